#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::target;
using namespace pipit::tests;

class TargetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_tablets = 0;

    RecordsTablet tablet(std::uint8_t replica)
    {
        return { (m_directory.path() + "/" + QString::number(++m_tablets)).toStdString(), replica };
    }
    static Target retelling(RecordsTablet& tablet)
    {
        TargetEdit edit = tablet.targets.begin(kAisha);
        edit.target.line = "Retells a story in five steps";
        edit.target.group = kStoryTalk;
        edit.target.baseline = "Two steps";
        edit.target.due = day("2027-02-12");
        tablet.tick();
        PIPIT_CHECK(tablet.targets.save(edit).has_value());
        return edit.target;
    }

private slots:
    void targetReadsBackAsItWasSaved()
    {
        auto here = tablet(1);
        const Target target = retelling(here);
        QCOMPARE(here.targets.ofPupil(kAisha).value(), std::vector{ target });
        QCOMPARE(here.targets.openIn(kStoryTalk, kAisha).value(), std::vector{ target });
        QVERIFY(here.targets.openIn(recordId(0x61), kAisha).value().empty());
        auto edit = here.targets.edit(kAisha, target.id).value();
        edit.target.state = State::Met;
        QVERIFY(here.targets.save(edit).has_value());
        QVERIFY(here.targets.openIn(kStoryTalk, kAisha).value().empty());
        QVERIFY(here.targets.ofPupil(kAisha).value().front().state == State::Met);
        QVERIFY(here.replaysEqual());
    }

    void linesWrittenApartAreAConflictThatMatters()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        const Target target = retelling(here);
        exchange(here.base, there.base);
        for (auto* tablet : { &here, &there }) {
            auto edit = tablet->targets.edit(kAisha, target.id).value();
            edit.target.line = tablet == &here ? "Retells in four steps" : "Retells in six steps";
            tablet->tick();
            QVERIFY(tablet->targets.save(edit).has_value());
        }
        exchange(here.base, there.base);
        QVERIFY(here.targets.ofPupil(kAisha).value().front().conflict);
        QCOMPARE(here.targets.ofPupil(kAisha).value(), there.targets.ofPupil(kAisha).value());
    }

    void progressIsAddedAndNeverChanged()
    {
        auto here = tablet(1);
        const Target target = retelling(here);
        const Progress first{ day("2026-11-03"), 2, "With pictures" };
        const Progress second{ day("2026-11-24"), std::nullopt, "Three, alone" };
        QVERIFY(here.targets.note(kAisha, target.id, second).has_value());
        QVERIFY(here.targets.note(kAisha, target.id, first).has_value());
        const auto progress = here.targets.progressOf(kAisha, target.id).value();
        QCOMPARE(progress.size(), std::size_t{ 2 });
        QCOMPARE(progress[0].progress, first);
        QCOMPARE(progress[1].progress, second);
        QVERIFY(here.targets.note(kAisha, recordId(9), first).error().code == ErrorCode::NotFound);
        QVERIFY(!here.targets.note(kAisha, target.id, { day("2026-11-24"), {}, {} }));
        QVERIFY(here.replaysEqual());
    }

    void bytesThatAreNoProgressAreNone()
    {
        const Bytes good = encodeProgress({ day("2026-11-24"), -3, "Caf\xc3\xa9" });
        QVERIFY(decodeProgress(good).has_value());
        for (std::size_t length = 0; length < good.size(); ++length) {
            QVERIFY(!decodeProgress(ByteView(good).first(length)));
        }
        Bytes long_ = good;
        long_.push_back(0);
        QVERIFY(!decodeProgress(long_));
        QVERIFY(!decodeProgress(encodeProgress({ day("2026-11-24"), 1'000'001, {} })));
        QVERIFY(!decodeProgress(encodeProgress({ day("2026-11-24"), {}, "a\tb" })));
    }

    void whatIsOverItsLimitIsNotWritten()
    {
        auto here = tablet(1);
        TargetEdit edit = here.targets.begin(kAisha);
        QVERIFY(!here.targets.save(edit)); // no line
        edit.target.line = std::string(161, 'a');
        QVERIFY(!here.targets.save(edit));
        QCOMPARE(here.base.log().waiting().value().pending, std::int64_t{ 0 });
    }
};

PIPIT_TEST(TargetTest)

#include "target_test.moc"
