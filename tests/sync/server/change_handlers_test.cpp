#include "core/crypto/hash.h"
#include "sync/protocol/limits.h"
#include "tests/support/registry.h"
#include "tests/sync/server/handlers_fixture.h"

#include <QTest>

#include <fstream>
#include <iterator>

using namespace pipit;
using protocol::wire::PushReply;

/// Push, pull and digest over the handlers.
class ChangeHandlersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<tests::HandlersFixture> m_server;
    std::unique_ptr<server::SampleTablet> m_teacher; ///< with a session

    const server::SampleSchool& sample() const { return m_server->sample; }
    Bytes note(std::uint64_t sequence, const ChainHash& previous = {},
        std::string_view text = "A note.") const
    {
        return sample().envelope(sample().teacher, sample().vault, sequence, previous, text);
    }
    std::vector<PushReply::Answer> pushed(const std::vector<Bytes>& envelopes)
    {
        std::vector<PushReply::Answer> answers;
        const auto reply = m_teacher->push(envelopes);
        for (const auto& item : reply.body.items()) {
            answers.push_back(item.answer());
        }
        return answers;
    }
    server::SampleTablet sessionOf(const server::SampleStaff& who)
    {
        auto tablet = m_server->tablet(who);
        [&] { QVERIFY(tablet.begin()); }();
        return tablet;
    }

