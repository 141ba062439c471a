#include "core/exchange/key_text.h"
#include "core/exchange/plain_date.h"
#include "core/exchange/sen_codes.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/upn.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::exchange;
using namespace std::literals;

/// What single cells mean: dates, UPNs, codes, years, names, encodings.
class CellsTest : public QObject {
    Q_OBJECT

private slots:
    void dateIsReadInEveryFormOfUkExports_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("uk") << "03/09/2016"
                            << "2016-09-03";
        QTest::newRow("uk short") << "3/9/2016"
                                  << "2016-09-03";
        QTest::newRow("dots") << "03.09.2016"
                              << "2016-09-03";
        QTest::newRow("iso") << "2016-09-03"
                             << "2016-09-03";
        QTest::newRow("month name") << "03-Sep-2016"
                                    << "2016-09-03";
        QTest::newRow("long month") << "3 September 2016"
                                    << "2016-09-03";
        QTest::newRow("with midnight") << "03/09/2016 00:00:00"
                                       << "2016-09-03";
        QTest::newRow("with T") << "2016-09-03T00:00:00Z"
                                << "2016-09-03";
        QTest::newRow("leap day") << "29/02/2016"
                                  << "2016-02-29";
        QTest::newRow("american") << "12/25/2016"
                                  << "";
        QTest::newRow("no leap day") << "29/02/2015"
                                     << "";
        QTest::newRow("two digits") << "03/09/16"
                                    << "";
        QTest::newRow("excel serial") << "42616"
                                      << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("words") << "a/b/cccc"
                               << "";
        QTest::newRow("doubled") << "03//09/2016"
                                 << "";
        QTest::newRow("huge") << "99999999999/1/2016"
                              << "";
    }

    void dateIsReadInEveryFormOfUkExports()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        QCOMPARE(QString::fromStdString(isoDate(parseDate(text.toStdString()))), iso);
    }

    void upnIsJudgedAsTheDepartmentDoes()
    {
        QCOMPARE(checkUpn("B801200005001"), UpnVerdict::Good);
        QCOMPARE(checkUpn("A801200005001"), UpnVerdict::BadLetter);
        QCOMPARE(checkUpn("R674123101121"), UpnVerdict::Good);
        QCOMPARE(checkUpn("M80120000500A"), UpnVerdict::Good);
        QCOMPARE(checkUpn("X80120000A001"), UpnVerdict::BadFormat);
        QCOMPARE(checkUpn("P207000016049"), UpnVerdict::Good);
        QCOMPARE(checkUpn("Q207000016049"), UpnVerdict::BadLetter);
        QCOMPARE(checkUpn(""), UpnVerdict::BadFormat);
        QCOMPARE(checkUpn("I801200005001"), UpnVerdict::BadFormat);
        QVERIFY(isTemporaryUpn("M80120000500A"));
        QVERIFY(hasKnownAuthority("B801200005001"));
        QVERIFY(!hasKnownAuthority("B999200005001"));
        QCOMPARE(tidyUpn(" b8012 00005001 "), "B801200005001"s);
    }

    void senStatusIsReadWithAndWithoutWords()
    {
        QCOMPARE(parseSenStatus("K - SEN Support"), SenStatus::Support);
        QCOMPARE(parseSenStatus("K"), SenStatus::Support);
        QCOMPARE(parseSenStatus("sen support"), SenStatus::Support);
        QCOMPARE(parseSenStatus("E - Education, Health and Care Plan"), SenStatus::Plan);
        QCOMPARE(parseSenStatus("EHCP"), SenStatus::Plan);
        QCOMPARE(parseSenStatus("N - No Special Educational Need"), SenStatus::None);
        QCOMPARE(parseSenStatus("Z"), std::nullopt);
        QCOMPARE(parseSenStatus(""), std::nullopt);
    }

    void needIsReadByCodeAndByName()
    {
        QCOMPARE(parseNeed("SLCN"), "SLCN"s);
        QCOMPARE(parseNeed("SLCN - Speech, language and communication needs"), "SLCN"s);
        QCOMPARE(parseNeed("Speech, Language and Communication Needs"), "SLCN"s);
        QCOMPARE(parseNeed("Autistic Spectrum Disorder"), "ASD"s);
        QCOMPARE(parseNeed("Social, Emotional and Mental Health"), "SEMH"s);
        QCOMPARE(parseNeed("Visual Impairment"), "VI"s);
        QCOMPARE(parseNeed("Down Syndrome"), "DS"s);
        QCOMPARE(parseNeed("Left-handed"), std::nullopt);
        QCOMPARE(needsText({ { "MLD", 2 }, { "SLCN", 1 } }), "SLCN:1,MLD:2"s);
    }

    void yearGroupIsReadInEverySpelling()
    {
        QCOMPARE(parseYear("Year 4"), 4);
        QCOMPARE(parseYear("Y11"), 11);
        QCOMPARE(parseYear("04"), 4);
        QCOMPARE(parseYear("R"), 0);
        QCOMPARE(parseYear("Reception"), 0);
        QCOMPARE(parseYear("Year R"), 0);
        QCOMPARE(parseYear("Nursery"), -1);
        QCOMPARE(parseYear("N1"), -2);
        QCOMPARE(parseYear("Year 99"), std::nullopt);
        QCOMPARE(parseYear(""), std::nullopt);
    }

    void keyTextIsIndependentOfCaseSpacesAndApostrophes()
    {
        QCOMPARE(keyText("  O\xE2\x80\x99"
                         "Neill \t JONES\xC2\xA0"),
            "o'neill jones"s);
        QCOMPARE(keyText("Zo\xC3\xAB"), "zo\xC3\xAB"s);
        QCOMPARE(keyText(""), ""s);
    }

    void encodingIsSettledOverTheWholeFile()
    {
        const auto decode = [](std::string_view text) { return decodeText(base::asBytes(text)); };
        QCOMPARE(decode("Zo\xC3\xAB").encoding, Encoding::Utf8);
        QCOMPARE(decode("\xEF\xBB\xBFZo\xC3\xAB").encoding, Encoding::Utf8Bom);
        QCOMPARE(decode("\xEF\xBB\xBFZo\xC3\xAB").text, "Zo\xC3\xAB"s);
        QCOMPARE(decode("Zo\xEB \x92").encoding, Encoding::Windows1252);
        QCOMPARE(decode("Zo\xEB \x92").text, "Zo\xC3\xAB \xE2\x80\x99"s);
        QCOMPARE(decode("\xFF\xFEZ\0o\0\xEB\0"sv).text, "Zo\xC3\xAB"s);
    }

    void bytesThatAreNoTextAreRefusedWithTheirLine()
    {
        const auto refused
            = [](std::string_view text) { return decodeText(base::asBytes(text)).refused; };
        QCOMPARE(refused("")->code, ProblemCode::Empty);
        QCOMPARE(refused("PK\x03\x04rest")->code, ProblemCode::Workbook);
        QCOMPARE(refused("a\nb\0c"sv)->code, ProblemCode::NotText);
        QCOMPARE(refused("a\nb\0c"sv)->line, std::size_t{ 2 });
        QCOMPARE(refused("Zo\xC3\xAB\n\nZo\xEB")->code, ProblemCode::BadEncoding);
        QCOMPARE(refused("Zo\xC3\xAB\n\nZo\xEB")->line, std::size_t{ 3 });
        QCOMPARE(refused("\xEF\xBB\xBFZo\xEB")->code, ProblemCode::BadEncoding);
        QCOMPARE(refused("a\n\x81")->line, std::size_t{ 2 });
        QCOMPARE(refused("\xC0\xAF\xC3\xAB")->code, ProblemCode::BadEncoding);
        QCOMPARE(refused("\xFF\xFE\x00\xD8"sv)->code, ProblemCode::BadEncoding);
    }
};

PIPIT_TEST(CellsTest)

#include "cells_test.moc"
