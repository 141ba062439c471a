#include "core/notes/note_text.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit::notes;

class NoteTextTest : public QObject {
    Q_OBJECT

private slots:
    void plainUtf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("plain");
        QTest::newRow("empty") << QByteArray("") << true;
        QTest::newRow("English") << QByteArray("Reads well.\n\tYes") << true;
        QTest::newRow("Welsh") << QByteArray("\xc5\xb7\xc3\xa2") << true;
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x90\xa6") << true;
        QTest::newRow("zero") << QByteArray("a\0b", 3) << false;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << false;
        QTest::newRow("cut") << QByteArray("\xf0\x9f\x90") << false;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << false;
        QTest::newRow("overlong zero") << QByteArray("\xc0\x80") << false;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    }
    void plainUtf8()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, plain);
        QCOMPARE(isPlainUtf8(std::string_view(text.data(), static_cast<std::size_t>(text.size()))),
            plain);
    }

    void queryHoldsNothingButWords()
    {
        QCOMPARE(prefixQuery("read well"), std::string("\"read\" * \"well\" *"));
        QCOMPARE(prefixQuery("  \"OR\" -x* "), std::string("\"OR\" * \"-x*\" *"));
        QCOMPARE(prefixQuery(" \" -- * "), std::string());
    }
};

PIPIT_TEST(NoteTextTest)

#include "note_text_test.moc"
