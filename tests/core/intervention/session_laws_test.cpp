#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace pipit;
using namespace pipit::intervention;
using namespace pipit::tests;

namespace {

/// Three tablets, of which the third is the first person's too, and everything ever sent.
class Staffroom {
public:
    explicit Staffroom(const std::filesystem::path& directory)
        : m_tablets{ std::make_unique<RecordsTablet>(directory / "1.db", 1),
            std::make_unique<RecordsTablet>(directory / "2.db", 2),
            std::make_unique<RecordsTablet>(directory / "3.db", 17) }
    {
        m_tablets[0]->add(storyTalk());
    }

    /// `number` decides who does what.
    void act(std::uint32_t number)
    {
        RecordsTablet& tablet = *m_tablets[number % 3];
        const std::uint32_t what = number / 3 % 8;
        const std::uint32_t which = number / 24;
        tablet.base.clock().advance(std::chrono::seconds(1 + which % 100));
        if (what < 2) {
            log(tablet, which);
        } else if (what < 4) {
            correct(tablet, which);
        } else if (what == 4) {
            changeGroup(tablet, which);
        } else if (what == 5) {
            target(tablet, which);
        } else if (what == 6) {
            send(tablet);
        } else {
            receive(tablet, which);
        }
    }

    void everybodyGetsEverything()
    {
        for (const auto& tablet : m_tablets) {
            send(*tablet);
        }
        for (const auto& tablet : m_tablets) {
            tablet->base.receive(m_sent);
        }
    }

    RecordsTablet& tablet(std::size_t index) { return *m_tablets[index]; }

private:
    void log(RecordsTablet& tablet, std::uint32_t which)
    {
        const auto known = tablet.groups.find(kStoryTalk);
        const Group group = known ? *known : storyTalk();
        SessionDraft draft = tablet.book.begin(group, day("2026-11-24"), tablet.me);
        draft.minutes
            = which % 2 == 0 ? std::optional(5 + static_cast<int>(which % 30)) : std::nullopt;
        draft.pupils[which % draft.pupils.size()].attendance = Attendance::Away;
        draft.pupils[0].steps = { { recordId(0xD1), static_cast<Step>(1 + which % 3) } };
        PIPIT_CHECK(tablet.book.log(draft, draft.day).has_value());
        m_sessions.push_back(draft.session);
    }
    void correct(RecordsTablet& tablet, std::uint32_t which)
    {
        if (m_sessions.empty()) {
            return;
        }
        auto edit = tablet.book.edit(m_sessions[which % m_sessions.size()], kAisha);
        if (!edit) {
            return; // it has not come here
        }
        edit->pupil.minutes = 1 + static_cast<int>(which % 40);
        edit->pupil.line = "Line " + std::to_string(which);
        edit->pupil.steps = { { recordId(0xD1), static_cast<Step>(1 + which % 3) } };
        const auto done = tablet.book.correct(*edit);
        PIPIT_CHECK(done || done.error().code == ErrorCode::Denied);
    }
    static void changeGroup(RecordsTablet& tablet, std::uint32_t which)
    {
        auto edit = tablet.groups.edit(kStoryTalk);
        if (!edit) {
            return;
        }
        edit->group.plannedMinutes = 10 + static_cast<int>(which % 20);
        const RecordId moved = recordId(static_cast<std::uint8_t>(0xA2 + which % 5));
        if (std::erase(edit->group.pupils, moved) == 0) {
            edit->group.pupils.push_back(moved);
        }
        PIPIT_CHECK(tablet.groups.save(*edit).has_value());
    }
    static void target(RecordsTablet& tablet, std::uint32_t which)
    {
        const RecordId id = recordId(static_cast<std::uint8_t>(0xD0 + which % 3));
        auto edit = tablet.targets.edit(kAisha, id);
        target::TargetEdit one = edit ? *edit : target::TargetEdit{ { id, kAisha, {} } };
        one.target.line = "Target " + std::to_string(which);
        PIPIT_CHECK(tablet.targets.save(one).has_value());
        PIPIT_CHECK(
            tablet.targets.note(kAisha, id, { day("2026-11-24"), which % 1000, {} }).has_value());
    }
    void send(RecordsTablet& tablet)
    {
        tablet.base.seal();
        const auto sent = tablet.base.send();
        m_sent.insert(m_sent.end(), sent.begin(), sent.end());
    }
    /// Some of what was sent, the latest first.
    void receive(RecordsTablet& tablet, std::uint32_t which)
    {
        std::vector<Bytes> some;
        for (std::size_t i = m_sent.size(); i-- > 0;) {
            if ((which >> (i % 16) & 1) != 0) {
                some.push_back(m_sent[i]);
            }
        }
        tablet.base.receive(some);
    }

    std::array<std::unique_ptr<RecordsTablet>, 3> m_tablets;
    std::vector<Bytes> m_sent;
    std::vector<RecordId> m_sessions;
};

} // namespace

class SessionLawsTest : public QObject {
    Q_OBJECT

private slots:
    void everybodyComesToTheSameSessionsWhateverCameFirst()
    {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) { // a try is hundreds of commits
            const QTemporaryDir directory;
            Staffroom room(directory.path().toStdString());
            crypto::SeededRandom random(seed);
            for (int act = 0; act < 30; ++act) {
                room.act(base::ByteReader(random.id<RecordId>().view()).u32());
            }
            room.everybodyGetsEverything();
            const auto note = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
            const Day tuesday = day("2026-11-24");
            for (std::size_t i = 0; i < 3; ++i) {
                RecordsTablet& tablet = room.tablet(i);
                QVERIFY2(tablet.base.dump() == room.tablet(0).base.dump(), note);
                QVERIFY2(tablet.sessions.ofDay(tuesday).value()
                        == room.tablet(0).sessions.ofDay(tuesday).value(),
                    note);
                QVERIFY2(tablet.replaysEqual(), note);
            }
        }
    }
};

PIPIT_TEST(SessionLawsTest)

#include "session_laws_test.moc"
