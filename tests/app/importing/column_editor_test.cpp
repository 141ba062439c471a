#include "app/viewmodels/importing/column_editor.h"
#include "core/exchange/importer.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::viewmodels;

namespace {

intake::FilePreview fileOf(std::string_view text)
{
    exchange::Importer importer;
    exchange::MemorySource source(text);
    const auto report = importer.add("list.csv", source);
    return { report, importer.lastSample(), importer.lastMapping(), {}, false };
}

constexpr std::string_view kStrange = "Nummer;Nachname;Vorname;Klasse\n"
                                      "B801200005001;Morgan;Leo;4 Maple\n";

} // namespace

class ColumnEditorTest : public QObject {
    Q_OBJECT

private slots:
    void showsHeadingsWithTheirFirstValues()
    {
        ColumnEditor editor;
        editor.open(fileOf(kStrange));
        QCOMPARE(editor.rowCount(), 4);
        QCOMPARE(at(editor, 1, ColumnEditor::HeadingRole).toString(), QStringLiteral("Nachname"));
        QCOMPARE(at(editor, 1, ColumnEditor::SamplesRole).toString(), QStringLiteral("Morgan"));
        QCOMPARE(meaning(editor, 1), QStringLiteral("Leave out"));
        QCOMPARE(editor.kind(), -1);
        QVERIFY(!editor.needed().isEmpty());
    }

    void saysWhatIsNeededUntilItCanBeUsed()
    {
        ColumnEditor editor;
        editor.open(fileOf(kStrange));
        editor.setKind(0);
        QVERIFY(editor.needed().contains(QStringLiteral("UPN")));
        choose(editor, 0, "UPN");
        choose(editor, 1, "Surname");
        QVERIFY(editor.needed().contains(QStringLiteral("Forename")));
        choose(editor, 2, "Forename");
        QCOMPARE(editor.needed(), QString());
        QCOMPARE(editor.mapping().kind, exchange::FileKind::Pupils);
        QCOMPARE(editor.mapping().columns.at("nachname"), exchange::Column::Surname);
    }

    void oneMeaningHasOneColumn()
    {
        ColumnEditor editor;
        editor.open(fileOf(kStrange));
        choose(editor, 0, "Surname");
        choose(editor, 1, "Surname");
        QCOMPARE(meaning(editor, 0), QStringLiteral("Leave out"));
        QCOMPARE(meaning(editor, 1), QStringLiteral("Surname"));
        choose(editor, 2, "Class");
        choose(editor, 3, "Class"); // a pupil may be in two classes
        QCOMPARE(meaning(editor, 2), QStringLiteral("Class"));
    }

    void aChosenKindStaysAndTheGuessComesBack()
    {
        ColumnEditor editor;
        editor.open(fileOf("UPN,Surname,Forename,Group\nB801200005001,Morgan,Leo,Brick club\n"));
        QCOMPARE(editor.kind(), 2);
        editor.setKind(0);
        choose(editor, 3, "Class");
        QCOMPARE(editor.kind(), 0);
        editor.guess();
        QCOMPARE(editor.kind(), 2);
        QCOMPARE(meaning(editor, 3), QStringLiteral("Teaching group"));
    }

    void nonsenseFromOutsideIsIgnored()
    {
        ColumnEditor editor;
        editor.choose(0, 0);
        editor.setKind(99);
        editor.open(fileOf(kStrange));
        editor.choose(-1, 2);
        editor.choose(99, 2);
        editor.choose(0, 999);
        editor.setKind(-2);
        QCOMPARE(editor.kind(), -1);
        editor.close();
        QCOMPARE(editor.rowCount(), 0);
        QCOMPARE(editor.fileName(), QString());
    }

private:
    static QVariant at(const ColumnEditor& editor, int row, int role)
    {
        return editor.data(editor.index(row), role);
    }
    static QString meaning(const ColumnEditor& editor, int row)
    {
        return editor.meanings().at(at(editor, row, ColumnEditor::MeaningRole).toInt());
    }
    static void choose(ColumnEditor& editor, int row, const char* words)
    {
        editor.choose(row, static_cast<int>(editor.meanings().indexOf(QString::fromUtf8(words))));
    }
};

PIPIT_TEST(ColumnEditorTest)
#include "column_editor_test.moc"
