#include "tests/e2e/made_demo.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace pipit;
using tests::MadeDemo;

/// `pipit-admin import` on the SENCo's tablet of the demo school.
class AdminTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void knowsTodaysLists();
    void saysWhatSeptemberWouldChangeAndWritesNothing();
    void refusesAFileAsAWhole();
    void refusesAWrongPasscode();
    void refusesWhoDoesNotLead();
    void writesWhenToldAndOnlyOnce();

private:
    struct Said {
        int status = -1;
        QString out;
        QString error;
    };
    Said import(std::size_t person, const QString& lists, const QStringList& more = {},
        const QString& passcode = {});

    std::unique_ptr<MadeDemo> m_demo;
    QTemporaryDir m_lists;
};

void AdminTest::initTestCase()
{
    m_demo = std::make_unique<MadeDemo>();
    for (const auto& school : { "oakfield", "oakfield-september" }) {
        tour::runToEnd(m_demo->programs().demoFiles,
            { school, m_lists.filePath(school), "--today", "2026-11-24" });
    }
}

AdminTest::Said AdminTest::import(
    std::size_t person, const QString& lists, const QStringList& more, const QString& passcode)
{
    const auto& who = m_demo->people().at(person);
    QProcess process;
    process.start(QStringLiteral(PIPIT_ADMIN),
        QStringList{
            "import", "--data", who.folder, "--person", who.firstName, "--today", "2026-11-24" }
            + more + QStringList{ m_lists.filePath(lists) });
    process.write((passcode.isEmpty() ? who.passcode : passcode).toUtf8() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

void AdminTest::knowsTodaysLists()
{
    const auto said = import(0, "oakfield", { "--write" });

    QCOMPARE(said.error, QString());
    QCOMPARE(said.status, 0);
    QVERIFY2(said.out.contains("Nothing to change."), qPrintable(said.out));
}

void AdminTest::saysWhatSeptemberWouldChangeAndWritesNothing()
{
    for (int i = 0; i < 2; ++i) {
        const auto said = import(0, "oakfield-september");

        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains("60 new pupils"), qPrintable(said.out));
        QVERIFY2(said.out.contains("60 left"), qPrintable(said.out));
        QVERIFY2(said.out.contains("Nothing was written."), qPrintable(said.out));
        QVERIFY2(!said.out.contains("Morgan"), "no pupil by name");
    }
}

void AdminTest::refusesAFileAsAWhole()
{
    QFile damaged(m_lists.filePath("damaged.csv"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("Surname,Forename,DOB\nMorgan,\"Leo,03/04/2017\n");
    damaged.close();

    const auto said = import(0, "damaged.csv", { "--write" });

    QCOMPARE(said.status, 3);
    QVERIFY2(said.out.contains("line 2"), qPrintable(said.out));
    QVERIFY2(said.out.contains("nothing was written"), qPrintable(said.out));
}

void AdminTest::refusesAWrongPasscode()
{
    const auto said = import(0, "oakfield", {}, "not these words");

    QCOMPARE(said.status, 1);
    QVERIFY2(said.error.contains("does not open"), qPrintable(said.error));
}

void AdminTest::refusesWhoDoesNotLead()
{
    const auto said = import(1, "oakfield-september", { "--write" });

    QCOMPARE(said.status, 1);
    QVERIFY2(said.error.contains("Only who leads SEN"), qPrintable(said.error));
}

void AdminTest::writesWhenToldAndOnlyOnce()
{
    const auto first = import(0, "oakfield-september", { "--write" });
    QCOMPARE(first.status, 0);
    QVERIFY2(first.out.contains("Written: "), qPrintable(first.out));

    const auto second = import(0, "oakfield-september", { "--write" });

    QCOMPARE(second.status, 0);
    QVERIFY2(second.out.contains("Nothing to change."), qPrintable(second.out));
}

PIPIT_TEST(AdminTest)

#include "admin_test.moc"
