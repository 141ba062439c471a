#include "sync/protocol/limits.h"
#include "tests/support/damage.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/samples.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

/// A seed for what RapidCheck need not shrink: keys, ids, nonces.
crypto::SeededRandom anyRandom()
{
    return crypto::SeededRandom(*rc::gen::arbitrary<std::uint64_t>());
}

template <class Enum> Enum anyOf(int last)
{
    return static_cast<Enum>(*rc::gen::inRange(1, last + 1));
}

template <class T, class Make> std::vector<T> anyList(Make make)
{
    std::vector<T> list(*rc::gen::inRange<std::size_t>(0, 6));
    for (T& item : list) {
        item = make();
    }
    return list;
}

Member anyMember(crypto::Random& random)
{
    return { random.id<ReplicaId>(), random.id<PersonId>(), random.id<InstallId>(), anyOf<Role>(7),
        random.id<crypto::SignPublicKey>(), random.id<crypto::BoxPublicKey>() };
}

StatementBody anyBody(crypto::Random& random)
{
    const auto grant = [&] { return Grant{ random.id<ReplicaId>(), anyOf<Right>(2) }; };
    const auto access = [&] { return CircleAccess{ random.id<CircleId>(), anyOf<Right>(2) }; };
    const auto key = [&] { return KeyEntry{ random.id<VaultId>(), random.id<KeyId>() }; };
    const auto vault = [&] {
        return VaultEntry{ random.id<VaultId>(), anyOf<VaultType>(7), random.id<KeyId>(),
            anyList<CircleAccess>(access) };
    };
    switch (*rc::gen::inRange(0, 11)) {
    case 0:
        return FirstBody{ random.id<crypto::SignPublicKey>(), anyMember(random),
            anyList<Member>([&] { return anyMember(random); }) };
    case 1:
        return AddReplicaBody{ anyMember(random), Bytes(*rc::gen::element(0U, 32U), 7) };
    case 2:
        return AddInstallBody{ random.id<InstallId>(), random.id<crypto::SignPublicKey>() };
    case 3:
        return CircleBody{ random.id<CircleId>(), anyOf<CircleType>(6), random.id<KeyId>(),
            random.id<crypto::BoxPublicKey>(), anyList<Grant>(grant) };
    case 4:
        return VaultBody{ anyList<VaultEntry>(vault) };
    case 5:
        return KeyBody{ anyList<KeyEntry>(key) };
    case 6:
        return PolicyBody{ *rc::gen::arbitrary<std::uint32_t>(), *rc::gen::arbitrary<Bytes>() };
    case 7:
        return ServerKeysBody{ random.id<ServerKeyPin>(),
            *rc::gen::arbitrary<bool>() ? std::optional(random.id<ServerKeyPin>()) : std::nullopt };
    case 8:
        return AccessBody{ anyList<AccessEntry>([&] {
            return AccessEntry{ random.id<VaultId>(), random.id<KeyId>(),
                anyList<CircleAccess>(access) };
        }) };
    case 9:
        return JoinBody{ random.id<StatementHash>() };
    default:
        return UnknownBody{ *rc::gen::inRange<std::uint16_t>(19, 60'000),
            *rc::gen::arbitrary<Bytes>() };
    }
}

Statement anyStatement(crypto::Random& random)
{
    Statement statement = sampleStatement(anyBody(random));
    statement.school = random.id<SchoolId>();
    statement.position = *rc::gen::inRange<std::uint64_t>(1, 1ULL << 60);
    statement.signer = random.id<ReplicaId>();
    statement.signedAt = Instant(std::chrono::milliseconds(*rc::gen::arbitrary<std::int64_t>()));
    statement.wrapsLength = *rc::gen::inRange<std::uint32_t>(0, kMaxWrapsBytes + 1);
    statement.wraps = statement.wrapsLength == 0 ? WrapsHash{} : random.id<WrapsHash>();
    return statement;
}

Bytes anySizedBytes(crypto::Random& random, std::size_t size)
{
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

std::vector<Wrap> anyWraps(crypto::Random& random)
{
    return anyList<Wrap>([&]() -> Wrap {
        if (*rc::gen::arbitrary<bool>()) {
            return GrantWrap{ random.id<ReplicaId>(), random.id<KeyId>(),
                anySizedBytes(random, 112) };
        }
        KeyWrap wrap{ random.id<KeyId>(), random.id<KeyId>(), {}, anySizedBytes(random, 48) };
        random.fill(wrap.nonce);
        return wrap;
    });
}

} // namespace

class CodecLawsTest : public QObject {
    Q_OBJECT

private slots:
    void anyEnvelopeOpensAsItWasSealed()
    {
        QVERIFY(rc::check("open(seal(x)) == x", [] {
            crypto::SeededRandom random = anyRandom();
            EnvelopeHeader header = sampleHeader();
            header.vault = random.id<VaultId>();
            header.key = random.id<KeyId>();
            header.replica = random.id<ReplicaId>();
            header.sequence = *rc::gen::inRange<std::uint64_t>(1, 1ULL << 60);
            header.previous = header.sequence == 1 ? ChainHash{} : random.id<ChainHash>();
            random.fill(header.nonce);
            const Bytes batch = anySizedBytes(random, *rc::gen::inRange<std::size_t>(1, 20'000));

            const auto made = sealEnvelope(header, batch, sampleKey(1).view(), sampleSigner(2));
            const auto view = parseEnvelope(made->bytes);
            RC_ASSERT(view.has_value());
            RC_ASSERT(view->header == header);
            RC_ASSERT(view->chainHash == made->chainHash);
            RC_ASSERT(bucketFor(view->sealed.size() - 16) == view->sealed.size() - 16);
            RC_ASSERT(verifyEnvelope(*view, sampleSigner(2).publicKey()));
            RC_ASSERT(*openEnvelope(*view, sampleKey(1).view()) == batch);
        }));
    }

    void anyFlippedBitOfAnyEnvelopeIsRefused() // I31
    {
        QVERIFY(rc::check("flip(x) does not parse, or nobody signed it", [] {
            crypto::SeededRandom random = anyRandom();
            const Bytes batch = anySizedBytes(random, *rc::gen::inRange<std::size_t>(1, 5'000));
            auto made
                = sealEnvelope(sampleHeader(), batch, sampleKey(1).view(), sampleSigner(2))->bytes;
            made[*rc::gen::inRange<std::size_t>(0, made.size())]
                ^= static_cast<std::uint8_t>(1U << *rc::gen::inRange(0U, 8U));
            const auto view = parseEnvelope(made);
            const bool taken = view && verifyEnvelope(*view, sampleSigner(2).publicKey());
            RC_ASSERT(!taken);
        }));
    }

    /// I32: a member may sign what they like; a body opens in its own place only.
    void bodyUnderAnotherHeaderDoesNotOpen()
    {
        QVERIFY(rc::check("open(header of y, body of x) only if the headers are equal", [] {
            crypto::SeededRandom random = anyRandom();
            const auto header = [&random] {
                EnvelopeHeader one = sampleHeader();
                one.vault = *rc::gen::arbitrary<bool>() ? random.id<VaultId>() : one.vault;
                one.replica = *rc::gen::arbitrary<bool>() ? random.id<ReplicaId>() : one.replica;
                one.sequence = *rc::gen::inRange<std::uint64_t>(1, 3);
                one.previous = one.sequence == 1 ? ChainHash{} : sampleId<ChainHash>(7);
                return one;
            };
            const EnvelopeHeader first = header();
            const EnvelopeHeader second = header();
            const Bytes batch = anySizedBytes(random, 100);
            const auto one = sealEnvelope(first, batch, sampleKey(1).view(), sampleSigner(2));
            const auto other = sealEnvelope(second, batch, sampleKey(1).view(), sampleSigner(2));
            auto moved = *parseEnvelope(one->bytes);
            moved.headerBytes = parseEnvelope(other->bytes)->headerBytes;
            RC_ASSERT(openEnvelope(moved, sampleKey(1).view()).has_value() == (first == second));
        }));
    }

    void bucketsRiseAndWasteLittle()
    {
        QVERIFY(rc::check("size <= bucket <= size * 9/8 + 256", [] {
            const auto size = *rc::gen::inRange<std::size_t>(1, kMaxEnvelopeBytes);
            RC_ASSERT(bucketFor(size) >= size);
            RC_ASSERT(bucketFor(size) <= size + size / 8 + 256);
            RC_ASSERT(bucketFor(bucketFor(size)) == bucketFor(size));
            RC_ASSERT(bucketFor(size + 1) >= bucketFor(size));
        }));
    }

    void anyStatementComesBack()
    {
        QVERIFY(rc::check("parse(sign(x)) == x", [] {
            crypto::SeededRandom random = anyRandom();
            const Statement statement = anyStatement(random);
            const SignedStatement made = signStatement(statement, sampleSigner(2));
            const auto view = parseStatement(made.bytes);
            RC_ASSERT(view.has_value());
            RC_ASSERT(view->statement == statement);
        }));
    }

    void damagedStatementIsNobodysAndDamagedWrapsAreNoStatements() // I31
    {
        QVERIFY(rc::check("damage(x) == x, does not parse, or nobody signed it", [] {
            crypto::SeededRandom random = anyRandom();
            const Bytes bytes = signStatement(anyStatement(random), sampleSigner(2)).bytes;
            const Bytes other = damaged(bytes);
            const auto view = parseStatement(other);
            const bool taken = view && verifyStatement(*view, sampleSigner(2).publicKey());
            RC_ASSERT(taken == (other == bytes));
            const Bytes wraps = encodeWraps(anyWraps(random));
            const Bytes spoiled = damaged(wraps);
            RC_ASSERT(isWrapsOf(hashWraps(wraps), static_cast<std::uint32_t>(wraps.size()), spoiled)
                == (spoiled == wraps));
        }));
    }

    /// No two byte strings say the same: what is accepted is what we would have written.
    void damagedStatementIsRefusedOrMeansExactlyItsBytes()
    {
        QVERIFY(rc::check("parse(y) refuses, or sign(parse(y)) == y", [] {
            crypto::SeededRandom random = anyRandom();
            const Bytes bytes = damaged(signStatement(anyStatement(random), sampleSigner(2)).bytes);
            const auto view = parseStatement(bytes);
            if (view) {
                const Bytes again = signStatement(view->statement, sampleSigner(2)).bytes;
                RC_ASSERT(std::equal(view->signedBytes.begin(), view->signedBytes.end(),
                    again.begin(), again.end() - 64));
            }
        }));
    }

    void anyWrapsComeBack()
    {
        QVERIFY(rc::check("decode(encode(x)) == x", [] {
            crypto::SeededRandom random = anyRandom();
            const auto wraps = anyWraps(random);
            const auto back = decodeWraps(encodeWraps(wraps));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == wraps);
        }));
    }

    void damagedWrapsAreRefusedOrMeanExactlyTheirBytes()
    {
        QVERIFY(rc::check("decode(y) refuses, leaves out, or encode(decode(y)) == y", [] {
            crypto::SeededRandom random = anyRandom();
            const auto wraps = anyWraps(random);
            const Bytes bytes = damaged(encodeWraps(wraps));
            const auto back = decodeWraps(bytes);
            if (back && back->size() == wraps.size()) {
                RC_ASSERT(encodeWraps(*back) == bytes);
            }
        }));
    }
};

PIPIT_TEST(CodecLawsTest)

#include "codec_laws_test.moc"
