#include "sync/protocol/limits.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/samples.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

Bytes signedBytes(const StatementBody& body)
{
    return signStatement(sampleStatement(body), sampleSigner(2)).bytes;
}

bool isAccepted(ByteView bytes)
{
    const auto view = parseStatement(bytes);
    return view && verifyStatement(*view, sampleSigner(2).publicKey());
}

/// Where the body begins: magic, version, kind, school, position, previous, signer, time, wraps,
/// lengths.
constexpr std::size_t kBodyAt = 4 + 1 + 2 + 16 + 8 + 32 + 16 + 8 + 32 + 4 + 4;

} // namespace

class StatementTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindComesBackAsSigned()
    {
        for (const StatementBody& body : sampleBodies()) {
            const Statement statement = sampleStatement(body);
            const SignedStatement made = signStatement(statement, sampleSigner(2));

            const auto view = parseStatement(made.bytes);

            QVERIFY2(view.has_value(), qPrintable(QString::number(body.index())));
            QVERIFY(view->statement == statement);
            QVERIFY(view->hash == made.hash);
            QVERIFY(verifyStatement(*view, sampleSigner(2).publicKey()));
            QVERIFY(!verifyStatement(*view, sampleSigner(3).publicKey()));
        }
    }

    void kindsHaveTheirNumbersForEver()
    {
        const std::vector<int> numbers{ 1, 2, 3, 4, 5, 6, 7, 8, 18, 12, 9, 14, 13, 4000 };
        const auto bodies = sampleBodies();
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            const Bytes bytes = signedBytes(bodies[i]);
            QCOMPARE(bytes[5] | bytes[6] << 8, numbers[i]);
        }
    }

    void everyFlippedByteIsRefused() // I31
    {
        for (const StatementBody& body : sampleBodies()) {
            const Bytes good = signedBytes(body);
            QVERIFY(isAccepted(good));
            for (std::size_t i = 0; i < good.size(); ++i) {
                Bytes bad = good;
                bad[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
                QVERIFY2(!isAccepted(bad), qPrintable(QString::number(i)));
            }
        }
    }

    void everyTruncationAndATrailingByteAreRefused()
    {
        for (const StatementBody& body : sampleBodies()) {
            Bytes bytes = signedBytes(body);
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                QVERIFY(!parseStatement(ByteView(bytes).first(size)));
            }
            bytes.push_back(0);
            QVERIFY(!parseStatement(bytes));
        }
    }

    /// A body cut short or made longer, with a length field that agrees with it.
    void bodyOfAnotherLengthThanItsKindIsRefused()
    {
        auto bodies = sampleBodies();
        bodies.pop_back(); // an unknown kind may have any length
        for (const StatementBody& body : bodies) {
            const Bytes good = signedBytes(body);
            const std::size_t length = good.size() - kBodyAt - 64;
            for (std::size_t cut = 0; cut < length; ++cut) {
                Bytes bad(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(kBodyAt + cut));
                for (std::size_t i = 0; i < 4; ++i) {
                    bad[kBodyAt - 4 + i] = static_cast<std::uint8_t>(cut >> (8 * i));
                }
                bad.resize(bad.size() + 64);
                QVERIFY(!parseStatement(bad));
            }
        }
    }

    void hostileCountsAreRefusedBeforeMemoryIsTaken()
    {
        for (const StatementBody& body : { sampleBodies()[4], sampleBodies()[5] }) {
            Bytes bytes = signedBytes(body);
            bytes[kBodyAt] = 0x01;
            bytes[kBodyAt + 1] = 0x10; // 4097 entries
            QCOMPARE(parseStatement(bytes).error().code, ErrorCode::TooBig);
            bytes[kBodyAt] = 0x00; // 4096 entries claimed, few there
            QCOMPARE(parseStatement(bytes).error().code, ErrorCode::Corrupt);
        }
        QCOMPARE(parseStatement(Bytes(kMaxStatementBytes + 1)).error().code, ErrorCode::TooBig);
    }

    void mostEntriesGoThrough()
    {
        KeyBody body;
        body.keys.resize(kMaxStatementEntries);
        QVERIFY(isAccepted(signedBytes(body)));
    }

    void valuesOfLaterVersionsAreTooNew()
    {
        Bytes version = signedBytes(sampleBodies()[6]);
        version[4] = 1;
        QCOMPARE(parseStatement(version).error().code, ErrorCode::TooNew);

        Bytes role = signedBytes(sampleBodies()[1]);
        role[kBodyAt + 48] = 8;
        QCOMPARE(parseStatement(role).error().code, ErrorCode::TooNew);
        role[kBodyAt + 48] = 0;
        QCOMPARE(parseStatement(role).error().code, ErrorCode::Corrupt);
    }

    void unknownKindSurvivesByteForByte() // I37
    {
        const Bytes bytes = signedBytes(UnknownBody{ 17, Bytes{ 1, 2, 3 } });
        const auto view = parseStatement(bytes);
        QVERIFY(view.has_value());
        const Bytes again = signStatement(view->statement, sampleSigner(2)).bytes;
        QVERIFY(again == bytes);
    }

    void positionAndPredecessorMustAgree()
    {
        Statement first = sampleStatement(PolicyBody{});
        first.position = 0;
        QVERIFY(!parseStatement(signStatement(first, sampleSigner(2)).bytes));
        Statement later = sampleStatement(PolicyBody{});
        later.previous = {};
        QVERIFY(!parseStatement(signStatement(later, sampleSigner(2)).bytes));
    }
};

PIPIT_TEST(StatementTest)

#include "statement_test.moc"
