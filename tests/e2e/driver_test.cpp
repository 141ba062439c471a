#include "tests/e2e/tour/app_process.h"
#include "tests/support/registry.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using pipit::tour::AppProcess;
using pipit::tour::TourStopped;

/// The driver in an app that knows nothing of it.
class DriverTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void pressesAControlByItsName();
    void pressesAControlByHowItsNameBegins();
    void pressesWhatOnlyHasATapHandler();
    void pressesInAListThatWasJustMade();
    void waitsUntilAControlIsEnabled();
    void typesIntoTheFieldThatWasPressed();
    void readsWordsButNoPasscode();
    void takesAPicture();
    void saysWhenTheAppIsGone();
    void closesTheWindow();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppProcess> m_app;
};

void DriverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_app = std::make_unique<AppProcess>(AppProcess::Start{
        QStringLiteral(DRIVEN_APP), {}, QStringLiteral(DRIVER_PLUGINS), m_folder->path() });
}

void DriverTest::cleanup()
{
    m_app.reset();
    m_folder.reset();
}

void DriverTest::pressesAControlByItsName()
{
    m_app->press("Press me");
    m_app->press("Press me");

    m_app->wait("Pressed 2");
}

void DriverTest::pressesAControlByHowItsNameBegins()
{
    m_app->press("Press...");

    m_app->wait("Pressed 1");
}

void DriverTest::pressesWhatOnlyHasATapHandler()
{
    m_app->press("Tap me");

    m_app->wait("tapped");
}

void DriverTest::pressesInAListThatWasJustMade()
{
    m_app->press("Make a list");
    m_app->press("First");

    m_app->wait("chose First");
}

void DriverTest::waitsUntilAControlIsEnabled()
{
    m_app->press("Press me");
    m_app->press("Not yet");

    m_app->wait("just right");
}

void DriverTest::typesIntoTheFieldThatWasPressed()
{
    m_app->press("Note");
    m_app->type(QString::fromUtf8("Seren settled: 5 £, Siân"));
    m_app->key("Return");

    m_app->wait(QString::fromUtf8("kept Seren settled: 5 £, Siân"));
}

void DriverTest::readsWordsButNoPasscode()
{
    const auto seen = m_app->ask("read");

    QVERIFY2(seen.contains("Pressed 0"), seen.constData());
    QVERIFY2(seen.contains("\"Passcode\""), seen.constData());
    QVERIFY(!seen.contains("hidden-passcode"));
    QVERIFY(!seen.contains("clipped away"));
}

void DriverTest::takesAPicture()
{
    const auto file = m_folder->filePath("shot.png");

    m_app->shot(file);

    QCOMPARE(QImage(file).size(), QSize(640, 500));
}

void DriverTest::saysWhenTheAppIsGone()
{
    m_app->kill();

    QVERIFY_THROWS_EXCEPTION(TourStopped, m_app->press("Press me"));
}

void DriverTest::closesTheWindow() { QCOMPARE(m_app->quit(), 0); }

PIPIT_TEST(DriverTest)

#include "driver_test.moc"
