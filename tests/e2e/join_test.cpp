#include "tests/e2e/made_demo.h"
#include "tests/e2e/tour/app_process.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QJsonObject>
#include <QTest>

using namespace pipit;
using tests::MadeDemo;
using tour::AppProcess;

/// A colleague joins the demo school on a tablet that has never seen Pipit: the real programs.
class JoinTest : public QObject {
    Q_OBJECT
private slots:
    void aTeacherJoinsOnANewTabletAndReadsAPassport();
    void aTabletThatDiesOnceLetInHasMadeNothingAndAsksAgain();
};

namespace {

/// Each with its own folder for the driver's socket.
class Tablets {
public:
    explicit Tablets(const MadeDemo& demo)
        : m_demo(demo)
    {
    }

    std::unique_ptr<AppProcess> start(const QString& name, const QString& folder)
    {
        const QString runtime = m_folder.path() + "/" + name;
        QDir().mkpath(runtime);
        auto app = std::make_unique<AppProcess>(AppProcess::Start{ m_demo.programs().app,
            { "--data", folder, "--clock-start", "2026-11-24T09:40:00", "--theme", "light" },
            m_demo.programs().driverPlugins, runtime, tour::tabletEnvironment(runtime) });
        app->ask("size 1280 4000"); // all of a list is on the screen
        return app;
    }
    QString newFolder() const { return m_folder.path() + "/new"; }

private:
    const MadeDemo& m_demo;
    QTemporaryDir m_folder;
};

/// The code that a tablet shows in groups.
QString codeOn(AppProcess& app, const QString& prefix)
{
    for (const auto value : app.read()) {
        const auto name = value.toObject().value("name").toString();
        if (name.startsWith(prefix + " ")) {
            return name;
        }
    }
    throw tour::TourStopped("no code on the screen");
}

/// The first sync brings a whole school: longer than one wait of the driver's.
void waitLong(AppProcess& app, const QString& words)
{
    for (int tries = 0; tries < 5; ++tries) {
        try {
            app.wait(words);
            return;
        } catch (const tour::TourStopped&) {
            qInfo("still waiting for %s", qPrintable(words));
        }
    }
    app.wait(words);
}

void unlock(AppProcess& lead, const MadeDemo::Person& senco)
{
    lead.press(senco.firstName);
    lead.press("Passcode");
    lead.type(senco.passcode);
    lead.press("Open");
    lead.press("People");
    lead.wait("3 of 38 use Pipit");
}

void invite(AppProcess& lead)
{
    lead.press("Mr Hughes");
    lead.wait("Joins as");
    lead.press("Show the invitation");
    lead.wait("QR code of the invitation");
}

void askToJoin(AppProcess& tablet, const QString& invitation)
{
    tablet.press("Join a school");
    tablet.press("Invitation");
    tablet.type(invitation);
    tablet.press("Name of this tablet");
    tablet.type("Year 4 tablet");
    tablet.press("Ask to be let in");
    tablet.wait("Waiting for the SENCo");
}

/// The request goes back to the lead, who lets it in.
void letIn(AppProcess& lead, AppProcess& tablet)
{
    lead.press("What the new tablet shows");
    lead.type(codeOn(tablet, "PIPIT:ASKS:"));
    lead.press("Let Mr Hughes in");
    lead.wait("Mr Hughes is in as teacher");
    waitLong(tablet, "You are in");
    lead.press("Back to people");
    lead.wait("4 of 38 use Pipit");
}

void choosePasscode(AppProcess& tablet)
{
    tablet.press("Your first name");
    tablet.type("Gethin");
    tablet.press("New passcode");
    tablet.type("seven brass bells");
    tablet.press("The same again");
    tablet.type("seven brass bells");
    tablet.press("Begin");
}

} // namespace

void JoinTest::aTeacherJoinsOnANewTabletAndReadsAPassport()
{
    MadeDemo demo;
    demo.server().start();
    Tablets tablets(demo);
    auto lead = tablets.start("lead", demo.people().front().folder);
    auto tablet = tablets.start("new", tablets.newFolder());

    unlock(*lead, demo.people().front());
    invite(*lead);
    askToJoin(*tablet, codeOn(*lead, "PIPIT:JOIN:"));
    letIn(*lead, *tablet);
    choosePasscode(*tablet);

    waitLong(*tablet, "At the door");
    tablet->press("Pupils");
    waitLong(*tablet, "420 at the school");
    tablet->press("Find a pupil by name");
    tablet->type("leo mor");
    tablet->press("Leo Morgan...");
    waitLong(*tablet, "How to help me");
    QCOMPARE(lead->quit(), 0);
    QCOMPARE(tablet->quit(), 0);
    demo.server().stop();
}

void JoinTest::aTabletThatDiesOnceLetInHasMadeNothingAndAsksAgain()
{
    MadeDemo demo;
    demo.server().start();
    Tablets tablets(demo);
    auto lead = tablets.start("lead", demo.people().front().folder);
    auto tablet = tablets.start("new", tablets.newFolder());
    unlock(*lead, demo.people().front());
    invite(*lead);
    askToJoin(*tablet, codeOn(*lead, "PIPIT:JOIN:"));
    letIn(*lead, *tablet);

    tablet->kill();
    QVERIFY(!QDir(tablets.newFolder() + "/profiles").exists());
    tablet = tablets.start("new", tablets.newFolder());
    tablet->wait("Welcome to Pipit");
    invite(*lead);
    askToJoin(*tablet, codeOn(*lead, "PIPIT:JOIN:"));
    letIn(*lead, *tablet);
    choosePasscode(*tablet);
    waitLong(*tablet, "At the door");
    demo.server().stop();
}

PIPIT_TEST(JoinTest)

#include "join_test.moc"
