#include "sync/protocol/limits.h"

#include "sync/protocol/body_codec.h"
#include "sync/protocol/join.h"
#include "sync/protocol/wraps.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/samples.h"

#include <QTest>

#include <functional>
#include <optional>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

using Refusal = std::optional<ErrorCode>;

template <class T> Refusal refusalOf(const Result<T>& result)
{
    return result ? std::nullopt : Refusal(result.error().code);
}

/// A body of `before`, a count, and so many entries, as somebody writes it who keeps to no limit.
Refusal ofList(StatementKind kind, const Bytes& before, const Bytes& entry, std::size_t count)
{
    base::ByteWriter out;
    out.bytes(before);
    out.u16(static_cast<std::uint16_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        out.bytes(entry);
    }
    return refusalOf(decodeBody(static_cast<std::uint16_t>(kind), out.view()));
}

/// Zeros, and at `at` the number 1: the smallest right, role or type.
Bytes entryOf(std::size_t size, std::size_t at)
{
    Bytes entry(size);
    entry[at] = 1;
    return entry;
}

Refusal ofOverrides(std::size_t size)
{
    base::ByteWriter out;
    out.u32(1);
    out.u32(static_cast<std::uint32_t>(size));
    out.bytes(Bytes(size));
    return refusalOf(decodeBody(static_cast<std::uint16_t>(StatementKind::Policy), out.view()));
}

Refusal ofStatementBytes(std::size_t size)
{
    const auto signedWith = [](std::size_t body) {
        return signStatement(sampleStatement(UnknownBody{ 4000, Bytes(body) }), sampleSigner(2));
    };
    const std::size_t frame = signedWith(0).bytes.size();
    return refusalOf(parseStatement(signedWith(size - frame).bytes));
}

Refusal ofNamedWraps(std::size_t length)
{
    Statement statement = sampleStatement(PolicyBody{});
    statement.wrapsLength = static_cast<std::uint32_t>(length);
    statement.wraps = length == 0 ? WrapsHash{} : sampleId<WrapsHash>(7);
    return refusalOf(parseStatement(signStatement(statement, sampleSigner(2)).bytes));
}

/// One entry of a later kind after another, to exactly that size.
Refusal ofWrapsBytes(std::size_t size)
{
    constexpr std::size_t kHead = 9;
    constexpr std::size_t kEntry = 1024;
    base::ByteWriter entries;
    std::uint32_t count = 0;
    for (std::size_t left = size - kHead; left > 0; ++count) {
        const std::size_t entry = left >= 2 * kEntry ? kEntry : left;
        entries.u8(200);
        entries.u16(static_cast<std::uint16_t>(entry - 3));
        entries.bytes(Bytes(entry - 3));
        left -= entry;
    }
    base::ByteWriter out;
    out.bytes(base::asBytes("PPWR"));
    out.u8(kFormatVersion);
    out.u32(count);
    out.bytes(entries.view());
    return refusalOf(decodeWraps(out.view()));
}

Refusal ofBatchBytes(std::size_t size)
{
    const auto made
        = sealEnvelope(sampleHeader(), Bytes(size, 'x'), sampleKey(1).view(), sampleSigner(2));
    if (!made) {
        return made.error().code;
    }
    return refusalOf(openEnvelope(*parseEnvelope(made->bytes), sampleKey(1).view()));
}

Invitation sampleInvitation()
{
    Invitation invitation;
    invitation.serverUrl = "https://pipit.school";
    invitation.secret = sampleKey(9);
    invitation.root = sampleSigner(1).publicKey();
    invitation.person = sampleId<PersonId>(5);
    return invitation;
}

Refusal ofServerUrl(std::size_t size)
{
    Invitation invitation = sampleInvitation();
    invitation.serverUrl = "https://" + std::string(size - 8, 'a');
    const auto read = readInvitation(invitationText(invitation));
    return read && read->serverUrl != invitation.serverUrl ? Refusal(ErrorCode::Corrupt)
                                                           : refusalOf(read);
}

Refusal ofTabletName(std::size_t size)
{
    const Invitation invitation = sampleInvitation();
    JoinRequest request;
    request.school = schoolIdOf(invitation.root);
    request.member = sampleMember(5, invitation.role);
    request.member.person = invitation.person;
    request.tabletName = std::string(size, 'n');
    crypto::SeededRandom random(1);
    const Bytes sealed = sealRequest(invitation, request, sampleSigner(5), random);
    return refusalOf(openRequest(invitation, sealed));
}

struct Limit {
    const char* name;
    std::size_t least;
    std::size_t most;
    std::function<Refusal(std::size_t)> read;
    std::optional<ErrorCode> beyond = ErrorCode::TooBig; ///< nothing: it cannot be made
};

