#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace pipit;
using namespace pipit::observation;
using namespace pipit::tests;

namespace {

/// Whatever one person does in a lesson, decided by the numbers.
RecordId observe(RecordsTablet& tablet, std::mt19937_64& random)
{
    tablet.tick();
    const auto id = tablet.unfinished.begin(tablet.lesson({ kAisha, kDylan })).value();
    for (int i = 0; i < 6; ++i) {
        tablet.tick();
        const RecordId pupil = random() % 2 == 0 ? kAisha : kDylan;
        const auto line = recordId(static_cast<std::uint8_t>(0x11 + random() % 3));
        const auto mark = static_cast<Mark>(1 + random() % 3);
        const auto number = random() % 2 == 0
            ? tablet.unfinished.mark(id, pupil, { line, mark, "Line" })
            : tablet.unfinished.note(id, Note{ "Note " + std::to_string(random() % 100) });
        PIPIT_CHECK(number.has_value());
        if (random() % 5 == 0) {
            PIPIT_CHECK(tablet.unfinished.undo(id, *number).has_value());
        }
    }
    PIPIT_CHECK(tablet.record.finish(id, tablet.base.clock().now()).has_value());
    return id;
}

} // namespace

class ObservationLawsTest : public QObject {
    Q_OBJECT

private slots:
    void everybodyComesToTheSameTimelineWhateverCameFirst()
    {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const QTemporaryDir directory;
            std::mt19937_64 random(seed);
            std::vector<std::unique_ptr<RecordsTablet>> tablets;
            std::vector<Bytes> sent;
            for (std::uint8_t i = 1; i <= 3; ++i) {
                const auto file = directory.path().toStdString() + "/" + std::to_string(i);
                tablets.push_back(std::make_unique<RecordsTablet>(file, i));
            }
            for (int round = 0; round < 6; ++round) {
                RecordsTablet& tablet = *tablets[random() % 3];
                const auto id = observe(tablet, random);
                tablet.base.seal();
                const auto some = tablet.base.send();
                sent.insert(sent.end(), some.begin(), some.end());
                RecordsTablet& other = *tablets[random() % 3];
                std::ranges::shuffle(sent, random);
                other.base.receive({ sent.begin(),
                    sent.begin() + static_cast<std::ptrdiff_t>(random() % (sent.size() + 1)) });
                const auto added = other.record.addAddendum(id, kAisha, "Added");
                PIPIT_CHECK(added || added.error().code == ErrorCode::NotFound);
            }
            for (const auto& tablet : tablets) {
                tablet->base.seal();
                const auto rest = tablet->base.send();
                sent.insert(sent.end(), rest.begin(), rest.end());
            }
            const auto note = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
            for (const auto& tablet : tablets) {
                std::ranges::shuffle(sent, random);
                tablet->base.receive(sent);
                RecordsTablet& first = *tablets.front();
                QVERIFY2(tablet->base.dump() == first.base.dump(), note);
                QVERIFY2(tablet->observations.ofPupil(kAisha, 50).value()
                        == first.observations.ofPupil(kAisha, 50).value(),
                    note);
                QVERIFY2(tablet->observations.strategyUse(kDylan).value()
                        == first.observations.strategyUse(kDylan).value(),
                    note);
                QVERIFY2(tablet->replaysEqual(), note);
            }
        }
    }
};

PIPIT_TEST(ObservationLawsTest)

#include "observation_laws_test.moc"
