#include "core/intake/history_text.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::intake;

/// Texts of a file fit their fields, and what does not is said.
class HistoryTextTest : public QObject {
    Q_OBJECT
private slots:
    void aTextThatFitsStaysAsItIs()
    {
        std::vector<HistoryNote> notes;
        HistoryText texts("strategies[now-next]", notes);

        QCOMPARE(texts.fit("Siân, môr", "door", 9), std::string("Siân, môr"));
        QVERIFY(notes.empty());
    }

    void aTextOverTheLimitIsCutAtAWordAndNoted()
    {
        std::vector<HistoryNote> notes;
        HistoryText texts("strategies[now-next]", notes);

        const std::string cut = texts.fit("Show now and next on the desk", "door", 20);

        QCOMPARE(cut, std::string("Show now and next…"));
        QCOMPARE(notes.size(), 1u);
        QCOMPARE(notes[0].where, std::string("strategies[now-next].door"));
        QCOMPARE(notes[0].value, std::string("Show now and next on the desk"));
        QVERIFY(notes[0].remark == HistoryRemark::Shortened);
    }

    void oneLongWordIsCutAtACharacter()
    {
        std::vector<HistoryNote> notes;

        QCOMPARE(HistoryText("x", notes).fit("ôôôôôô", "y", 4), std::string("ôôô…"));
    }

    void controlCharactersAndBadBytesBecomeSpaces()
    {
        std::vector<HistoryNote> notes;
        HistoryText texts("x", notes);

        QCOMPARE(texts.fit("one\ttwo\nthree\xFF", "y", 40), std::string("one two three "));
        QCOMPARE(texts.fit(std::vector<std::string>{ "one\ntwo", "three" }, "y", 40),
            std::string("one two\nthree"));
    }
};

PIPIT_TEST(HistoryTextTest)

#include "history_text_test.moc"
