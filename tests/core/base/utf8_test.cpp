#include "core/base/utf8.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit::base;

class Utf8Test : public QObject {
    Q_OBJECT

private slots:
    void charactersAreCountedAndWhatIsNoUtf8IsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, const QByteArray& text, int count) {
            QTest::newRow(name) << text << count;
        };
        row("empty", "", 0);
        row("letters", "Leo", 3);
        row("two bytes each", "\xC5\xB4\xC3\xA9", 2);
        row("last of three bytes", "\xEF\xBF\xBF", 1);
        row("four bytes", "\xF0\x9F\x8E\x88!", 2);
        row("a lone following byte", "\x80", -1);
        row("cut", "\xE2\x82", -1);
        row("too long a form", "\xC0\xAF", -1);
        row("too long a form of three", "\xE0\x80\x80", -1);
        row("half a surrogate pair", "\xED\xA0\x80", -1);
        row("beyond the last", "\xF4\x90\x80\x80", -1);
        row("following byte missing", "\xC3(", -1);
    }
    void charactersAreCountedAndWhatIsNoUtf8IsRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, count);
        const auto counted = codePoints(text.toStdString());
        QCOMPARE(counted ? static_cast<int>(*counted) : -1, count);
        QCOMPARE(isPlainText(text.toStdString(), 3, Lines::One), count >= 0);
    }

    void plainTextHasNoControlCharactersAndALimit()
    {
        QVERIFY(isPlainText("one\ntwo", 7, Lines::Many));
        QVERIFY(!isPlainText("one\ntwo", 6, Lines::Many));
        QVERIFY(!isPlainText("one\ntwo", 7, Lines::One));
        QVERIFY(!isPlainText("one\ttwo", 7, Lines::Many));
        QVERIFY(!isPlainText(std::string("a\0b", 3), 7, Lines::Many));
        QVERIFY(!isPlainText("\x7F", 7, Lines::Many));
        QVERIFY(!isPlainText("\xC2\x85", 7, Lines::Many)); // next line
    }
};

PIPIT_TEST(Utf8Test)

#include "utf8_test.moc"
