#include "sync/protocol/recovery_kit.h"

#include "core/base/hex.h"
#include "sync/protocol/join_text.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pipit;
using namespace pipit::protocol;

namespace {

std::string textOf(const crypto::Secret& secret)
{
    return std::string(base::asText(secret.view()));
}

ErrorCode refusal(const std::string& typed) { return readKitText(typed).error().code; }

} // namespace

class RecoveryKitTest : public QObject {
    Q_OBJECT

    crypto::SeededRandom m_random{ 77 };
    RecoveryKit m_kit = RecoveryKit::make(m_random);
    std::string m_text = textOf(kitText(m_kit));

    static QJsonObject vector()
    {
        QFile file(QStringLiteral(PIPIT_TEST_DATA "/protocol/kit.json"));
        PIPIT_CHECK(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object()["kit"].toObject();
    }
    static Bytes hex(const QJsonValue& value)
    {
        return base::fromHex(value.toString().toStdString()).value_or(Bytes{});
    }
    KitSheet sheet() const
    {
        ServerKeyPin pin;
        pin.bytes.fill(7);
        return { "https://192.168.10.5:8443", pin, m_kit.sign().publicKey(), m_kit.code().copy() };
    }

private slots:
    void isAsDocumented()
    {
        const QJsonObject json = vector();
        const auto kit = readKitText(json["text"].toString().toStdString());
        QVERIFY(kit.has_value());
        QVERIFY(kit->code() == crypto::Secret::from(hex(json["code"])));
        QCOMPARE(textOf(kitText(*kit)), json["text"].toString().toStdString());
        const Member member = kit->member();
        QCOMPARE(
            Bytes(member.sign.bytes.begin(), member.sign.bytes.end()), hex(json["sign_public"]));
        QCOMPARE(Bytes(member.box.bytes.begin(), member.box.bytes.end()), hex(json["box_public"]));
        QVERIFY(member.replica == *ReplicaId::from(hex(json["replica"])));
        QVERIFY(member.person == *PersonId::from(hex(json["person"])));
        QCOMPARE(member.role, Role::Recovery);
        QVERIFY(member.install.isZero());
    }

    void itsSheetIsAsDocumented()
    {
        const QJsonObject json = vector();
        const std::string text = json["sheet_text"].toString().toStdString();
        const auto read = readKitSheet(text);
        QVERIFY(read.has_value());
        QVERIFY(base::asText(hex(json["server_url"])) == read->serverUrl);
        QVERIFY(read->serverPin == *ServerKeyPin::from(hex(json["server_key_pin"])));
        QVERIFY(read->root == *crypto::SignPublicKey::from(hex(json["root_public"])));
        QVERIFY(read->code == crypto::Secret::from(hex(json["code"])));
        QCOMPARE(textOf(kitSheetText(*read)), text);
    }

    void isReadAsPeopleTypeIt()
    {
        std::string typed;
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            typed += i > 0 && i % kKitGroup == 0 ? (i % 12 == 0 ? "\n" : " - ") : "";
            const char plain = m_text[i];
            typed += plain == '0' ? 'o'
                : plain == '1'    ? (i % 2 == 0 ? 'I' : 'l')
                                  : static_cast<char>(std::tolower(plain));
        }
        const auto read = readKitText(typed);
        QVERIFY(read.has_value());
        QVERIFY(read->code() == m_kit.code());
        QVERIFY(read->member() == m_kit.member());
    }

    void everySlipOfOneCharacterIsSeen()
    {
        const std::string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        int missed = 0;
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            for (const char other : alphabet) {
                std::string typed = m_text;
                typed[at] = other;
                missed += other != m_text[at] && readKitText(typed) ? 1 : 0;
            }
        }
        QCOMPARE(missed, 0); // of 1,116, with 20 bits of check
    }

    void whatIsNoCodeIsRefused()
    {
        QCOMPARE(refusal(""), ErrorCode::BadInput);
        QCOMPARE(refusal(m_text.substr(1)), ErrorCode::BadInput);
        QCOMPARE(refusal(m_text + "0"), ErrorCode::BadInput);
        QCOMPARE(refusal(m_text.substr(0, 35) + "U"), ErrorCode::BadInput); // no such character
        QCOMPARE(refusal(m_text.substr(0, 34) + "\xc3\xa9"), ErrorCode::BadInput);
        QCOMPARE(refusal(std::string(100'000, '0')), ErrorCode::BadInput);
        QCOMPARE(refusal(std::string(36, '\0')), ErrorCode::BadInput);
    }

    void aDamagedSheetIsRefused()
    {
        const std::string text = textOf(kitSheetText(sheet()));
        QVERIFY(readKitSheet(text).has_value());
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string changed = text;
            changed[at] = changed[at] == '7' ? '8' : '7';
            QVERIFY2(!readKitSheet(changed), qPrintable(QString::number(at)));
        }
        QCOMPARE(readKitSheet(text + text).error().code, ErrorCode::BadInput);
        QVERIFY(!readKitSheet(std::string(3000, 'A')));
    }

    /// What somebody may print who knows how to make a check.
    void aForgedSheetIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const QByteArray rest(32 + 32 + 20, 'x');
        const auto row = [](const char* name, const QByteArray& content, ErrorCode code) {
            QTest::newRow(name) << content << static_cast<int>(code);
        };
        const QByteArray url = "\x09" + QByteArray("http://ab");
        row("magic", QByteArray("PPRX\0", 5) + url + rest, ErrorCode::BadInput);
        row("later", QByteArray("PPRK\1", 5) + url + rest, ErrorCode::TooNew);
        row("empty", {}, ErrorCode::BadInput);
        row("long address", QByteArray("PPRK\0\xff", 6) + "http://ab" + rest, ErrorCode::BadInput);
        row("no address", QByteArray("PPRK\0\4", 6) + "evil" + rest, ErrorCode::BadInput);
        row("a line end", QByteArray("PPRK\0\x09", 6) + "http://\na" + rest, ErrorCode::BadInput);
        row("short", QByteArray("PPRK\0", 5) + url + rest.left(83), ErrorCode::BadInput);
        row("trailing", QByteArray("PPRK\0", 5) + url + rest + "x", ErrorCode::BadInput);
    }
    void aForgedSheetIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const Bytes bytes(content.begin(), content.end());
        const auto read = readKitSheet(toCheckedText("PIPIT:SAFE:", bytes));
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
    }
};

PIPIT_TEST(RecoveryKitTest)

#include "recovery_kit_test.moc"
