#include "sync/protocol/limits.h"
#include "tests/support/registry.h"
#include "tests/sync/server/handlers_fixture.h"

#include <QTest>

using namespace pipit;
using namespace protocol;

namespace {

struct Size {
    const char* path;
    std::size_t most;
    bool session;
};

constexpr std::size_t kKib = 1024;
constexpr Size kBodies[] = {
    { "/v0/hello", kKib, false },
    { "/v0/session", kKib, false },
    { "/v0/register/fetch", kKib, true },
    { "/v0/register/append", kMaxStatementBytes + kMaxWrapsBytes + kKib, true },
    { "/v0/register/append", 64 * kKib, false }, // by who may only begin a school
    { "/v0/push", kMaxMessageBytes, true },
    { "/v0/pull", kKib, true },
    { "/v0/digest", 8 * kKib, true },
    { "/v0/join/open", kKib, true },
    { "/v0/join/leave", 2 * kKib, false },
    { "/v0/join/fetch", kKib, true },
};

} // namespace

/// Every limit of the server, at 0, 1, n - 1, n and n + 1.
class ServerLimitsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::HandlersFixture> m_server;
    std::unique_ptr<server::SampleTablet> m_lead;

    int statusOf(const std::string& path, ByteView body, const std::string& token)
    {
        return m_server->request({ server::Method::Post, path, token, false }, body).status;
    }
    template <class Message> int statusOf(const std::string& path, const Message& message)
    {
        return statusOf(path, base::asBytes(message.SerializeAsString()), m_lead->token);
    }
    Bytes note(std::uint64_t sequence)
    {
        const server::SampleSchool& sample = m_server->sample;
        return sample.envelope(sample.lead, sample.vault, sequence,
            sequence == 1 ? ChainHash{} : ChainHash{ { 1 } }, "A note.");
    }

