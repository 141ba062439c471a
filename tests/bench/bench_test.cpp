#include <QTest>

#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// That each benchmark runs to its end and prints what people read; no time is judged.
class BenchTest : public QObject {
    Q_OBJECT

private slots:
    void printsItsRows_data()
    {
        QTest::addColumn<QString>("bench");
        QTest::addColumn<int>("rows");
        QTest::newRow("store") << QStringLiteral("store")
                               << 8; // once more where the processor has AES
        QTest::newRow("records") << QStringLiteral("records") << 16;
        QTest::newRow("sync") << QStringLiteral("sync") << 12;
        QTest::newRow("feel") << QStringLiteral("feel") << 43;
    }
    void printsItsRows()
    {
        QFETCH(QString, bench);
        QFETCH(int, rows);
        QTemporaryDir folder;
        QProcess process;
        process.start(QStringLiteral(PIPIT_BENCH), { bench, folder.path(), "40" });
        QVERIFY(process.waitForFinished(300'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

        const auto printed = QJsonDocument::fromJson(process.readAllStandardOutput());
        const auto all = printed.object()[QLatin1String("rows")].toArray();

        QVERIFY(all.size() == rows || (bench == QLatin1String("store") && all.size() == 2 * rows));
        for (const auto& each : all) {
            const QJsonObject row = each.toObject();
            QVERIFY(!row["name"].toString().isEmpty());
            QVERIFY(!row["unit"].toString().isEmpty());
            QVERIFY(row["value"].toDouble() > 0);
            QVERIFY(row["baseline"].isNull() == row["ratio"].isNull());
            QVERIFY(row.contains(QLatin1String("goal")));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

PIPIT_TEST(BenchTest)
#include "bench_test.moc"
