#include "tests/e2e/tour/app_process.h"
#include "tests/e2e/tour/school_server.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using tour::AppProcess;

/// A school begins on a tablet that has never seen Pipit: the real programs.
class StartTest : public QObject {
    Q_OBJECT
private slots:
    void aSencoStartsASchoolAndComesToToday();

private:
    std::unique_ptr<AppProcess> start(const QString& name);
    QString codeOn(AppProcess& app);

    QTemporaryDir m_folder;
    tour::Programs m_programs = tour::builtPrograms();
};

std::unique_ptr<AppProcess> StartTest::start(const QString& name)
{
    const QString runtime = m_folder.path() + "/" + name;
    QDir().mkpath(runtime);
    auto app = std::make_unique<AppProcess>(AppProcess::Start{ m_programs.app,
        { "--data", m_folder.path() + "/new", "--theme", "light" }, m_programs.driverPlugins,
        runtime, tour::tabletEnvironment(runtime) });
    app->ask("size 1280 2000"); // all of a page is on the screen
    return app;
}

/// Nine groups, as they are read aloud.
QString StartTest::codeOn(AppProcess& app)
{
    static const QRegularExpression groups("^([0-9A-Z]{4}, ){8}[0-9A-Z]{4}$");
    for (const auto value : app.read()) {
        const auto name = value.toObject().value("name").toString();
        if (groups.match(name).hasMatch()) {
            return QString(name).remove(',');
        }
    }
    throw tour::TourStopped("no code on the screen");
}

void StartTest::aSencoStartsASchoolAndComesToToday()
{
    tour::SchoolServer server(m_programs, m_folder.path() + "/server");
    server.begin();
    for (const QFileInfo& file : QDir(server.dataFolder()).entryInfoList(QDir::Files)) {
        QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)),
            qPrintable("others may read " + file.fileName()));
    }
    auto app = start("first");
    app->press("Start a school");
    app->press("Address");
    app->type(server.url() + " " + server.keyPin() + " " + server.startCode());
    app->press("Go on");
    app->press("Name of the school");
    app->type("Oakfield Primary");
    app->press("Your first name");
    app->type("Rhian");
    app->press("Your surname");
    app->type("Kendrick");
    app->press("New passcode");
    app->type("seven brass bells");
    app->press("The same again");
    app->type("seven brass bells");
    app->press("On to the recovery kit");
    const QString code = codeOn(*app);
    app->press("File or folder");
    app->type(m_folder.path() + "/kit.pdf");
    app->press("Save");
    app->wait("Saved:");
    app->press("I have it on paper");
    app->press("Code of the recovery kit");
    app->type(code.toLower());
    app->press("Start the school");
    app->wait("Bring in your school");

    QFile kit(m_folder.path() + "/kit.pdf");
    QVERIFY(kit.open(QIODevice::ReadOnly));
    QVERIFY(kit.readAll().startsWith("%PDF"));
    app->kill();
    app = start("again");
    app->press("Rhian");
    app->press("Passcode");
    app->type("seven brass bells");
    app->press("Open");
    app->wait("Bring in your school");
}

PIPIT_TEST(StartTest)
#include "start_test.moc"
