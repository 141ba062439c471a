#include "tests/support/registry.h"
#include "tests/sync/server/handlers_fixture.h"

#include <QTest>

using namespace pipit;
using protocol::wire::AppendReply;

/// Register fetch and append over the handlers.
class RegisterHandlersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<tests::HandlersFixture> m_server;

    const protocol::StatementAndWraps& first() const
    {
        return m_server->sample.statements().front();
    }
    server::SampleTablet lead() { return m_server->tablet(m_server->sample.lead); }
    protocol::StatementAndWraps signedBy(
        const server::SampleStaff& who, const protocol::Statement& statement) const
    {
        return { protocol::signStatement(statement, who.sign).bytes, {} };
    }
    protocol::StatementAndWraps anotherPolicy(const server::SampleStaff& who) const
    {
        return signedBy(who, m_server->sample.next(who, protocol::PolicyBody{ 5, {} }));
    }
    /// Another that stands at the same place.
    protocol::StatementAndWraps beside(const server::SampleStaff& who) const
    {
        return signedBy(who, m_server->sample.next(who, protocol::PolicyBody{ 6, {} }));
    }
    /// As part of the sender's register.
    server::Answer<AppendReply> give(
        const server::SampleTablet& tablet, const protocol::StatementAndWraps& item)
    {
        protocol::wire::AppendRequest request;
        request.mutable_item()->set_statement(std::string(base::asText(item.statement)));
        request.set_held(true);
        const std::string body = request.SerializeAsString();
        const auto reply
            = m_server->post()("/v0/register/append", base::asBytes(body), tablet.token);
        server::Answer<AppendReply> answer;
        answer.status = reply->status;
        answer.body.ParseFromArray(reply->body.data(), static_cast<int>(reply->body.size()));
        return answer;
    }
    void verifyRefused(const server::Answer<AppendReply>& answer, const char* reason)
    {
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body.answer(), AppendReply::REFUSED);
        QCOMPARE(answer.body.reason(), std::string(reason));
    }

