#include <QTest>

#include "app/viewmodels/school_calls.h"
#include "tests/app/join_school_bench.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QSignalSpy>

using namespace pipit;
using tests::LeadsTablet;
using tests::NewcomersTablet;
using tests::Road;
using tests::waitUntil;
using viewmodels::JoinSchool;
using viewmodels::OpenInvitation;

namespace {

struct Bench {
    tests::TestClock clock;
    crypto::SeededRandom random{ 3 };
    tests::TestServer server{ clock, random };
    std::mutex oneAtATime;
    LeadsTablet lead{ server, oneAtATime };
    NewcomersTablet tablet{ server, oneAtATime };

    OpenInvitation& invitation() { return lead.invitation(); }
    void approve(const QString& shown)
    {
        invitation().approve(shown);
        lead.settle();
    }
    void pass(std::chrono::minutes time)
    {
        clock.advance(time);
        lead.tablet.clock().advance(time);
        tablet.clock.advance(time);
    }
    /// Until the new tablet is let in.
    void letIn()
    {
        tablet.ask(lead.invite());
        approve(tablet.joining.request());
        QCOMPARE(invitation().stage(), OpenInvitation::Done);
        tablet.waitFor(JoinSchool::LetIn);
    }
};

} // namespace

/// Joining a school on two tablets and a server, through what the screens ask.
class JoinSchoolTest : public QObject {
    Q_OBJECT

private slots:
    void aColleagueJoinsAndIsWhoTheListSays()
    {
        Bench bench;
        QCOMPARE(bench.lead.people.summary(), QStringLiteral("1 of 3 use Pipit"));
        bench.tablet.ask(bench.lead.invite());
        QCOMPARE(bench.invitation().name(), QStringLiteral("Mr Hughes"));
        QCOMPARE(bench.invitation().timeLeft(), QStringLiteral("15:00"));
        QCOMPARE(bench.tablet.joining.step(), JoinSchool::Waiting);
        QCOMPARE(bench.tablet.joining.role(), QStringLiteral("teacher"));
        QVERIFY(bench.tablet.joining.requestWords().startsWith("PIPIT:ASKS: "));

        bench.approve(bench.tablet.joining.requestWords().toLower());
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Done);
        QVERIFY(bench.invitation().done().contains("Year 4 tablet"));
        bench.tablet.waitFor(JoinSchool::LetIn);
        QSignalSpy finished(&bench.tablet.sync, &viewmodels::SyncRunner::finished);
        bench.tablet.enter();
        QCOMPARE(bench.tablet.joining.problem(), QString());
        QCOMPARE(bench.tablet.joining.step(), JoinSchool::Closed);
        waitUntil([&] { return !bench.lead.sync.busy(); });
        bench.tablet.sync.start(std::chrono::hours(1));
        waitUntil([&] { return finished.count() == 1; });

