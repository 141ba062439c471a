#include "app/tablet/options.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using tablet::readOptions;

class OptionsTest : public QObject {
    Q_OBJECT

private slots:
    void defaultsAreThoseOfASchoolDay()
    {
        const auto asked = readOptions({ "pipit", "--data", "somewhere" });
        QVERIFY(asked.options);
        QCOMPARE(asked.options->lockAfter, std::chrono::milliseconds(std::chrono::minutes(5)));
        QCOMPARE(asked.options->language, QStringLiteral("en"));
        QVERIFY(!asked.options->clockStart);
        QCOMPARE(asked.options->data, std::filesystem::path("somewhere"));
    }

    void aDemoDayHasItsOwnClock()
    {
        const auto asked = readOptions({ "pipit", "--clock-start", "2026-11-24T09:40:00Z" });
        QVERIFY(asked.options && asked.options->clockStart);
        QCOMPARE(asked.options->clockStart->time_since_epoch().count(), 1'795'513'200'000);
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("text too large") << QStringList{ "--text-scale", "3" };
        QTest::newRow("text no number") << QStringList{ "--text-scale", "big" };
        QTest::newRow("another language") << QStringList{ "--language", "fr" };
        QTest::newRow("another theme") << QStringList{ "--theme", "sepia" };
        QTest::newRow("no instant") << QStringList{ "--clock-start", "tomorrow" };
        QTest::newRow("lock before it opens") << QStringList{ "--lock-after", "-1" };
        QTest::newRow("unknown option") << QStringList{ "--colour" };
        QTest::newRow("a file") << QStringList{ "notes.db" };
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        const auto asked = readOptions(QStringList{ "pipit" } + arguments);
        QVERIFY(!asked.options);
        QVERIFY(asked.failed);
        QVERIFY(!asked.message.isEmpty());
    }
};

PIPIT_TEST(OptionsTest)
#include "options_test.moc"
