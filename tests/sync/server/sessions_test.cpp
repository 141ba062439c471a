#include "core/base/hex.h"
#include "sync/server/sessions.h"
#include "tests/support/registry.h"
#include "tests/sync/server/handlers_fixture.h"

#include <QTest>

using namespace pipit;
using namespace std::chrono_literals;

/// Hello and session: who gets a token, and for how long.
class SessionsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<tests::HandlersFixture> m_server;

    server::SampleTablet startedBy(const server::SampleStaff& who)
    {
        server::SampleTablet lead = m_server->tablet(m_server->sample.lead);
        [&] { QVERIFY(lead.appendAll(m_server->startCode)); }();
        return m_server->tablet(who);
    }

private slots:
    void init() { m_server = std::make_unique<tests::HandlersFixture>(); }

    void helloTellsLimitsTimeAndIncarnation()
    {
        const auto hello = m_server->tablet(m_server->sample.lead).hello();
        QCOMPARE(hello.status, 200);
        QCOMPARE(hello.body.version(), 0U);
        QCOMPARE(hello.body.server_time_ms(), m_server->clock.now().time_since_epoch().count());
        QCOMPARE(hello.body.nonce().size(), std::size_t{ 32 });
        QVERIFY(Incarnation::from(base::asBytes(hello.body.incarnation()))
            == m_server->store->birth()->incarnation);
        QVERIFY(hello.body.max_message_bytes() > 0 && hello.body.max_push_items() > 0);
    }

    void helloToAnotherSchoolIsRefused()
    {
        startedBy(m_server->sample.lead);
        const server::SampleSchool other(m_server->random);
        const server::SampleTablet lost(m_server->post(), m_server->pin, other, other.lead);
        const auto hello = lost.hello();
        QCOMPARE(hello.status, 404);
        QCOMPARE(hello.problem, std::string("other-school"));
    }

    void aMemberGetsATokenThatIsGoodForAnHour()
    {
        auto teacher = startedBy(m_server->sample.teacher);
        QVERIFY(teacher.begin());
        QCOMPARE(teacher.pull(0).status, 200);
        m_server->clock.advance(1h);
        QCOMPARE(teacher.pull(0).status, 200);
        m_server->clock.advance(1ms);
        QCOMPARE(teacher.pull(0).status, 401);
        QCOMPARE(teacher.pull(0).problem, std::string("no-session"));
    }

    void aClockThatStepsBackEndsSessions()
    {
        auto teacher = startedBy(m_server->sample.teacher);
        QVERIFY(teacher.begin());
        m_server->clock.advance(-1ms);
        QCOMPARE(teacher.pull(0).status, 401);
    }

    void aRestartEndsSessions()
    {
        auto teacher = startedBy(m_server->sample.teacher);
        QVERIFY(teacher.begin());
        m_server->restart();
        QCOMPARE(teacher.pull(0).status, 401);
        QVERIFY(teacher.begin());
        QCOMPARE(teacher.pull(0).status, 200);
    }

    void wrongTokensOpenNothing_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("none") << QString();
        QTest::newRow("not hexadecimal") << QString(64, QLatin1Char('z'));
        QTest::newRow("too short") << QString(62, QLatin1Char('0'));
        QTest::newRow("another") << QString(64, QLatin1Char('0'));
    }
    void wrongTokensOpenNothing()
    {
        QFETCH(QString, token);
        auto teacher = startedBy(m_server->sample.teacher);
        QVERIFY(teacher.begin());
        teacher.token = token.toStdString();
        for (const char* path : { "/v0/register/fetch", "/v0/push", "/v0/pull", "/v0/digest" }) {
            const auto reply
                = m_server->request({ server::Method::Post, path, teacher.token, true }, {});
            QCOMPARE(reply.status, 401);
        }
    }

    void aChallengeIsGoodOnce()
    {
        auto teacher = startedBy(m_server->sample.teacher);
        const auto hello = teacher.hello();
        QCOMPARE(teacher.open(hello.body).status, 200);
        const auto again = teacher.open(hello.body);
        QCOMPARE(again.status, 401);
        QCOMPARE(again.problem, std::string("stale-challenge"));
    }

    void aChallengeIsGoodForAMinute()
    {
        auto teacher = startedBy(m_server->sample.teacher);
        const auto inTime = teacher.hello();
        const auto late = teacher.hello();
        m_server->clock.advance(60s);
        QCOMPARE(teacher.open(inTime.body).status, 200);
        m_server->clock.advance(1ms);
        QCOMPARE(teacher.open(late.body).status, 401);
        QCOMPARE(teacher.open(inTime.body).status, 401); // forgotten as spent, but stale now
    }

    void aMadeUpChallengeIsRefused()
    {
        auto teacher = startedBy(m_server->sample.teacher);
        auto hello = teacher.hello();
        hello.body.mutable_nonce()->front() ^= 1; // its time, for example
        QCOMPARE(teacher.open(hello.body).status, 401);
    }

    void whoIsNoMemberGetsNoToken()
    {
        auto stranger = startedBy(m_server->sample.stranger);
        const auto hello = stranger.hello();
        const auto answer = stranger.open(hello.body);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.problem, std::string("not-a-member"));
    }

    void aSignatureForAnotherServersKeyIsRefused()
    {
        startedBy(m_server->sample.lead);
        server::SampleTablet fooled(
            m_server->post(), ServerKeyPin{}, m_server->sample, m_server->sample.teacher);
        const auto answer = fooled.open(fooled.hello().body);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.problem, std::string("bad-signature"));
    }

    void aSignatureForAnotherIncarnationIsRefused()
    {
        auto teacher = startedBy(m_server->sample.teacher);
        auto hello = teacher.hello();
        hello.body.mutable_incarnation()->front() ^= 1;
        QCOMPARE(teacher.open(hello.body).problem, std::string("bad-signature"));
    }

    void anothersKeyOpensNoSession()
    {
        startedBy(m_server->sample.lead);
        server::SampleStaff thief{ m_server->sample.teacher.member,
            crypto::SigningKey::generate(m_server->random) };
        server::SampleTablet tablet(m_server->post(), m_server->pin, m_server->sample, thief);
        QCOMPARE(tablet.open(tablet.hello().body).problem, std::string("bad-signature"));
        QCOMPARE(m_server->metrics.value(server::Count::SessionsDenied), std::uint64_t{ 1 });
    }
};

PIPIT_TEST(SessionsTest)

#include "sessions_test.moc"
