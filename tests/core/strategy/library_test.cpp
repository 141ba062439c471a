#include "core/strategy/library.h"
#include "tests/core/school/school_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::strategy;
using namespace pipit::tests;

namespace {

Strategy strategyOf(std::uint8_t id, std::string line, std::optional<Area> area,
    std::string helper = "Point, do not tell again")
{
    return { recordId(id), std::move(line), std::move(helper), area, "calendar-check",
        "Speech and language therapist, 3 Nov" };
}

std::string linesOf(const Result<std::vector<Strategy>>& found)
{
    std::string lines;
    for (const Strategy& one : found.value()) {
        lines += (lines.empty() ? "" : " | ") + one.line;
    }
    return lines;
}

struct LibraryTablet : SchoolTablet {
    using SchoolTablet::SchoolTablet;
    Library library{ base.database(), base.log(), kPlace.vault };

    void add(const Strategy& strategy)
    {
        base.clock().advance(std::chrono::seconds(1));
        PIPIT_CHECK(library.save({ strategy, {} }).has_value());
    }
};

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("library" + std::to_string(++m_files) + ".db");
    }

private slots:
    void strategyComesBackAsItWasSaved()
    {
        LibraryTablet mine(freshFile(), 1);
        const Strategy one = strategyOf(1, "Show now and next", Area::CommunicationAndInteraction);
        mine.add(one);
        QVERIFY(mine.library.edit(recordId(1))->strategy == one);
        QCOMPARE(mine.library.edit(recordId(2)).error().code, ErrorCode::NotFound);
        QVERIFY(mine.replaysEqual());
    }

    void areasAndSearchFindTheirStrategies()
    {
        LibraryTablet mine(freshFile(), 1);
        mine.add(strategyOf(1, "Wait ten seconds", Area::CommunicationAndInteraction));
        mine.add(strategyOf(2, "a rest break", Area::SocialEmotionalMental, "When he asks"));
        mine.add(strategyOf(3, "Break tasks up", Area::CognitionAndLearning));
        mine.add(strategyOf(4, "Ask in private", std::nullopt));

        QCOMPARE(linesOf(mine.library.all()),
            std::string("a rest break | Ask in private | Break tasks up | Wait ten seconds"));
        QCOMPARE(linesOf(mine.library.ofArea(Area::CognitionAndLearning)),
            std::string("Break tasks up"));
        QCOMPARE(linesOf(mine.library.search("brea", 10)).size(),
            std::string("a rest break | Break tasks up").size());
        QCOMPARE(linesOf(mine.library.search("asks", 10)), std::string("a rest break"));
        QCOMPARE(linesOf(mine.library.search("\"", 10)), std::string());
        for (const Area area : { Area::CommunicationAndInteraction, Area::SensoryAndPhysical }) {
            QVERIFY(areaOf(codeOf(area)) == area);
        }
        QVERIFY(!areaOf("XX"));
    }

    void overTheLimitsIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("helper");
        QTest::newRow("no line") << ""
                                 << "x";
        QTest::newRow("61 characters") << QString(61, 'x') << "";
        QTest::newRow("two lines") << "one\ntwo"
                                   << "";
        QTest::newRow("long helper") << "x" << QString(201, 'x');
    }
    void overTheLimitsIsRefused()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, helper);
        LibraryTablet mine(freshFile(), 1);
        const Strategy one = strategyOf(1, line.toStdString(), {}, helper.toStdString());
        QCOMPARE(mine.library.save({ one, {} }).error().code, ErrorCode::BadInput);
        QVERIFY(mine.library.save({ strategyOf(1, std::string(60, 'x'), {}), {} }).has_value());
    }

    void editsMadeApartToDifferentFieldsBothStandAndToOneFieldAreBadged()
    {
        LibraryTablet first(freshFile(), 1);
        LibraryTablet second(freshFile(), 2);
        first.add(strategyOf(1, "Wait", Area::CommunicationAndInteraction));
        exchange(first.base, second.base);

        auto mine = first.library.edit(recordId(1)).value();
        auto theirs = second.library.edit(recordId(1)).value();
        mine.strategy.line = "Wait ten seconds";
        theirs.strategy.helper = "Count in your head";
        QVERIFY(first.library.save(mine));
        QVERIFY(second.library.save(theirs));
        exchange(first.base, second.base);

        Strategy now = second.library.edit(recordId(1))->strategy;
        QCOMPARE(now.line, std::string("Wait ten seconds"));
        QCOMPARE(now.helper, std::string("Count in your head"));
        QVERIFY(!now.conflict);

        mine = first.library.edit(recordId(1)).value();
        theirs = second.library.edit(recordId(1)).value();
        mine.strategy.line = "Wait five";
        theirs.strategy.line = "Wait twenty";
        QVERIFY(first.library.save(mine));
        QVERIFY(second.library.save(theirs));
        exchange(first.base, second.base);
        now = first.library.edit(recordId(1))->strategy;
        QVERIFY(now.conflict);
        QVERIFY(now == second.library.edit(recordId(1))->strategy);
        QCOMPARE(first.base.dump(), second.base.dump());
    }

    void removedStrategyIsGoneFromListAndSearch()
    {
        LibraryTablet mine(freshFile(), 1);
        mine.add(strategyOf(1, "Wait ten seconds", Area::CommunicationAndInteraction));
        QVERIFY(mine.library.remove(recordId(1)));
        QVERIFY(mine.library.remove(recordId(2))); // never was
        QCOMPARE(linesOf(mine.library.all()), std::string());
        QCOMPARE(linesOf(mine.library.search("wait", 10)), std::string());
        QVERIFY(mine.replaysEqual());
    }
};

PIPIT_TEST(LibraryTest)

#include "library_test.moc"