        QCOMPARE(whoIs(bench.tablet), QStringLiteral("Hughes"));
        waitUntil([&] { return bench.lead.people.joinedCount() == 2; });
        const auto rows = bench.lead.people.joined()->rows();
        QCOMPARE(rows[0].name, QStringLiteral("Mr Hughes"));
        QCOMPARE(rows[0].tablets, QStringLiteral("On 1 tablet(s)"));
        QCOMPARE(rows[1].name, QStringLiteral("Mrs Kendrick (you)"));
        QCOMPARE(rows[1].tablets, QStringLiteral("On this tablet"));
    }

    void aLeadTakesASecondTablet()
    {
        Bench bench;
        bench.lead.people.inviteAgain(0);
        QVERIFY(bench.invitation().forMe());
        bench.invitation().make();
        bench.lead.settle();
        bench.tablet.ask(bench.invitation().code());
        bench.approve(bench.tablet.joining.request());
        bench.tablet.waitFor(JoinSchool::LetIn);
        QCOMPARE(bench.tablet.joining.role(), QStringLiteral("lead of SEN support"));
        waitUntil([&] {
            return bench.lead.people.joined()->rows()[0].tablets.startsWith("On this tablet and");
        });
    }

    void aLeadWhomTheListDoesNotNameInvitesToo()
    {
        tests::TestClock clock;
        crypto::SeededRandom random{ 3 };
        tests::TestServer server{ clock, random };
        std::mutex oneAtATime;
        LeadsTablet lead(server, oneAtATime, false);
        QCOMPARE(lead.people.joined()->rows()[0].name, QStringLiteral("You"));
        lead.people.inviteAgain(0);
        lead.invitation().make();
        lead.settle();
        QCOMPARE(lead.invitation().stage(), OpenInvitation::Open);
    }

    void theJobSaysWhatSomebodyProbablyIs_data()
    {
        QTest::addColumn<std::string>("job");
        QTest::addColumn<int>("role");
        using protocol::Role;
        const auto row = [](const char* job, Role role) {
            QTest::newRow(job) << std::string(job) << static_cast<int>(role);
        };
        row("Class Teacher", Role::Teacher);
        row("Headteacher", Role::Teacher);
        row("", Role::Teacher);
        row("Higher Level Teaching Assistant", Role::Assistant);
        row("Learning support", Role::Assistant);
        row("Cover Supervisor", Role::Cover);
        row("Office Administrator", Role::Administrator);
        row("Speech and language therapist", Role::Visitor);
    }
    void theJobSaysWhatSomebodyProbablyIs()
    {
        QFETCH(std::string, job);
        QFETCH(int, role);
        QCOMPARE(static_cast<int>(viewmodels::likelyRole(job)), role);
    }

    void whatIsNoInvitationIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing like it") << QStringLiteral("hello");
        QTest::newRow("a request") << QStringLiteral("PIPIT:ASKS:00000");
        QTest::newRow("a letter short") << QStringLiteral("short");
        QTest::newRow("too long") << QString(5000, u'A');
    }
    void whatIsNoInvitationIsRefused()
    {
        QFETCH(QString, text);
        Bench bench;
        if (text == QStringLiteral("short")) {
            text = bench.lead.invite().chopped(1);
        }
        bench.tablet.ask(text);
        QCOMPARE(bench.tablet.joining.step(), JoinSchool::Invitation);
        QVERIFY(bench.tablet.joining.problem().contains("PIPIT:JOIN:"));
        QVERIFY(!bench.tablet.joining.busy());
    }

    void anExpiredInvitationIsSaidToBeSoOnBothTablets()
    {
        Bench bench;
        const QString code = bench.lead.invite();
        bench.tablet.ask(code);
        const QString request = bench.tablet.joining.request();
        bench.pass(std::chrono::minutes(16));
        bench.approve(request);
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Over);
        QVERIFY(bench.invitation().problem().contains("15 minutes are over"));
        bench.tablet.waitFor(JoinSchool::Invitation);
        QVERIFY(bench.tablet.joining.problem().contains("has run out"));
        bench.tablet.ask(code);
        QVERIFY(bench.tablet.joining.problem().contains("has run out"));

        bench.invitation().make();
        bench.lead.settle();
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Open);
        QVERIFY(bench.invitation().code() != code);
    }

    void anInvitationServesOnce()
    {
        Bench bench;
        const QString code = bench.lead.invite();
        bench.tablet.ask(code);
        bench.approve(bench.tablet.joining.request());
        NewcomersTablet second(bench.server, bench.oneAtATime, 6);
        second.ask(code);
        QCOMPARE(second.joining.step(), JoinSchool::Invitation);
        QVERIFY(second.joining.problem().contains("used already"));
    }

    void anotherTabletsCodeLetsNobodyIn()
    {
        Bench bench;
        bench.tablet.ask(bench.lead.invite());
        protocol::RequestHash forged;
        forged.bytes.fill(9);
        bench.approve(QString::fromStdString(protocol::requestText(forged)));
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Open);
        QVERIFY(bench.invitation().problem().contains("Another tablet"));
        QCOMPARE(bench.tablet.joining.step(), JoinSchool::Waiting);
        bench.approve(QStringLiteral("PIPIT:ASKS: ABC"));
        QVERIFY(bench.invitation().problem().contains("a letter is wrong"));
        bench.approve(bench.tablet.joining.request());
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Done);
    }

    void twoTabletsUnderOneInvitationVoidIt()
    {
        Bench bench;
        const QString code = bench.lead.invite();
        NewcomersTablet second(bench.server, bench.oneAtATime, 6);
        bench.tablet.ask(code);
        second.ask(code);
        bench.approve(bench.tablet.joining.request());
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Over);
        QVERIFY(bench.invitation().problem().contains("Two tablets asked"));
        QCOMPARE(bench.invitation().code(), QString());
        QCOMPARE(bench.lead.people.joinedCount(), 1);
    }

    void whoHasNotAskedYetIsWaitedFor()
    {
        Bench bench;
        bench.lead.invite();
        protocol::RequestHash hash;
        bench.approve(QString::fromStdString(protocol::requestText(hash)));
        QVERIFY(bench.invitation().problem().contains("has not asked yet"));
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Open);
    }

    void aBadRoadIsSaidAndGoneOnFrom_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("offline") << int(Road::Offline) << QStringLiteral("did not answer");
        QTest::newRow("500") << int(Road::Error500) << QStringLiteral("did not answer");
        QTest::newRow("other key") << int(Road::OtherKey) << QStringLiteral("another key");
        QTest::newRow("garbage") << int(Road::Garbage) << QStringLiteral("makes no sense");
    }
    void aBadRoadIsSaidAndGoneOnFrom()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        const auto bad = static_cast<Road::Kind>(kind);
        Bench bench;
        bench.lead.people.invite(0);
        bench.lead.road.kind = bad;
        bench.invitation().make();
        bench.lead.settle();
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Choosing);
        QVERIFY2(
            bench.invitation().problem().contains(words), qPrintable(bench.invitation().problem()));
        bench.lead.road.kind = Road::Whole;
        bench.invitation().make();
        bench.lead.settle();

        bench.tablet.road.kind = bad;
        bench.tablet.ask(bench.invitation().code());
        QCOMPARE(bench.tablet.joining.step(), JoinSchool::Waiting);
        QVERIFY2(bench.tablet.joining.problem().contains(words),
            qPrintable(bench.tablet.joining.problem()));
        bench.tablet.road.kind = Road::Whole;
        waitUntil([&] {
            return bench.tablet.joining.asked() && bench.tablet.joining.problem().isEmpty();
        });

        bench.lead.road.kind = bad;
        bench.approve(bench.tablet.joining.request());
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Open);
        QVERIFY2(
            bench.invitation().problem().contains(words), qPrintable(bench.invitation().problem()));
        bench.lead.road.kind = Road::Whole;
        bench.approve(bench.tablet.joining.request());
        bench.tablet.waitFor(JoinSchool::LetIn);
    }

    void nothingHalfMadeStaysWhenTheAppDiesBetween()
    {
        Bench bench;
        bench.letIn();
        QCOMPARE(bench.tablet.profileFolders(), QStringList());
        bench.tablet.joining.leave(); // as gone as with the process
        QCOMPARE(bench.tablet.profileFolders(), QStringList());
        QVERIFY(bench.tablet.profiles.list().empty());
    }

    void aTabletWithoutRoomMakesNothingAndMayTryAgain()
    {
        Bench bench;
        bench.letIn();
        QFile inTheWay(bench.tablet.directory.path() + "/profiles");
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        bench.tablet.enter();
        QCOMPARE(bench.tablet.joining.step(), JoinSchool::LetIn);
        QVERIFY(bench.tablet.joining.problem().contains("You are let in"));

        QVERIFY(inTheWay.remove());
        bench.tablet.joining.enter(QStringLiteral("seven brass bells"));
        bench.tablet.waitFor(JoinSchool::Closed);
        QCOMPARE(bench.tablet.profiles.list().size(), std::size_t{ 1 });
        QCOMPARE(bench.tablet.profiles.list().front().face.firstName, std::string("Gethin"));
    }

    void aLockVoidsTheInvitation()
    {
        Bench bench;
        const QString code = bench.lead.invite();
        bench.lead.people.forget();
        QCOMPARE(bench.invitation().stage(), OpenInvitation::Closed);
        QCOMPARE(bench.invitation().code(), QString());
        QCOMPARE(bench.invitation().name(), QString());
        bool told = false;
        bench.lead.sync.errand<bool>(
            this, [] { return true; }, [&](bool) { told = true; });
        waitUntil([&] { return told; });
        bench.tablet.ask(code);
        QVERIFY(bench.tablet.joining.problem().contains("has run out"));
    }

private:
    static QString whoIs(NewcomersTablet& tablet)
    {
        std::optional<QString> name;
        QObject receiver;
        tablet.storage.ask<std::optional<school::Staff>>(
            &receiver, [](client::Replica& replica) { return viewmodels::whoAmI(replica); },
            [&](Result<std::optional<school::Staff>> me) {
                name = me && *me ? QString::fromStdString((*me)->surname) : QString();
            });
        waitUntil([&] { return name.has_value(); });
        return *name;
    }
};

PIPIT_TEST(JoinSchoolTest)
#include "join_school_test.moc"
