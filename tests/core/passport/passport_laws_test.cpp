#include "tests/core/passport/passport_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace pipit;
using namespace pipit::passport;
using namespace pipit::tests;

namespace {

/// Three tablets, and everything that was ever sent.
class Staffroom {
public:
    explicit Staffroom(const std::filesystem::path& directory)
        : m_tablets{ std::make_unique<PassportTablet>(directory / "1.db", 1),
            std::make_unique<PassportTablet>(directory / "2.db", 2),
            std::make_unique<PassportTablet>(directory / "3.db", 3) }
    {
    }

    /// `number` decides who does what.
    void act(std::uint32_t number)
    {
        PassportTablet& tablet = *m_tablets[number % 3];
        const std::uint32_t what = number / 3 % 7;
        const std::uint32_t which = number / 21;
        tablet.base.clock().advance(std::chrono::seconds(1 + which % 100));
        if (what < 5) {
            edit(tablet, what, which);
        } else if (what == 5) {
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

    PassportTablet& tablet(std::size_t index) { return *m_tablets[index]; }

private:
    void edit(PassportTablet& tablet, std::uint32_t what, std::uint32_t which)
    {
        PassportDraft draft = tablet.begin();
        const std::size_t line = draft.lines.empty() ? 0 : which % draft.lines.size();
        if (what == 0 || draft.lines.empty()) {
            addLine(draft, "Line " + std::to_string(which), ++m_lines, which % 4);
        } else if (what == 1) {
            draft.texts[which % 4].text = "Text " + std::to_string(which);
        } else if (what == 2) {
            draft.removeLine(draft.lines[line].id);
        } else if (what == 3) {
            draft.lines[line].line.text = "Line, " + std::to_string(which);
        } else {
            std::swap(draft.lines[line], draft.lines.back());
        }
        if (check(draft) && draft.isChanged()) {
            tablet.share(draft);
        }
    }
    void send(PassportTablet& tablet)
    {
        tablet.base.seal();
        const auto sent = tablet.base.send();
        m_sent.insert(m_sent.end(), sent.begin(), sent.end());
    }
    /// Some of what was sent, the latest first.
    void receive(PassportTablet& tablet, std::uint32_t which)
    {
        std::vector<Bytes> some;
        for (std::size_t i = m_sent.size(); i-- > 0;) {
            if ((which >> (i % 16) & 1) != 0) {
                some.push_back(m_sent[i]);
            }
        }
        tablet.base.receive(some);
    }

    std::array<std::unique_ptr<PassportTablet>, 3> m_tablets;
    std::vector<Bytes> m_sent;
    std::uint8_t m_lines = 0;
};

} // namespace

class PassportLawsTest : public QObject {
    Q_OBJECT

private slots:
    void everybodyComesToTheSamePassportWhateverCameFirst()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) { // a try is a hundred commits
            const QTemporaryDir directory;
            Staffroom room(directory.path().toStdString());
            crypto::SeededRandom random(seed);
            for (int act = 0; act < 25; ++act) {
                room.act(base::ByteReader(random.id<RecordId>().view()).u32());
            }
            room.everybodyGetsEverything();
            const auto note = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY2(room.tablet(i).base.dump() == room.tablet(0).base.dump(), note);
                QVERIFY2(room.tablet(i).now() == room.tablet(0).now(), note);
                QVERIFY2(room.tablet(i).replaysEqual(), note);
            }
        }
    }
};

PIPIT_TEST(PassportLawsTest)

#include "passport_laws_test.moc"
