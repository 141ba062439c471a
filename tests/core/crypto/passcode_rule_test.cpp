#include <QTest>

#include "core/crypto/passcode_rule.h"
#include "tests/support/registry.h"

#include <string>

using namespace pipit;
using crypto::PasscodeFlaw;

class PasscodeRuleTest : public QObject {
    Q_OBJECT

private slots:
    void lengthDecidesNotWhichKeys_data()
    {
        QTest::addColumn<std::string>("passcode");
        QTest::addColumn<int>("flaw");
        const auto row = [](const char* name, const std::string& passcode, PasscodeFlaw flaw) {
            QTest::newRow(name) << passcode << static_cast<int>(flaw);
        };
        row("empty", "", PasscodeFlaw::TooShort);
        row("seven", "otters1", PasscodeFlaw::TooShort);
        row("eight", "otters12", PasscodeFlaw::None);
        row("words", "seven brass bells", PasscodeFlaw::None);
        row("seven letters in fourteen bytes", "ŵŷâêîôû", PasscodeFlaw::TooShort);
        row("Welsh", "tŷ gwyn y bore", PasscodeFlaw::None);
        row("one key", "11111111", PasscodeFlaw::TooSimple);
        row("three keys", "abcabcabcabc", PasscodeFlaw::TooSimple);
        row("not text", "otters \xff rain", PasscodeFlaw::NotText);
        row("longest", std::string(crypto::kMaxPasscode - 4, 'a') + "bcde", PasscodeFlaw::None);
        row("longer", std::string(crypto::kMaxPasscode, 'a') + "bcde", PasscodeFlaw::TooLong);
    }
    void lengthDecidesNotWhichKeys()
    {
        QFETCH(std::string, passcode);
        QFETCH(int, flaw);
        QCOMPARE(static_cast<int>(crypto::passcodeFlaw(passcode)), flaw);
    }
};

PIPIT_TEST(PasscodeRuleTest)
#include "passcode_rule_test.moc"
