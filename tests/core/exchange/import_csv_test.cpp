#include "core/exchange/limits.h"
#include "tests/core/exchange/read_text.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::exchange;
using namespace pipit::tests;
using namespace std::literals;

namespace {

/// Never ends, and counts what was taken from it.
class EndlessSource final : public ByteSource {
public:
    Result<std::size_t> read(std::span<std::uint8_t> out) override
    {
        static constexpr std::string_view kRow = "B801200005001,Morgan,Leo,03/09/2016\n";
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = static_cast<std::uint8_t>(kRow[(taken + i) % kRow.size()]);
        }
        taken += out.size();
        return out.size();
    }

    std::size_t taken = 0;
};

constexpr std::string_view kHeadings = "UPN,Surname,Forename,DOB,Year,Class,SEN Status,SEN Need\n";

std::string list(std::string_view rows) { return std::string(kHeadings) + std::string(rows); }

} // namespace

class ImportCsvTest : public QObject {
    Q_OBJECT

private slots:
    void headingsOfSeveralProductsGiveTheSamePupil_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("SIMS") << QByteArray("UPN,Legal Surname,Legal Forename,Preferred "
                                            "Forename,DOB,Year Group,Reg Group,SEN Status,SEN "
                                            "Need Type,Ranking\r\n"
                                            "B801200005001,Morgan,Leonard,Leo,03/09/2016,Year  4,4 "
                                            "Maple,K - SEN Support,SLCN,1\r\n");
        QTest::newRow("Arbor") << QByteArray(
            "UPN,Legal First Name,Legal Last Name,Preferred First Name,Date of Birth,Year Group,"
            "Registration Form,SEN Status,SEN Needs\n"
            "B801200005001,Leonard,Morgan,Leo,3 Sep 2016,Year 4,4 Maple,SEN support,"
            "\"Speech, Language and Communication Needs\"\n");
        QTest::newRow("Bromcom") << QByteArray(
            "Unique Pupil Number;Surname;Forename;Known As;Birth Date;NC Year;Tutor Group;SEN "
            "Provision;Primary Need\n"
            "B801200005001;Morgan;Leonard;Leo;2016-09-03;4;4 Maple;K;SLCN\n");
        QTest::newRow("ScholarPack") << QByteArray(
            "Upn\tPupil Name\tPreferred Name\tDate Of Birth\tYear\tClass\tSEN Code\tSEN Primary "
            "Need\n"
            "b801200005001\tMorgan, Leonard\tLeo\t03-Sep-2016\tY4\t4 Maple\tK\tSLCN\n");
        QTest::newRow("titles above, BOM, sep line")
            << QByteArray("\xEF\xBB\xBFsep=;\r\nSEN register;;;;;;;;\r\n;;;;;;;;\r\n"
                          "UPN;Surname;Forename;Chosen Forename;DOB;Year;Form;SEN;Need\r\n"
                          "B801200005001;Morgan;Leonard;Leo;03/09/2016;4;4 Maple;K;SLCN\r\n");
    }

    void headingsOfSeveralProductsGiveTheSamePupil()
    {
        QFETCH(QByteArray, file);
        const auto result = readFiles({ file.toStdString() });
        const FileReport& report = result.files[0];
        QVERIFY2(!report.refused, report.refused ? describe(report.refused->code).data() : "");
        QCOMPARE(report.warnings, std::size_t{ 0 });
        QCOMPARE(result.school.pupils.size(), std::size_t{ 1 });
        const PupilFacts& leo = result.school.pupils[0].facts;
        QCOMPARE(leo.upn, "B801200005001"s);
        QCOMPARE(
            leo.surname + "/" + leo.forename + "/" + leo.preferredForename, "Morgan/Leonard/Leo"s);
        QCOMPARE(isoDate(leo.birthDate), "2016-09-03"s);
        QCOMPARE(leo.year, 4);
        QCOMPARE(leo.sen, SenStatus::Support);
        QCOMPARE(needsText(leo.needs), "SLCN:1"s);
        QCOMPARE(result.school.groups.at(0).name, "4 Maple"s);
        QCOMPARE(result.school.memberships.size(), std::size_t{ 1 });
    }

    void surnameBesideLegalSurnameIsThePreferredOne()
    {
        const auto result = readFiles({ "UPN,Surname,Legal Surname,Forename,Preferred Forename\n"
                                        "B801200005001,Morgan,Evans,Leo,\n" });
        QCOMPARE(result.school.pupils[0].facts.surname, "Evans"s);
        QCOMPARE(result.school.pupils[0].facts.preferredSurname, "Morgan"s);
    }

    void mappingIsRememberedAndOverridesTheGuess()
    {
        const std::string file = "Number,Nachname,Vorname\nB801200005001,Morgan,Leo\n";
        Importer guessed;
        MemorySource first(file);
        QCOMPARE(guessed.add("list.csv", first).refused->code, ProblemCode::NoHeadings);

        ColumnMapping mapping{ FileKind::Pupils,
            { { "number", Column::Upn }, { "nachname", Column::Surname },
                { "vorname", Column::Forename } } };
        const auto remembered = mappingFromJson(toJson(mapping));
        QVERIFY(remembered);
        QCOMPARE(*remembered, mapping);
        Importer importer;
        MemorySource second(file);
        importer.add("list.csv", second, *remembered);
        QCOMPARE(importer.finish().school.pupils.at(0).facts.surname, "Morgan"s);
    }

    void damagedMappingIsRefused()
    {
        QVERIFY(!mappingFromJson(""));
        QVERIFY(!mappingFromJson("[]"));
        QVERIFY(!mappingFromJson("{\"format\":\"pipit-columns\",\"version\":1,\"columns\":[]}"));
        QVERIFY(!mappingFromJson(std::string(kMaxMappingBytes + 1, '[')));
        const auto newer
            = mappingFromJson(R"({"format":"pipit-columns","version":9,"columns":{}})");
        QCOMPARE(newer.error().code, ErrorCode::TooNew);
        const auto strange = mappingFromJson(
            R"({"format":"pipit-columns","version":1,"kind":"pupils","columns":{"a":"mood"}})");
        QCOMPARE(strange->columns.at("a"), Column::Ignore);
    }

    void windows1252AndSemicolonsAreRead()
    {
        const auto result = readFiles(
            { "UPN;Surname;Forename;DOB\r\nB801200005001;O\x92Neill;Zo\xEB;03/09/2016\r\n" });
        QCOMPARE(result.files[0].encoding, Encoding::Windows1252);
        QCOMPARE(result.school.pupils[0].facts.forename, "Zo\xC3\xAB"s);
    }

    void pupilWithoutUpnIsKnownByNameAndBirthDate()
    {
        const auto result = readFiles({ list(",Morgan,Leo,03/09/2016,4,4 Maple,,\n"
                                             ",Khan,Aisha,,4,4 Maple,,\n") });
        QCOMPARE(result.school.pupils.size(), std::size_t{ 1 });
        QCOMPARE(countOf(result.files[0], ProblemCode::NoIdentity), std::size_t{ 1 });
        QCOMPARE(result.files[0].refusedRows, std::size_t{ 1 });
        QCOMPARE(result.files[0].problems[0].line, std::size_t{ 3 });
    }

    void twinsStayTwo()
    {
        const auto result = readFiles({ list(",Owusu,Ama,03/09/2016,4,4 Maple,,\n"
                                             ",Owusu,Kofi,03/09/2016,4,4 Maple,,\n") });
        QCOMPARE(result.school.pupils.size(), std::size_t{ 2 });
        const Identity identity = testIdentity();
        QVERIFY(identity.pupil(result.school.pupils[0].facts)
            != identity.pupil(result.school.pupils[1].facts));
    }

    void twinsWithOneUpnAreASlipNotOneChild()
    {
        const auto result
            = readFiles({ list("B801200005001,Owusu,Ama,03/09/2016,4,4 Maple,,\n"
                               "B801200005001,Owusu,Kofi,03/09/2016,4,4 Maple,,\n") });
        QCOMPARE(result.school.pupils.size(), std::size_t{ 1 });
        QCOMPARE(countOf(result.files[0], ProblemCode::UpnUsedTwice), std::size_t{ 1 });
    }

    void pupilInTwoClassesIsOnePupil_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("two rows") << QByteArray(
            "B801200005001,Morgan,Leo,03/09/2016,4,4 Maple,K,SLCN\n"
            "B801200005001,Morgan,Leo,03/09/2016,4,Nurture,K,SLCN\n");
        QTest::newRow("one cell") << QByteArray(
            "B801200005001,Morgan,Leo,03/09/2016,4,4 Maple; Nurture,K,SLCN\n");
        QTest::newRow("UPN missing in one")
            << QByteArray(",Morgan,Leo,03/09/2016,4,4 Maple,K,SLCN\n"
                          "B801200005001,MORGAN,Leo,2016-09-03,4,Nurture,K,SLCN\n");
    }

    void pupilInTwoClassesIsOnePupil()
    {
        QFETCH(QByteArray, rows);
        const auto result = readFiles({ list(rows.toStdString()) });
        QCOMPARE(result.school.pupils.size(), std::size_t{ 1 });
        QCOMPARE(result.school.pupils[0].facts.upn, "B801200005001"s);
        QCOMPARE(result.school.groups.size(), std::size_t{ 2 });
        QCOMPARE(result.school.memberships.size(), std::size_t{ 2 });
    }

    void oneRowForEachNeedAddsUpWithRanks()
    {
        const auto result = readFiles({ "UPN,Surname,Forename,SEN Type,SEN Type Rank\n"
                                        "B801200005001,Morgan,Leo,MLD,2\n"
                                        "B801200005001,Morgan,Leo,SLCN,1\n"
                                        "B801200005001,Morgan,Leo,SLCN,1\n" });
        QCOMPARE(needsText(result.school.pupils.at(0).facts.needs), "SLCN:1,MLD:2"s);
        QCOMPARE(result.files[0].duplicates, std::size_t{ 1 });
    }

    void cellsThatCannotBeReadAreWarnedOfAndTheRowIsKept()
    {
        const auto result
            = readFiles({ list("A801200005001,Morgan,Leo,12/25/2016,99,4 Maple,Q,Tall\n") });
        const FileReport& report = result.files[0];
        QCOMPARE(report.accepted, std::size_t{ 1 });
        for (const ProblemCode code : { ProblemCode::UpnCheckLetter, ProblemCode::BadDate,
                 ProblemCode::BadYear, ProblemCode::BadSenStatus, ProblemCode::BadNeed }) {
            QCOMPARE(countOf(report, code), std::size_t{ 1 });
        }
        QCOMPARE(report.problems[1].where, "DOB"s);
        QCOMPARE(report.problems[1].value, "12/25/2016"s);
    }

    void damagedFileIsRefusedAndNothingIsHalfImported_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, std::string file, ProblemCode code, int line) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << static_cast<int>(code)
                                << line;
        };
        const std::string good = "B801200005001,Morgan,Leo,03/09/2016,4,4 Maple,K,SLCN\n";
        row("cut in a row", list(good + "B80120000"), ProblemCode::RaggedRow, 3);
        row("cut in a quote", list(good + "\"B80120000"), ProblemCode::OpenQuote, 3);
        row("too many cells", list(good + "a,b,c,d,e,f,g,h,i\n"), ProblemCode::RaggedRow, 3);
        row("zero byte", list(good) + std::string(1, '\0'), ProblemCode::NotText, 3);
        row("no headings", good + good, ProblemCode::NoHeadings, 1);
        row("only one known heading", "Surname,Colour\nMorgan,red\n", ProblemCode::NoHeadings, 1);
        row("no way to know pupils", "Surname,Forename\nMorgan,Leo\n", ProblemCode::NoHeadings, 1);
        row("empty", "", ProblemCode::Empty, 0);
        row("workbook", std::string("PK\x03\x04") + good, ProblemCode::Workbook, 0);
    }

    void damagedFileIsRefusedAndNothingIsHalfImported()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        QFETCH(int, line);
        const auto result = readFiles(
            { list("M80120000500A,Khan,Aisha,03/10/2016,4,4 Maple,,\n"), file.toStdString() });
        QVERIFY(result.refused());
        QCOMPARE(static_cast<int>(result.files[1].refused->code), code);
        QCOMPARE(static_cast<int>(result.files[1].refused->line), line);
        QVERIFY(result.school == ImportedSchool{});
    }

    void hundredMegabytesAreRefusedWithoutBeingHeld()
    {
        EndlessSource source;
        Importer importer;
        QCOMPARE(importer.add("big.csv", source).refused->code, ProblemCode::TooBig);
        QVERIFY(source.taken < kMaxFileBytes + 1024 * 1024);
    }

    void staffGroupsLessonsAndCoverFindEachOtherInAnyOrder()
    {
        const auto result = readFiles({
            "Date,Period,Group,Absent Staff,Cover Staff,Room\n05/12/2025,P3,10x/Ma1,GHU,SOK,M4\n",
            "Week,Day,Period,Start,End,Group,Subject,Teacher Code,Room\n"
            "A,Monday,P1,08:50,09:50,10x/Ma1,Maths,GHU,M4\nB,Tue,P2,09:50,10:50,10x/"
            "Ma1,Maths,GHU,M4\n",
            "UPN,Surname,Forename,Teaching Group,Subject,Teacher\n"
            "B801200005001,Morgan,Leo,10x/Ma1,Maths,GHU\nZ,Nobody,Known,10x/Ma1,Maths,GHU\n",
            "Staff Code,Title,Surname,Forename,Job Title,Email\n"
            "GHU,Mr,Hughes,Gethin,Teacher of Maths,g.hughes@school.test\n"
            "SOK,Mrs,Okafor,Sade,SENCo and teacher,s.okafor@school.test\n",
            "UPN,Surname,Forename,DOB,Year,Tutor "
            "Group\nB801200005001,Morgan,Leo,03/09/2010,10,10M\n",
        });
        QCOMPARE(result.school.cover.at(0).cover, std::optional<std::size_t>(1));
        QCOMPARE(result.school.lessons.size(), std::size_t{ 2 });
        QCOMPARE(result.school.lessons[0].week, 'A');
        QCOMPARE(result.school.lessons[0].staff, std::optional<std::size_t>(0));
        QCOMPARE(result.school.memberships.size(), std::size_t{ 2 });
        QCOMPARE(result.school.staff[1].role, StaffRole::Senco);
        QCOMPARE(countOf(result.files[2], ProblemCode::UnknownPupil), std::size_t{ 1 });
        QCOMPARE(result.files[2].kind, FileKind::Groups);
    }

    void columnsThatAreNotTakenAreNamed()
    {
        const auto result = readFiles({ "UPN,Surname,Forename,DOB,Ethnicity,Free Meals\n"
                                        "B801200005001,Morgan,Leo,03/09/2016,WBRI,Y\n" });
        QCOMPARE(result.files[0].ignoredColumns,
            (std::vector<std::string>{ "Ethnicity", "Free Meals" }));
    }
};

PIPIT_TEST(ImportCsvTest)

#include "import_csv_test.moc"
