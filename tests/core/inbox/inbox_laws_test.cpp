#include "core/inbox/inbox.h"
#include "core/store/record_state.h"
#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <set>

using namespace pipit;
using namespace pipit::inbox;
using namespace pipit::tests;

namespace {

constexpr std::size_t kTargets = 4;
constexpr std::array kWords{ "Reads", "Reads aloud", "Writes", "Reads. Writes", "Counts" };

/// Three leads who write the lines of the same targets, and everything that was ever sent.
class Office {
public:
    explicit Office(const std::filesystem::path& directory)
        : m_tablets{ std::make_unique<RecordsTablet>(directory / "1.db", 1),
            std::make_unique<RecordsTablet>(directory / "2.db", 2),
            std::make_unique<RecordsTablet>(directory / "3.db", 3) }
    {
    }

    RecordsTablet& tablet(std::size_t index) { return *m_tablets[index]; }
    Inbox inboxOf(std::size_t index)
    {
        return { tablet(index).base.database(), tablet(index).base.log(), changes::Role::Lead };
    }
    changes::RecordKey target(std::size_t which)
    {
        return m_tablets[0]->targets.keyOf(kAisha, recordId(static_cast<std::uint8_t>(which + 1)));
    }

    /// `number` decides who does what.
    void act(std::uint32_t number)
    {
        const std::size_t who = number % 3;
        const std::uint32_t what = number / 3 % 6;
        const std::uint32_t which = number / 18;
        if (what < 4) {
            write(who, which % kTargets, kWords[which / kTargets % kWords.size()]);
        } else if (what == 4) {
            settleOne(who, which);
        } else {
            exchange(m_tablets[who]->base, m_tablets[(who + 1) % 3]->base);
        }
    }
    void write(std::size_t who, std::size_t which, std::string_view value)
    {
        std::vector<changes::HeadRef> seen;
        const auto heads
            = store::headsOf(tablet(who).base.database(), target(which), changes::target::kLine);
        for (const changes::Head& head : heads.value()) {
            seen.push_back(head.ref);
        }
        putRaw(tablet(who), target(which), changes::target::kLine, value, seen);
    }
    void settleOne(std::size_t who, std::uint32_t which)
    {
        const auto open = inboxOf(who).open(10).value();
        if (!open.empty()) {
            const Conflict& shown = open[which % open.size()];
            tablet(who).tick();
            const std::string both = shown.bothTogether();
            const std::string& value = shown.mayBecome(both) ? both : shown.versions.front().value;
            PIPIT_CHECK(inboxOf(who).settle(shown, value).has_value());
        }
    }
    /// As a server that everybody reaches.
    void everybodyGetsEverything()
    {
        std::vector<Bytes> all;
        for (const auto& tablet : m_tablets) {
            tablet->base.seal();
            const auto sent = tablet->base.send();
            all.insert(all.end(), sent.begin(), sent.end());
        }
        m_sent.insert(m_sent.end(), all.begin(), all.end());
        for (const auto& tablet : m_tablets) {
            tablet->base.receive(m_sent);
        }
    }
    /// Seals and sends to the next: kept, so that the third gets it as well.
    void exchange(LogTablet& first, LogTablet& second)
    {
        first.seal();
        const auto sent = first.send();
        m_sent.insert(m_sent.end(), sent.begin(), sent.end());
        second.receive(sent);
    }

private:
    std::array<std::unique_ptr<RecordsTablet>, 3> m_tablets;
    std::vector<Bytes> m_sent;
};

} // namespace

class InboxLawsTest : public QObject {
    Q_OBJECT

    static void verify(Office& office, std::size_t who, const QByteArray& note)
    {
        std::size_t expected = 0;
        const auto open = office.inboxOf(who).open(500).value();
        for (std::size_t which = 0; which < kTargets; ++which) {
            const changes::RecordKey target = office.target(which);
            std::set<Bytes> values;
            const auto heads = store::headsOf(
                office.tablet(who).base.database(), target, changes::target::kLine);
            for (const changes::Head& head : heads.value()) {
                values.insert(head.value);
            }
            const auto items = std::ranges::count(open, target, &Conflict::record);
            QVERIFY2(items == (values.size() > 1 ? 1 : 0), note);
            expected += values.size() > 1 ? 1U : 0U;
        }
        QVERIFY2(open.size() == expected, note);
        QVERIFY2(office.inboxOf(who).count().value() == static_cast<std::int64_t>(expected), note);
    }

private slots:
    void whatDiffersIsThereOnceEverywhereUntilOneSettlesIt()
    {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) { // a try is a hundred commits
            const QTemporaryDir directory;
            Office office(directory.path().toStdString());
            crypto::SeededRandom random(seed);
            const auto note = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
            for (int act = 0; act < 25; ++act) {
                office.act(base::ByteReader(random.id<RecordId>().view()).u32());
                verify(office, static_cast<std::size_t>(act) % 3, note);
            }
            office.everybodyGetsEverything();
            for (std::size_t who = 0; who < 3; ++who) {
                verify(office, who, note);
                QVERIFY2(office.tablet(who).replaysEqual(), note);
                QVERIFY2(
                    office.inboxOf(who).open(500).value() == office.inboxOf(0).open(500).value(),
                    note);
            }
            while (office.inboxOf(0).count().value() > 0) {
                office.settleOne(0, 0);
            }
            office.everybodyGetsEverything();
            for (std::size_t who = 0; who < 3; ++who) {
                QVERIFY2(office.inboxOf(who).count().value() == 0, note);
                QVERIFY2(office.tablet(who).base.dump() == office.tablet(0).base.dump(), note);
            }
        }
    }
};

PIPIT_TEST(InboxLawsTest)

#include "inbox_laws_test.moc"
