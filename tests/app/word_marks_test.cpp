#include <QTest>

#include "app/viewmodels/passport/word_marks.h"
#include "tests/support/registry.h"

using pipit::viewmodels::markedDifferences;
using pipit::viewmodels::markedWords;

class WordMarksTest : public QObject {
    Q_OBJECT

private slots:
    void marksWhatIsNewAndWhatWentWordByWord()
    {
        QCOMPARE(markedWords("One thing at a time", "One instruction at a time"),
            QStringLiteral("One <s>thing </s> <u>instruction </u>at a time"));
        QCOMPARE(markedWords("", "Maps"), QStringLiteral("<u>Maps</u>"));
        QCOMPARE(markedWords("Maps", ""), QStringLiteral("<s>Maps</s>"));
        QCOMPARE(markedWords("Same words", "Same words"), QStringLiteral("Same words"));
    }

    void twoVersionsShowWhatIsDifferentInEach()
    {
        QCOMPARE(markedDifferences("Front seat by the door.", "Front seat by the door. Laptop."),
            QStringLiteral("Front seat by the door. <u>Laptop.</u>"));
        QCOMPARE(markedDifferences("One thing at a time", "One step at a time"),
            QStringLiteral("One <u>step </u>at a time"));
        QCOMPARE(markedDifferences("One thing at a time", "One thing"),
            QStringLiteral("One thing <s>at a time</s>"));
        QCOMPARE(markedDifferences("", "<b>"), QStringLiteral("<u>&lt;b&gt;</u>"));
    }

    void lettersOfATagAreLetters()
    {
        QCOMPARE(
            markedWords("", "<b>3 < 4</b>"), QStringLiteral("<u>&lt;b&gt;3 &lt; 4&lt;/b&gt;</u>"));
    }

    void lineEndsAreKept()
    {
        QCOMPARE(markedWords("One\nTwo", "One\nTwo\nThree"),
            QStringLiteral("One<br>Two<u><br>Three</u>"));
    }
};

PIPIT_TEST(WordMarksTest)
#include "word_marks_test.moc"
