#include "core/passport/brought_version.h"
#include "tests/core/passport/passport_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::passport;
using namespace pipit::tests;

namespace {

const Instant kWritten = at(1'600'000'000'000);

BroughtVersion versionSix()
{
    BroughtVersion version{ kLeo, 6, recordId(0x60) };
    version.texts[indexOf(Section::Likes)] = "I am kind.\nI can draw any map.";
    version.texts[indexOf(Section::Headline)] = "Kind, funny, loves maps";
    version.texts[indexOf(Section::Alert)] = "not the medical list's";
    version.texts[indexOf(Section::WrittenWith)] = "Leo and his mum";
    version.lines = { { recordId(0x61), "Now and next", "Point", recordId(0x71), "calendar-check" },
        { recordId(0x62), "One instruction", {}, {}, {} } };
    version.summary = "Written by Mrs Kaur";
    version.written = kWritten;
    return version;
}

Bringing bringTo(PassportTablet& tablet, const BroughtVersion& version)
{
    tablet.base.clock().advance(std::chrono::seconds(1));
    const auto done = bring(tablet.base.database(), tablet.base.log(), tablet.passports, version);
    PIPIT_CHECK(done.has_value());
    return *done;
}

} // namespace

class BroughtVersionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("brought" + std::to_string(++m_files) + ".db");
    }

private slots:
    void versionKeepsItsNumberItsDayAndItsWords()
    {
        PassportTablet tablet(freshFile(), 1);

        QVERIFY(bringTo(tablet, versionSix()) == Bringing::Written);

        const Passport now = tablet.now();
        QCOMPARE(now.version(), 6u);
        QVERIFY(now.shared->happened == kWritten);
        QVERIFY(now.shared->noted > kWritten);
        QCOMPARE(now.text(Section::WrittenWith), std::string("Leo and his mum"));
        QCOMPARE(now.text(Section::Alert), std::string());
        QCOMPARE(linesOf(now), std::string("Now and next | One instruction"));
        QVERIFY(now.lines[0].strategy == recordId(0x71));
        const auto history = tablet.passports.history(kLeo).value();
        QCOMPARE(history.front().note.summary, std::string("Written by Mrs Kaur"));
        QVERIFY(history.front().happened == kWritten);
        QVERIFY(tablet.replaysEqual());
    }

    void nobodyHasReadIt()
    {
        PassportTablet tablet(freshFile(), 1);

        bringTo(tablet, versionSix());

        QVERIFY(tablet.receipts.stateOf(tablet.now(), tablet.person).value() == ReadState::Never);
    }

    void bringingItAgainWritesNothing()
    {
        PassportTablet tablet(freshFile(), 1);
        bringTo(tablet, versionSix());
        const std::string before = tablet.base.dump();

        QVERIFY(bringTo(tablet, versionSix()) == Bringing::Here);

        QCOMPARE(tablet.base.dump(), before);
    }

    void broughtOnTwoTabletsApartIsOneVersionAndNoConflict()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        bringTo(first, versionSix());
        second.shareText(Section::Alert, "Asthma", recordId(0x77)); // another child's
        bringTo(second, versionSix());

        exchange(first.base, second.base);

        QCOMPARE(first.base.dump(), second.base.dump());
        QVERIFY(!first.now().hasConflict());
        QCOMPARE(linesOf(first.now()), std::string("Now and next | One instruction"));
        const auto history = first.passports.history(kLeo).value();
        QCOMPARE(history.size(), 1u);
        QVERIFY(!history.front().isTwin);
        QVERIFY(first.replaysEqual());
    }

    void whatPeopleSharedHereStands()
    {
        PassportTablet tablet(freshFile(), 1);
        tablet.shareText(Section::Likes, "Written here");

        QVERIFY(bringTo(tablet, versionSix()) == Bringing::OthersHere);

        QCOMPARE(tablet.now().text(Section::Likes), std::string("Written here"));
    }

    void theNextVersionCountsOn()
    {
        PassportTablet tablet(freshFile(), 1);
        bringTo(tablet, versionSix());

        tablet.shareText(Section::Likes, "I am kind.\nI can draw any map.\nBuses");

        QCOMPARE(tablet.now().version(), 7u);
        QVERIFY(bringTo(tablet, versionSix()) == Bringing::Here);
        QCOMPARE(tablet.now().version(), 7u);
    }

    void theMedicalListsAlertStays()
    {
        PassportTablet tablet(freshFile(), 1);
        tablet.write(std::vector<store::RecordUpdate>{}); // the clock moves on
        store::RecordWriter writer(tablet.base.database(), tablet.base.log());
        QVERIFY(writer.apply({ tablet.passports.keyOf(kLeo),
            { { changes::passport::kAlert, "Asthma: blue inhaler" } } }));

        QVERIFY(bringTo(tablet, versionSix()) == Bringing::Written);

        QCOMPARE(tablet.now().text(Section::Alert), std::string("Asthma: blue inhaler"));
    }

    void oneOverTheLimitsIsRefusedWhole()
    {
        PassportTablet tablet(freshFile(), 1);
        BroughtVersion version = versionSix();
        version.texts[indexOf(Section::Headline)] = std::string(81, 'x');
        const std::string before = tablet.base.dump();

        const auto done
            = bring(tablet.base.database(), tablet.base.log(), tablet.passports, version);

        QVERIFY(!done && done.error().code == ErrorCode::BadInput);
        QCOMPARE(tablet.base.dump(), before);
    }
};

PIPIT_TEST(BroughtVersionTest)

#include "brought_version_test.moc"
