#include "core/exchange/limits.h"
#include "tests/core/exchange/read_text.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::exchange;
using namespace pipit::tests;
using namespace std::literals;

namespace {

std::string ctf(std::string_view pupils, std::string_view version = "25.0")
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CTfile>\n<Header><DocumentName>Common "
           "Transfer "
           "File</DocumentName><CTFversion>"
        + std::string(version)
        + "</CTFversion><DocumentQualifier>full</DocumentQualifier></Header>\n" + "<CTFpupilData>\n"
        + std::string(pupils) + "</CTFpupilData>\n</CTfile>\n";
}

constexpr std::string_view kLeo = R"(<Pupil><DOB>2016-09-03</DOB><Forename>Leo</Forename>
<Surname>Morgan</Surname><UPN>B801200005001</UPN><Sex>M</Sex>
<BasicDetails><NCyearActual>4</NCyearActual><PreferredSurname>Evans</PreferredSurname></BasicDetails>
<SENhistory><SEN><StartDate>2022-09-05</StartDate><SENprovision>K</SENprovision></SEN>
<SEN><StartDate>2024-01-08</StartDate><SENprovision>E</SENprovision></SEN>
<SEN><StartDate>2021-09-05</StartDate><SENprovision>N</SENprovision></SEN>
<SENneeds><SENneed><SENtypeRank>2</SENtypeRank><SENtype>SEMH</SENtype></SENneed>
<SENneed><SENtypeRank>1</SENtypeRank><SENtype>ASD</SENtype></SENneed>
<SENneed><NeedEndDate>2023-01-01</NeedEndDate><SENtypeRank>3</SENtypeRank><SENtype>MLD</SENtype></SENneed>
</SENneeds></SENhistory></Pupil>
)";

} // namespace

class CtfTest : public QObject {
    Q_OBJECT

private slots:
    void pupilIsReadByNameInAnyOrder()
    {
        const auto result = readFiles({ ctf(kLeo) });
        QVERIFY(!result.refused());
        QCOMPARE(result.files[0].warnings, std::size_t{ 0 });
        const PupilFacts& leo = result.school.pupils.at(0).facts;
        QCOMPARE(
            leo.surname + "/" + leo.forename + "/" + leo.preferredSurname, "Morgan/Leo/Evans"s);
        QCOMPARE(isoDate(leo.birthDate), "2016-09-03"s);
        QCOMPARE(leo.year, 4);
        QCOMPARE(leo.sen, SenStatus::Plan);
        QCOMPARE(isoDate(leo.senSince), "2024-01-08"s);
        QCOMPARE(needsText(leo.needs), "ASD:1,SEMH:2"s);
        QCOMPARE(result.school.pupils[0].line, std::size_t{ 5 });
    }

    void unknownElementsAreCountedAndPassedOver()
    {
        const auto result
            = readFiles({ ctf("<Pupil><UPN>B801200005001</UPN><Surname>Morgan</Surname>"
                              "<Forename>Leo</Forename><SENstatus>K</SENstatus><Mood><SENstage/>"
                              "</Mood><Mood/></Pupil>") });
        const auto& unknown = result.files[0].unknownElements;
        QCOMPARE(unknown.at("Mood"), std::size_t{ 2 });
        QCOMPARE(unknown.at("SENstatus"), std::size_t{ 1 });
        QCOMPARE(unknown.size(), std::size_t{ 2 });
        QCOMPARE(result.school.pupils.at(0).facts.sen, std::nullopt);
    }

    void wrongCheckLetterAndNewerVersionAreWarnedOf()
    {
        const auto result
            = readFiles({ ctf("\n<Pupil><UPN>A801200005001</UPN><Surname>Morgan</Surname>"
                              "<Forename>Leo</Forename></Pupil>",
                "26.1") });
        const FileReport& report = result.files[0];
        QCOMPARE(countOf(report, ProblemCode::UpnCheckLetter), std::size_t{ 1 });
        QCOMPARE(report.problems[0].line, std::size_t{ 6 });
        QCOMPARE(countOf(report, ProblemCode::NewerVersion), std::size_t{ 1 });
        QCOMPARE(result.school.pupils.at(0).facts.upn, "A801200005001"s);
        QCOMPARE(countOf(readFiles({ ctf(kLeo, "24.0") }).files[0], ProblemCode::NewerVersion),
            std::size_t{ 0 });
        QCOMPARE(countOf(readFiles({ ctf(kLeo, "new") }).files[0], ProblemCode::UnknownVersion),
            std::size_t{ 1 });
    }

    void damagedOrHostileXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, std::string file, ProblemCode code) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << static_cast<int>(code);
        };
        std::string deep = "<CTfile><CTFpupilData>";
        for (int i = 0; i < 5000; ++i) {
            deep += "<Pupil>";
        }
        std::string deepClosed = deep;
        for (int i = 0; i < 5000; ++i) {
            deepClosed += "</Pupil>";
        }
        std::string many = "<CTfile>";
        for (std::size_t i = 0; i < kMaxXmlMarks; ++i) {
            many += "<a/>";
        }
        const std::string whole = ctf(kLeo);
        row("cut short", whole.substr(0, whole.size() / 2), ProblemCode::BadXml);
        row("wrong end tag", ctf("<Pupil></Pupi>"), ProblemCode::BadXml);
        row("entity bomb", "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>" + whole,
            ProblemCode::Doctype);
        row("doctype",
            "<?xml version=\"1.0\"?><!DOCTYPE CTfile SYSTEM \"http://x.test/\"><CTfile/>",
            ProblemCode::Doctype);
        row("never closed", deep, ProblemCode::BadXml);
        row("deep", deepClosed + "</CTFpupilData></CTfile>", ProblemCode::TooDeep);
        row("too many", many + "</CTfile>", ProblemCode::TooBig);
        row("another root", "<html><body/></html>", ProblemCode::NotCtf);
        row("no pupil data", "<CTfile><Header/></CTfile>", ProblemCode::NotCtf);
    }

    void damagedOrHostileXmlIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        const auto result = readFiles({ file.toStdString() });
        QVERIFY(result.refused());
        QCOMPARE(static_cast<int>(result.files[0].refused->code), code);
        QVERIFY(result.school == ImportedSchool{});
    }

    void bytesDecideTheEncodingAndAFalseDeclarationIsWarnedOf()
    {
        std::string latin
            = ctf("<Pupil><UPN>B801200005001</UPN><Surname>Morgan</Surname><Forename>Zo\xEB"
                  "</Forename></Pupil>");
        const auto wrong = readFiles({ latin });
        QCOMPARE(wrong.school.pupils.at(0).facts.forename, "Zo\xC3\xAB"s);
        QCOMPARE(countOf(wrong.files[0], ProblemCode::EncodingMismatch), std::size_t{ 1 });

        latin.replace(latin.find("utf-8"), 5, "windows-1252");
        const auto right = readFiles({ latin });
        QCOMPARE(right.school.pupils.at(0).facts.forename, "Zo\xC3\xAB"s);
        QCOMPARE(right.files[0].warnings, std::size_t{ 0 });
    }

    void ctfAndCsvOfOnePupilAreOnePupil()
    {
        const auto result = readFiles({ ctf(kLeo),
            "UPN,Surname,Forename,DOB,Class\nB801200005001,Morgan,Leo,03/09/2016,4 Maple\n" });
        QCOMPARE(result.school.pupils.size(), std::size_t{ 1 });
        QCOMPARE(result.school.memberships.size(), std::size_t{ 1 });
    }
};

PIPIT_TEST(CtfTest)

#include "ctf_test.moc"