std::vector<Limit> limitsOfStatements()
{
    const auto list = [](StatementKind kind, const Bytes& before, const Bytes& entry) {
        return [=](std::size_t count) { return ofList(kind, before, entry, count); };
    };
    const Bytes noBytes;
    const Bytes grant = entryOf(17, 16);
    constexpr std::size_t kMember = 113;
    const Bytes first = entryOf(32 + kMember, 32 + 48);
    base::ByteWriter oneVault; // of which the accesses are counted
    oneVault.u16(1);
    oneVault.bytes(entryOf(49, 16));
    base::ByteWriter oneAccess;
    oneAccess.u16(1);
    oneAccess.bytes(Bytes(48));
    return {
        { "recovery members of the first", 0, kMaxRecoveryMembers,
            list(StatementKind::First, first, entryOf(kMember, 48)) },
        { "grants of a circle", 0, kMaxStatementEntries,
            list(StatementKind::Circle, entryOf(81, 16), grant) },
        { "vaults of a statement", 0, kMaxStatementEntries,
            list(StatementKind::Vault, noBytes, entryOf(51, 16)) },
        { "circles of a vault", 0, kMaxStatementEntries,
            list(StatementKind::Vault, oneVault.view(), grant) },
        { "keys of a statement", 0, kMaxStatementEntries,
            list(StatementKind::Key, noBytes, Bytes(48)) },
        { "vaults opened", 0, kMaxStatementEntries,
            list(StatementKind::Access, noBytes, Bytes(50)) },
        { "circles of a vault opened", 0, kMaxStatementEntries,
            list(StatementKind::Access, oneAccess.view(), grant) },
        { "overrides of a policy", 0, kMaxOverrideBytes, ofOverrides },
        { "bytes of a statement", 200, kMaxStatementBytes, ofStatementBytes },
        { "wraps that a statement names", 0, kMaxWrapsBytes, ofNamedWraps },
        { "bytes of wraps", 12, kMaxWrapsBytes, ofWrapsBytes },
    };
}

std::vector<Limit> limitsOfTheRest()
{
    return {
        { "bytes of a batch", 1, kMaxBatchPlainBytes, ofBatchBytes },
        { "address of an invitation", 8, kMaxServerUrl, ofServerUrl, ErrorCode::BadInput },
        { "name of a tablet", 0, kMaxTabletName, ofTabletName, std::nullopt },
    };
}

} // namespace

/// Every limit of what is signed and sealed, at 0, 1, n - 1, n and n + 1.
class ProtocolLimitsTest : public QObject {
    Q_OBJECT

    static void verify(const std::vector<Limit>& limits)
    {
        for (const Limit& limit : limits) {
            for (const std::size_t n :
                { limit.least, limit.least + 1, limit.most - 1, limit.most }) {
                const Refusal refusal = limit.read(n);
                QVERIFY2(!refusal,
                    qPrintable(QString("%1, %2: code %3")
                                   .arg(limit.name)
                                   .arg(n)
                                   .arg(static_cast<int>(refusal.value_or(ErrorCode{})))));
            }
            QVERIFY2(!limit.beyond || limit.read(limit.most + 1) == limit.beyond, limit.name);
        }
    }

private slots:
    void statementsAreTakenUpToTheirLimits() { verify(limitsOfStatements()); }
    void theRestIsTakenUpToItsLimits() { verify(limitsOfTheRest()); }

    void whatIsOverTheSizeIsRefusedBeforeItIsRead()
    {
        const auto tooBig = [](const auto& result) {
            return !result && result.error().code == ErrorCode::TooBig;
        };
        QVERIFY(tooBig(parseEnvelope(Bytes(kMaxEnvelopeBytes + 1))));
        QVERIFY(!tooBig(parseEnvelope(Bytes(kMaxEnvelopeBytes))));
        QVERIFY(tooBig(openRequest(sampleInvitation(), Bytes(kMaxJoinRequestBytes + 1))));
        QVERIFY(!tooBig(openRequest(sampleInvitation(), Bytes(kMaxJoinRequestBytes))));
        QVERIFY(tooBig(readInvitation(std::string(kMaxJoinText + 1, 'A'))));
        QVERIFY(!tooBig(readInvitation(std::string(kMaxJoinText, 'A'))));
    }

    /// The largest bucket that fits is sealed and read; the next one is not made.
    void envelopesAreSealedUpToTheirLimit()
    {
        std::size_t fits = 0;
        std::size_t fitsNot = kMaxEnvelopeBytes + 1;
        crypto::SeededRandom random(3);
        Bytes noise(fitsNot); // does not compress
        random.fill(noise);
        while (fits + 1 < fitsNot) {
            const std::size_t size = (fits + fitsNot) / 2;
            const auto made = sealEnvelope(
                sampleHeader(), ByteView(noise).first(size), sampleKey(1).view(), sampleSigner(2));
            (made ? fits : fitsNot) = size;
            QVERIFY(!made || made->bytes.size() <= kMaxEnvelopeBytes);
            QVERIFY(!made || parseEnvelope(made->bytes));
        }
        QVERIFY(fits > kMaxEnvelopeBytes * 15 / 16 - 1024);
    }
};

PIPIT_TEST(ProtocolLimitsTest)

#include "limits_test.moc"