private slots:
    void init()
    {
        m_server = std::make_unique<tests::HandlersFixture>();
        QVERIFY(m_server->tablet(sample().lead).appendAll(m_server->startCode));
        m_teacher = std::make_unique<server::SampleTablet>(sessionOf(sample().teacher));
    }

    void aNewEnvelopeIsStoredAndARepeatIsAlready()
    {
        const Bytes envelope = note(1);
        const auto first = m_teacher->push({ envelope });
        QCOMPARE(first.body.items(0).answer(), PushReply::STORED);
        QCOMPARE(first.body.items(0).sequence(), std::int64_t{ 1 });
        const auto again = m_teacher->push({ envelope });
        QCOMPARE(again.body.items(0).answer(), PushReply::ALREADY);
        QCOMPARE(again.body.items(0).sequence(), std::int64_t{ 1 });
    }

    void aForkIsStoredToo()
    {
        using Answers = std::vector<PushReply::Answer>;
        QCOMPARE(
            pushed({ note(1), note(1) }), (Answers{ PushReply::STORED, PushReply::STORED_FORK }));
        const auto pulled = m_teacher->pull(0);
        QCOMPARE(pulled.body.items_size(), 2);
    }

    void badItemsAreAnsweredOneByOneAndBlockNothing()
    {
        const Bytes good = note(1);
        Bytes damaged = note(2, tests::chainHashOf(good));
        damaged.back() ^= 1;
        const Bytes byStranger
            = sample().envelope(sample().stranger, sample().vault, 1, {}, "A note.");
        const Bytes byReader
            = sample().envelope(sample().visitor, sample().vault, 1, {}, "A note.");
        const Bytes elsewhere
            = sample().envelope(sample().teacher, sample().leadsVault, 1, {}, "A note.");
        const Bytes next = note(2, tests::chainHashOf(good));
        const Bytes tooBig(protocol::kMaxEnvelopeBytes + 1);

        const std::vector<PushReply::Answer> expected{ PushReply::STORED, PushReply::BAD_SIGNATURE,
            PushReply::NOT_A_MEMBER, PushReply::NO_WRITE_RIGHT, PushReply::NO_WRITE_RIGHT,
            PushReply::TOO_BIG, PushReply::BAD_SIGNATURE, PushReply::BAD_SIGNATURE,
            PushReply::STORED };
        QCOMPARE(pushed({ good, damaged, byStranger, byReader, elsewhere, tooBig, Bytes{},
                     Bytes(300, 7), next }),
            expected);
        QCOMPARE(m_teacher->pull(0).body.items_size(), 2);
    }

    void anEnvelopeOfALaterVersionStaysWithItsAuthor()
    {
        Bytes newer = note(1);
        const auto at = std::find(newer.begin(), newer.begin() + 8, protocol::kFormatVersion);
        QVERIFY(at != newer.begin() + 8);
        *at = 99;
        const auto parsed = protocol::parseEnvelope(newer);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::TooNew);
        QCOMPARE(pushed({ newer }), std::vector<PushReply::Answer>{ PushReply::TRY_LATER });
    }

    void anotherSchoolsEnvelopeIsRefused()
    {
        const server::SampleSchool other(m_server->random);
        QCOMPARE(pushed({ other.envelope(other.lead, other.vault, 1, {}, "A note.") }),
            std::vector<PushReply::Answer>{ PushReply::NOT_A_MEMBER });
    }

    void impossibleSequencesAreRefusedAlone()
    {
        const std::vector<PushReply::Answer> expected{ PushReply::BAD_SIGNATURE,
            PushReply::BAD_SIGNATURE, PushReply::STORED };
        QCOMPARE(pushed({ note(~std::uint64_t{ 0 }, ChainHash{ { 1 } }),
                     note(std::uint64_t{ 1 } << 63U, ChainHash{ { 1 } }), note(1) }),
            expected);
    }

    void whoCarriesAnEnvelopeDoesNotMatter()
    {
        auto visitor = sessionOf(sample().visitor); // may only read
        const auto answer = visitor.push({ note(1) });
        QCOMPARE(answer.body.items(0).answer(), PushReply::STORED);
    }

    void aFullDiskAnswersTryLater()
    {
        m_server->store->fails = true;
        QCOMPARE(pushed({ note(1), Bytes{} }),
            (std::vector<PushReply::Answer>{ PushReply::TRY_LATER, PushReply::BAD_SIGNATURE }));
        m_server->store->fails = false;
        QCOMPARE(pushed({ note(1) }), std::vector<PushReply::Answer>{ PushReply::STORED });
    }

    void pushTakesTheLimitAndNoMore()
    {
        const std::vector<Bytes> many(protocol::kMaxPushItems, Bytes{ 1 });
        QCOMPARE(m_teacher->push(many).body.items_size(), int{ protocol::kMaxPushItems });
        std::vector<Bytes> more = many;
        more.emplace_back();
        const auto answer = m_teacher->push(more);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.problem, std::string("malformed"));
    }

    void pullShowsOnlyWhatTheReplicaMayOpen()
    {
        const Bytes shared = note(1);
        const Bytes secret
            = sample().envelope(sample().lead, sample().leadsVault, 1, {}, "Leads only.");
        QCOMPARE(pushed({ secret, shared }),
            (std::vector<PushReply::Answer>{ PushReply::STORED, PushReply::STORED }));

        const auto lead = sessionOf(sample().lead).pull(0);
        QCOMPARE(lead.body.items_size(), 2);
        const auto visitor = sessionOf(sample().visitor).pull(0);
        QCOMPARE(visitor.body.items_size(), 1);
        QCOMPARE(visitor.body.items(0).envelope(), std::string(base::asText(shared)));
        QCOMPARE(visitor.body.items(0).sequence(), std::int64_t{ 2 });
        QCOMPARE(visitor.body.reached(), std::int64_t{ 2 });
        QVERIFY(!visitor.body.more());
    }

    void aMemberWithoutACircleIsShownNothing()
    {
        QCOMPARE(pushed({ note(1) }), std::vector<PushReply::Answer>{ PushReply::STORED });
        auto lead = sessionOf(sample().lead);
        const auto added = sample().next(
            sample().lead, protocol::AddReplicaBody{ sample().stranger.member, Bytes(32, 3) });
        QCOMPARE(
            lead.append({ protocol::signStatement(added, sample().lead.sign).bytes, {} }).status,
            200);
        const auto newcomer = sessionOf(sample().stranger);
        QCOMPARE(newcomer.pull(0).body.items_size(), 0);
        QCOMPARE(newcomer.digest({ sample().vault }).body.vaults_size(), 0);
    }

    void pullGoesOnWhereItStopped()
    {
        std::vector<Bytes> all{ note(1) };
        while (all.size() < 5) {
            all.push_back(note(all.size() + 1, tests::chainHashOf(all.back())));
        }
        QCOMPARE(pushed(all).size(), all.size());
        std::int64_t cursor = 0;
        std::size_t got = 0;
        for (bool more = true; more;) {
            const auto page = m_teacher->pull(cursor, 1); // one at a time
            QCOMPARE(page.body.items_size(), 1);
            QCOMPARE(page.body.items(0).envelope(), std::string(base::asText(all.at(got++))));
            cursor = page.body.reached();
            more = page.body.more();
        }
        QCOMPARE(got, all.size());
    }

    void aCursorNeverPassesAVaultThatAppearsMeanwhile() // I3
    {
        auto lead = sessionOf(sample().lead);
        const auto visitor = sessionOf(sample().visitor);
        const auto added = m_server->random.id<VaultId>();
        const auto& circles = m_server->school->schoolRegister()->circles();
        const auto everyone = std::find_if(circles.begin(), circles.end(),
            [](const auto& each) { return each.second.type == protocol::CircleType::Everyone; });
        const auto statement = sample().next(sample().lead,
            protocol::VaultBody{
                { { added, protocol::VaultType::PupilPassport, m_server->random.id<KeyId>(),
                    { { everyone->first, protocol::Right::Write } } } } });
        const Bytes envelope = sample().envelope(sample().teacher, added, 1, {}, "A note.");
        m_server->store->beforePull = [&] { // after the pull has looked at the register
            const auto item = protocol::signStatement(statement, sample().lead.sign);
            QCOMPARE(lead.append({ item.bytes, {} }).status, 200);
            QCOMPARE(pushed({ envelope }), std::vector<PushReply::Answer>{ PushReply::STORED });
        };

        const auto page = visitor.pull(0);

        QCOMPARE(page.body.reached(), std::int64_t{ 1 });
        QCOMPARE(page.body.items_size(), 1);
        QCOMPARE(page.body.items(0).envelope(), std::string(base::asText(envelope)));
    }

    void aCursorOfAnotherIncarnationBeginsAgain()
    {
        QCOMPARE(pushed({ note(1) }), std::vector<PushReply::Answer>{ PushReply::STORED });
        protocol::wire::PullRequest request;
        request.set_incarnation(std::string(16, 'x'));
        request.set_after(1);
        const auto reply = m_server->post()(
            "/v0/pull", base::asBytes(request.SerializeAsString()), m_teacher->token);
        protocol::wire::PullReply page;
        QVERIFY(page.ParseFromArray(reply->body.data(), static_cast<int>(reply->body.size())));
        QCOMPARE(page.items_size(), 1);
    }

    void digestsAreOfTheHeads()
    {
        const Bytes first = note(1);
        const Bytes left = note(2, tests::chainHashOf(first), "left");
        const Bytes right = note(2, tests::chainHashOf(first), "right");
        pushed({ first, left, right });
        const auto digest = m_teacher->digest({ sample().vault });
        QCOMPARE(digest.body.vaults_size(), 1);
        const std::vector<server::AuthorHead> heads{ { sample().teacher.replica(), 2,
                                                         tests::chainHashOf(right) },
            { sample().teacher.replica(), 2, tests::chainHashOf(left) } };
        QCOMPARE(digest.body.vaults(0).digest(),
            std::string(base::asText(protocol::digestOf(heads).view())));
        QCOMPARE(digest.body.vaults(0).authors_size(), 2);
        QCOMPARE(digest.body.vaults(0).authors(0).sequence(), std::uint64_t{ 2 });
    }

    void digestIsSilentAboutWhatTheCallerMayNotRead()
    {
        const auto digest
            = m_teacher->digest({ sample().leadsVault, VaultId{ { 9 } }, sample().vault });
        QCOMPARE(digest.body.vaults_size(), 1);
        QCOMPARE(digest.body.vaults(0).vault(), std::string(base::asText(sample().vault.view())));
    }

    void aRestartKeepsEverything()
    {
        const Bytes first = note(1);
        pushed({ first });
        const auto before = m_teacher->digest({ sample().vault }).body.SerializeAsString();
        m_server->restart();
        QVERIFY(m_teacher->begin());
        QCOMPARE(m_teacher->pull(0).body.items(0).envelope(), std::string(base::asText(first)));
        QCOMPARE(m_teacher->digest({ sample().vault }).body.SerializeAsString(), before);
        QCOMPARE(m_teacher->push({ note(2, tests::chainHashOf(first)) }).body.items(0).sequence(),
            std::int64_t{ 2 });
    }

    void garbageBodiesAreRefused()
    {
        for (const char* path : { "/v0/hello", "/v0/session", "/v0/register/fetch",
                 "/v0/register/append", "/v0/push", "/v0/pull", "/v0/digest" }) {
            for (const Bytes& body : { Bytes(200, 0xFF), Bytes{ 0x0A, 0x7F }, Bytes{ 0x0B } }) {
                const auto reply = m_server->post()(path, body, m_teacher->token);
                QCOMPARE(reply->status, 400);
            }
        }
    }

    void oversizedBodiesAreRefused()
    {
        for (const char* path :
            { "/v0/hello", "/v0/session", "/v0/register/fetch", "/v0/pull", "/v0/digest" }) {
            QCOMPARE(m_server->post()(path, Bytes(8193, 0), m_teacher->token)->status, 413);
        }
        const Bytes huge(protocol::kMaxMessageBytes + 1);
        QCOMPARE(m_server->post()("/v0/push", huge, m_teacher->token)->status, 413);
        QCOMPARE(m_server->post()("/v0/register/append", huge, m_teacher->token)->status, 413);
        const Bytes unknown(64 * 1024 + 1);
        QCOMPARE(m_server->post()("/v0/register/append", unknown, {})->status, 413);
    }

    void unknownPathsAndMetricsFromElsewhereAreNotFound()
    {
        QCOMPARE(m_server->post()("/v1/hello", {}, {})->status, 404);
        using server::Method;
        QCOMPARE(m_server->request({ Method::Get, "/v0/hello", {}, true }, {}).status, 404);
        QCOMPARE(m_server->request({ Method::Get, "/metrics", {}, false }, {}).status, 404);
        QCOMPARE(m_server->request({ Method::Get, "/metrics", {}, true }, {}).status, 200);
        QCOMPARE(m_server->request({ Method::Get, "/healthz", {}, false }, {}).status, 200);
    }

    void neitherTheFileNorTheLogHoldsACanary() // I26
    {
        const std::string canary = "canary-7f3a reads well today";
        pushed({ note(1, {}, canary) });
        (void)m_teacher->pull(0);
        std::string held = m_server->log.lines;
        for (const char* suffix : { "", "-wal" }) {
            std::ifstream in(m_server->file().string() + suffix, std::ios::binary);
            QVERIFY(in.good());
            held.append(std::istreambuf_iterator<char>(in), {});
        }
        QVERIFY(held.size() > 4096);
        QVERIFY(held.find("canary-7f3a") == std::string::npos);
        QVERIFY(held.find(m_teacher->token) == std::string::npos);
        QVERIFY(held.find(std::string(base::asText(sample().vault.view()))) != std::string::npos);
    }
};

PIPIT_TEST(ChangeHandlersTest)

#include "change_handlers_test.moc"
