#include "app/viewmodels/importing/column_words.h"
#include "app/viewmodels/importing/import_problem_words.h"
#include "app/viewmodels/importing/import_words.h"
#include "tests/support/registry.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace pipit;
using namespace pipit::viewmodels;
using exchange::PupilField;

class ImportWordsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyProblemHasWordsOfItsOwn()
    {
        const QString unknown = problemWords(static_cast<exchange::ProblemCode>(255));
        QVERIFY(!unknown.isEmpty());
        const int last = static_cast<int>(exchange::ProblemCode::EncodingMismatch);
        for (int code = 0; code <= last; ++code) {
            const QString words = problemWords(static_cast<exchange::ProblemCode>(code));
            QVERIFY2(words != unknown && !words.isEmpty(), qPrintable(QString::number(code)));
        }
    }

    void everyColumnHasAName()
    {
        QSet<QString> names;
        const int last = static_cast<int>(exchange::Column::CoverStaff);
        for (int column = 0; column <= last; ++column) {
            const QString words = columnWords(static_cast<exchange::Column>(column));
            QVERIFY2(!words.isEmpty(), qPrintable(QString::number(column)));
            names.insert(words);
        }
        QCOMPARE(names.size(), qsizetype(last + 1));
    }

    void aPersonChoosesAmongWhatTheKindNeeds()
    {
        for (const auto kind :
            { exchange::FileKind::Pupils, exchange::FileKind::Staff, exchange::FileKind::Groups,
                exchange::FileKind::Timetable, exchange::FileKind::Cover }) {
            exchange::ColumnMapping nothing{ kind, {} };
            const auto offered = columnsOf(kind);
            QCOMPARE(offered.front(), exchange::Column::Ignore);
            for (const auto needed : exchange::missingColumns(nothing)) {
                QVERIFY(std::find(offered.begin(), offered.end(), needed) != offered.end());
            }
        }
    }

    void aProblemNamesItsPlace()
    {
        const exchange::Problem date{ exchange::ProblemCode::BadDate, exchange::Severity::Warning,
            17, "DOB", "31/31/2016" };
        QCOMPARE(placeWords(date), QStringLiteral("Line 17, DOB: 31/31/2016"));
        const exchange::Problem quote{ exchange::ProblemCode::OpenQuote,
            exchange::Severity::RefusedFile, 9, {}, {} };
        QVERIFY(refusedWords(quote).startsWith(QStringLiteral("Line 9: ")));
        const exchange::Problem column{ exchange::ProblemCode::MissingColumn,
            exchange::Severity::RefusedFile, 1, "surname", {} };
        QVERIFY(refusedWords(column).contains(QStringLiteral("Surname")));
    }

    void valuesAreShownAsPeopleReadThem()
    {
        QCOMPARE(valueWords(PupilField::BirthDate, "2016-09-03"), QStringLiteral("3 Sept 2016"));
        QCOMPARE(valueWords(PupilField::Sen, "K"), QStringLiteral("SEN support"));
        QCOMPARE(valueWords(PupilField::Needs, "SEMH:1,SLCN:2"), QStringLiteral("SEMH, SLCN"));
        QCOMPARE(valueWords(PupilField::Year, "0"), QStringLiteral("Reception"));
        QCOMPARE(valueWords(PupilField::Year, ""), QString());
        QCOMPARE(valueWords(PupilField::BirthDate, "no day"), QStringLiteral("no day"));
    }

    void anErrorSaysWhatIsSafe()
    {
        for (const auto code : { ErrorCode::DiskFull, ErrorCode::Denied, ErrorCode::NotFound,
                 ErrorCode::Corrupt, ErrorCode::DiskFailed }) {
            QVERIFY(importProblem(code).contains(QStringLiteral("written")));
        }
    }
};

PIPIT_TEST(ImportWordsTest)
#include "import_words_test.moc"