private slots:
    void init()
    {
        m_server = std::make_unique<tests::HandlersFixture>();
        QVERIFY(m_server->tablet(m_server->sample.lead).appendAll(m_server->startCode));
        m_lead = std::make_unique<server::SampleTablet>(m_server->tablet(m_server->sample.lead));
        QVERIFY(m_lead->begin());
    }

    void bodiesAreReadUpToTheirLimit()
    {
        for (const Size& size : kBodies) {
            const std::string token = size.session ? m_lead->token : std::string();
            for (const std::size_t n :
                { std::size_t{ 0 }, std::size_t{ 1 }, size.most - 1, size.most, size.most + 1 }) {
                const int status = statusOf(size.path, Bytes(n, 0xFF), token);
                QVERIFY2((status == 413) == (n > size.most),
                    qPrintable(QString("%1 %2: %3").arg(size.path).arg(n).arg(status)));
            }
        }
    }

    void itemsOfAPushAreTakenUpToTheirLimit()
    {
        for (const std::size_t n :
            { std::size_t{ 0 }, std::size_t{ 1 }, kMaxPushItems - 1, kMaxPushItems }) {
            const auto answer = m_lead->push(std::vector<Bytes>(n, Bytes{ 1 }));
            QCOMPARE(answer.status, 200);
            QCOMPARE(static_cast<std::size_t>(answer.body.items_size()), n);
        }
        QCOMPARE(m_lead->push(std::vector<Bytes>(kMaxPushItems + 1, Bytes{ 1 })).status, 400);
    }

    void envelopesAreTakenUpToTheirSizeAndSequence()
    {
        using Answer = wire::PushReply;
        const auto answerTo = [this](const Bytes& envelope) {
            return m_lead->push({ envelope }).body.items(0).answer();
        };
        QCOMPARE(answerTo(Bytes(kMaxEnvelopeBytes)), Answer::BAD_SIGNATURE); // read, and nothing
        QCOMPARE(answerTo(Bytes(kMaxEnvelopeBytes + 1)), Answer::TOO_BIG);
        for (const std::uint64_t n : { std::uint64_t{ 1 }, std::uint64_t{ 2 },
                 server::kMaxAuthorSequence - 1, server::kMaxAuthorSequence }) {
            QCOMPARE(answerTo(note(n)), Answer::STORED);
        }
        QCOMPARE(answerTo(note(server::kMaxAuthorSequence + 1)), Answer::BAD_SIGNATURE);
    }

    void vaultsOfADigestAreTakenUpToTheirLimit()
    {
        for (const std::size_t n :
            { std::size_t{ 0 }, std::size_t{ 1 }, kMaxDigestVaults - 1, kMaxDigestVaults }) {
            const auto answer = m_lead->digest(std::vector<VaultId>(n, m_server->sample.vault));
            QCOMPARE(answer.status, 200);
            QCOMPARE(static_cast<std::size_t>(answer.body.vaults_size()), n);
        }
        const std::vector<VaultId> more(kMaxDigestVaults + 1, m_server->sample.vault);
        QCOMPARE(m_lead->digest(more).status, 400);
    }

    /// A page is never empty while there is more, and never over what was asked by more than one.
    void pagesOfAPullKeepToWhatWasAsked()
    {
        std::vector<Bytes> notes;
        for (std::uint64_t n = 1; n <= 4; ++n) {
            notes.push_back(note(n));
        }
        QCOMPARE(m_lead->push(notes).body.items_size(), 4);
        const auto itemsFor = [this](std::size_t bytes) {
            return m_lead->pull(0, static_cast<std::uint32_t>(bytes)).body.items_size();
        };
        const std::size_t one = notes[0].size();
        QCOMPARE(itemsFor(1), 1);
        QCOMPARE(itemsFor(one), 1);
        QCOMPARE(itemsFor(2 * one), 2);
        QCOMPARE(itemsFor(2 * one + 1), 2);
        for (const std::size_t all : { std::size_t{ 0 }, kMaxPullBytes, kMaxPullBytes + 1 }) {
            QCOMPARE(itemsFor(all), 4);
        }
    }

    void invitationsAndRequestsAreKeptUpToTheirLimit()
    {
        const auto slotOf
            = [](std::size_t n) { return std::string(15, 's') + static_cast<char>('0' + n); };
        const auto opened = [&](std::size_t n, std::uint32_t seconds) {
            wire::JoinOpenRequest open;
            open.set_slot(slotOf(n));
            open.set_valid_seconds(seconds);
            return statusOf("/v0/join/open", open);
        };
        const auto left = [&](std::size_t slot, const std::string& request) {
            wire::JoinLeaveRequest leave;
            leave.set_slot(slotOf(slot));
            leave.set_request(request);
            return statusOf("/v0/join/leave", leave);
        };
        for (std::size_t n = 0; n < server::Joins::kMaxOfLead; ++n) {
            QCOMPARE(opened(n, 900), 200);
        }
        QCOMPARE(opened(server::Joins::kMaxOfLead, 900), 429);

        QCOMPARE(left(0, ""), 400);
        QCOMPARE(left(0, "r"), 200);
        QCOMPARE(left(0, std::string(kMaxJoinRequestBytes - 1, 'r')), 200);
        QCOMPARE(left(0, std::string(kMaxJoinRequestBytes, 'r')), 200);
        QCOMPARE(left(0, std::string(kMaxJoinRequestBytes + 1, 'r')), 413);
        QCOMPARE(left(0, "the fourth"), 200);
        QCOMPARE(left(0, "one more than are kept"), 409);
        QCOMPARE(left(0, "r"), 200); // again

        QCOMPARE(opened(0, 0), 200); // closed
        QCOMPARE(left(0, "r"), 404);
        QCOMPARE(opened(server::Joins::kMaxOfLead, 1), 200);
    }

    /// Four million empty envelopes, in one body.
    void fieldsAreCountedBeforeTheyAreRead()
    {
        Bytes empty;
        while (empty.size() < kMaxMessageBytes) {
            empty.insert(empty.end(), { 0x0A, 0x00 });
        }
        QCOMPARE(statusOf("/v0/push", empty, m_lead->token), 400);
    }
};

PIPIT_TEST(ServerLimitsTest)

#include "limits_test.moc"
