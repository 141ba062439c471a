#include "tests/core/passport/passport_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::passport;
using namespace pipit::tests;

namespace {

PassportDraft sample()
{
    PassportDraft draft{ kLeo };
    draft.text(Section::Likes) = { "Maps\nand buses",
        { "Maps", true, { idWith<ChangeId>(4), changes::LocalNumber{ 9 } } } };
    addLine(draft, "Show now and next", 1);
    DraftLine old{ recordId(2) };
    old.line = { "Front seat", { "Front", false, { idWith<ChangeId>(5) } } };
    old.strategy.text = std::string(16, '\0');
    old.position = "V1";
    old.adds = { idWith<ChangeId>(6) };
    draft.lines.push_back(old);
    draft.removed.push_back(old);
    return draft;
}

} // namespace

class DraftTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("draft" + std::to_string(++m_files) + ".db");
    }

private slots:
    void draftComesBackAsItWasKeptAlsoAfterARestart()
    {
        PassportTablet mine(freshFile(), 1);
        QVERIFY(!mine.passports.draftOf(kLeo)->has_value());
        QVERIFY(mine.passports.keep(sample()));
        mine.base.restart();
        QVERIFY(mine.passports.draftOf(kLeo).value() == sample());
        QCOMPARE(mine.base.log().waiting()->pending, 0);
        QVERIFY(mine.passports.discard(kLeo));
        QVERIFY(!mine.passports.draftOf(kLeo)->has_value());
    }

    void draftsAreListedTheLastKeptFirst()
    {
        PassportTablet mine(freshFile(), 1);
        QVERIFY(mine.passports.keep(PassportDraft{ recordId(1) }));
        mine.base.clock().advance(std::chrono::seconds(1));
        QVERIFY(mine.passports.keep(PassportDraft{ recordId(2) }));
        QVERIFY(mine.drafts.keep("note/new", "x"));
        QVERIFY(mine.passports.beingWritten().value() == (std::vector{ recordId(2), recordId(1) }));
    }

    void cutLongerOrForeignTextIsNoDraft()
    {
        const std::string whole = encodeDraft(sample());
        QVERIFY(decodeDraft(whole).has_value());
        for (std::size_t size = 0; size < whole.size(); ++size) {
            QVERIFY(!decodeDraft(std::string_view(whole).substr(0, size)));
        }
        QVERIFY(!decodeDraft(whole + "00"));
        QVERIFY(!decodeDraft("zz"));
        QCOMPARE(decodeDraft("01").error().code, ErrorCode::Corrupt);
    }

    void largestDraftFitsTheStore()
    {
        PassportTablet mine(freshFile(), 1);
        PassportDraft draft{ kLeo };
        const auto fill = [](std::size_t characters) {
            std::string text;
            while (characters-- > 0) {
                text += "\xF0\x9F\x8E\x88";
            }
            return text;
        };
        for (std::size_t i = 0; i < kSectionCount; ++i) {
            draft.texts[i] = { fill(kMaxSection), { fill(kMaxSection), false, { ChangeId{} } } };
        }
        for (std::uint8_t i = 0; i < kMaxLines; ++i) {
            addLine(draft, fill(kMaxLine), i);
            draft.lines.back().helper
                = { fill(kMaxHelper), { fill(kMaxHelper), false, { ChangeId{} } } };
        }
        QVERIFY(mine.passports.keep(draft));
    }

    void limitsHoldForWhatThePersonTouched_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char* name, Section section, const QString& text, bool fine) {
            QTest::newRow(name) << static_cast<int>(section) << text << fine;
        };
        row("lines in a section", Section::Likes, "one\ntwo", true);
        row("full section", Section::TooMuch, QString(1000, 'x'), true);
        row("over it", Section::TooMuch, QString(1001, 'x'), false);
        row("two lines of alert", Section::Alert, "one\ntwo", false);
        row("long alert", Section::Alert, QString(81, 'x'), false);
        row("no day", Section::ReviewDate, "soon", false);
        row("a day", Section::ReviewDate, "2027-02-05", true);
        row("no day again", Section::ReviewDate, "", true);
    }
    void limitsHoldForWhatThePersonTouched()
    {
        QFETCH(const int, section);
        QFETCH(const QString, text);
        QFETCH(const bool, fine);
        PassportDraft draft{ kLeo };
        DraftText& touched = draft.text(static_cast<Section>(section));
        touched.text = text.toStdString();
        QCOMPARE(check(draft).has_value(), fine || text.isEmpty());
        touched.seen.value = touched.text; // as others left it
        QVERIFY(check(draft).has_value());
    }

    void lineNeedsWordsAndThereAreAtMostTwenty()
    {
        PassportDraft draft{ kLeo };
        addLine(draft, "", 1);
        QCOMPARE(check(draft).error().code, ErrorCode::BadInput);
        draft.lines[0].line.text = std::string(61, 'x');
        QVERIFY(!check(draft));
        draft.lines[0].line.text = std::string(60, 'x');
        QVERIFY(check(draft));
        for (std::uint8_t i = 2; i <= kMaxLines; ++i) {
            addLine(draft, "more", i);
        }
        QVERIFY(check(draft));
        addLine(draft, "one too many", 99);
        QVERIFY(!check(draft));
    }

    void removedLineIsForgottenIfItWasNeverShared()
    {
        PassportDraft draft = sample();
        draft.removed.clear();
        draft.removeLine(recordId(1));
        QVERIFY(draft.removed.empty());
        draft.removeLine(recordId(2));
        draft.removeLine(recordId(77));
        QCOMPARE(draft.removed.size(), 1u);
        QVERIFY(draft.lines.empty());
    }
};

PIPIT_TEST(DraftTest)

#include "draft_test.moc"