private slots:
    void init() { m_server = std::make_unique<tests::HandlersFixture>(); }

    void aWrongStartCodeBeginsNoSchool()
    {
        for (const std::string& code :
            { std::string(), std::string("0000-0000-0000-0000"), m_server->startCode + "0" }) {
            verifyRefused(lead().append(first(), code), "wrong-start-code");
        }
        QVERIFY(!m_server->school->schoolRegister());
    }

    void theStartCodeMayBeTypedLoosely()
    {
        std::string typed;
        for (const char each : m_server->startCode) {
            typed += each == '-' ? ' ' : static_cast<char>(std::tolower(each));
        }
        QCOMPARE(lead().append(first(), typed).status, 200);
    }

    void theFirstStatementAgainIsAlreadyThere()
    {
        QCOMPARE(lead().append(first(), m_server->startCode).body.answer(), AppendReply::APPENDED);
        QCOMPARE(lead().append(first(), m_server->startCode).body.answer(), AppendReply::ALREADY);
    }

    void aSecondSchoolNeverBegins()
    {
        QCOMPARE(lead().append(first(), m_server->startCode).status, 200);
        const server::SampleSchool other(m_server->random);
        verifyRefused(
            lead().append(other.statements().front(), m_server->startCode), "already-started");
        QVERIFY(m_server->school->schoolRegister()->school() == m_server->sample.school);
    }

    void aFirstStatementThatBreaksARuleLeavesTheServerEmpty()
    {
        protocol::StatementAndWraps damaged = first();
        damaged.statement.back() ^= 1;
        verifyRefused(lead().append(damaged, m_server->startCode), "malformed");
        QVERIFY(!m_server->school->schoolRegister());
        QCOMPARE(lead().append(first(), m_server->startCode).status, 200);
    }

    void appendNeedsASession()
    {
        QCOMPARE(lead().append(first(), m_server->startCode).status, 200);
        verifyRefused(lead().append(m_server->sample.statements().at(1)), "already-started");
    }

    void aMemberMayCarryAnothersStatement()
    {
        QVERIFY(lead().appendAll(m_server->startCode));
        auto teacher = m_server->tablet(m_server->sample.teacher);
        QVERIFY(teacher.begin());
        QCOMPARE(teacher.append(anotherPolicy(m_server->sample.lead)).body.answer(),
            AppendReply::APPENDED);
    }

    void whoMayNotSayItIsRefused()
    {
        QVERIFY(lead().appendAll(m_server->startCode));
        auto teacher = m_server->tablet(m_server->sample.teacher);
        QVERIFY(teacher.begin());
        verifyRefused(teacher.append(anotherPolicy(m_server->sample.teacher)), "not-allowed");
    }

    void aStaleHeadGetsConflict()
    {
        auto tablet = lead();
        QVERIFY(tablet.appendAll(m_server->startCode));
        const auto mine = anotherPolicy(m_server->sample.lead);
        const auto theirs = signedBy(m_server->sample.lead,
            m_server->sample.next(m_server->sample.lead, protocol::PolicyBody{ 6, {} }));
        QCOMPARE(tablet.append(mine).body.answer(), AppendReply::APPENDED);
        QCOMPARE(tablet.append(mine).body.answer(), AppendReply::ALREADY);
        const auto answer = tablet.append(theirs);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.body.answer(), AppendReply::STALE_HEAD);
    }

    void whatSomebodyHoldsStandsBesideUntilItIsJoined()
    {
        auto tablet = lead();
        QVERIFY(tablet.appendAll(m_server->startCode));
        const auto ours = anotherPolicy(m_server->sample.lead);
        const auto theirs = beside(m_server->sample.lead);
        QCOMPARE(tablet.append(ours).body.answer(), AppendReply::APPENDED);
        auto teacher = m_server->tablet(m_server->sample.teacher);
        QVERIFY(teacher.begin());
        QCOMPARE(give(teacher, theirs).body.answer(), AppendReply::APPENDED);
        QCOMPARE(give(teacher, theirs).body.answer(), AppendReply::ALREADY);
        m_server->restart();
        QVERIFY(tablet.begin());
        QCOMPARE(tablet.fetchRegister(0).body.tips_size(), 2);

        auto next = m_server->sample.next(m_server->sample.lead, protocol::PolicyBody{ 7, {} });
        next.position += 1;
        next.previous = protocol::parseStatement(ours.statement)->hash;
        QCOMPARE(tablet.append(signedBy(m_server->sample.lead, next)).status, 409);
        next.body = protocol::JoinBody{ protocol::parseStatement(theirs.statement)->hash };
        const auto join = signedBy(m_server->sample.lead, next);
        next.signer = m_server->sample.teacher.replica();
        verifyRefused(tablet.append(signedBy(m_server->sample.teacher, next)), "not-allowed");
        QCOMPARE(tablet.append(join).body.answer(), AppendReply::APPENDED);
        next.signer = m_server->sample.lead.replica();
        next.signedAt += std::chrono::seconds(1); // of another lead, who was second
        QCOMPARE(tablet.append(signedBy(m_server->sample.lead, next)).status, 409);
        const auto all = tablet.fetchRegister(0).body;
        QCOMPARE(all.tips_size(), 1);
        QCOMPARE(all.length(), m_server->sample.statements().size() + 3);
    }

    void whatIsHeldIsJudgedLikeAnythingElse()
    {
        auto tablet = lead();
        QVERIFY(tablet.appendAll(m_server->startCode));
        auto teacher = m_server->tablet(m_server->sample.teacher);
        QVERIFY(teacher.begin());
        verifyRefused(give(teacher, beside(m_server->sample.teacher)), "not-allowed");
        auto floating = m_server->sample.next(m_server->sample.lead, protocol::PolicyBody{});
        floating.previous = StatementHash{ { 1 } };
        QCOMPARE(give(teacher, signedBy(m_server->sample.lead, floating)).status, 409);

        const protocol::RevokeBody removal{ m_server->sample.teacher.replica(), {} };
        QCOMPARE(tablet
                     .append(signedBy(m_server->sample.lead,
                         m_server->sample.next(m_server->sample.lead, removal)))
                     .status,
            200);
        verifyRefused(give(teacher, beside(m_server->sample.lead)), "not-allowed");
        QVERIFY(!m_server->school->schoolRegister()->isForked());
    }

    void otherWrapsThanNamedAreRefused()
    {
        auto tablet = lead();
        QVERIFY(tablet.appendAll(m_server->startCode));
        const Bytes wraps{ 1, 2, 3 };
        auto statement
            = m_server->sample.next(m_server->sample.lead, protocol::PolicyBody{ 5, {} });
        statement.wraps = protocol::hashWraps(wraps);
        statement.wrapsLength = 3;
        auto item = signedBy(m_server->sample.lead, statement);
        verifyRefused(tablet.append(item), "other-wraps");
        item.wraps = { 1, 2, 4 };
        verifyRefused(tablet.append(item), "other-wraps");
        item.wraps = wraps;
        QCOMPARE(tablet.append(item).body.answer(), AppendReply::APPENDED);
    }

    void everyMemberFetchesTheWholeRegister()
    {
        QVERIFY(lead().appendAll(m_server->startCode));
        auto visitor = m_server->tablet(m_server->sample.visitor);
        QVERIFY(visitor.begin());
        const auto all = visitor.fetchRegister(0);
        const auto& said = m_server->sample.statements();
        QCOMPARE(all.body.length(), said.size());
        QCOMPARE(static_cast<std::size_t>(all.body.statements_size()), said.size());
        for (std::size_t i = 0; i < said.size(); ++i) {
            QCOMPARE(all.body.statements(static_cast<int>(i)).statement(),
                std::string(base::asText(said[i].statement)));
        }
        QCOMPARE(visitor.fetchRegister(said.size()).body.statements_size(), 0);
    }

    void aRestartKeepsTheRegister()
    {
        QVERIFY(lead().appendAll(m_server->startCode));
        const auto head = m_server->school->schoolRegister()->head();
        m_server->restart();
        QVERIFY(m_server->school->schoolRegister()->head() == head);
    }

    void aDamagedRegisterIsNotServed()
    {
        QVERIFY(m_server->store->append(0, StatementHash{ { 1 } }, { Bytes{ 1, 2, 3 }, {} }));
        const auto opened = server::School::open(*m_server->store);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    }
};

PIPIT_TEST(RegisterHandlersTest)

#include "register_handlers_test.moc"
