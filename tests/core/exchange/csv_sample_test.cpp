#include "core/exchange/csv/csv_sample.h"
#include "core/exchange/limits.h"
#include "tests/core/exchange/read_text.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::exchange;

using Words = std::vector<std::string>;

class CsvSampleTest : public QObject {
    Q_OBJECT

private slots:
    void headingsThatNobodyKnowsAreShownWithTheirFirstValues()
    {
        const std::string file = "Liste 4a\n\nNummer;Nachname;Vorname\n"
                                 "B801200005001;Morgan;\n;Khan;Aisha\n;Price;Ruby\n;Rees;Tom\n";
        const auto sample = sampleOf(file);
        QCOMPARE(sample.headings, (Words{ "Nummer", "Nachname", "Vorname" }));
        QCOMPARE(sample.line, std::size_t{ 3 });
        QCOMPARE(sample.values[0], (Words{ "B801200005001" }));
        QCOMPARE(sample.values[1], (Words{ "Morgan", "Khan", "Price" }));
        QCOMPARE(sample.values[2], (Words{ "Aisha", "Ruby", "Tom" }));

        Importer importer;
        MemorySource source(file);
        QVERIFY(importer.add("list.csv", source).refused.has_value());
        QCOMPARE(importer.lastSample(), sample);
    }

    void headingsAreThoseThatAnImportTakes()
    {
        const auto sample
            = sampleOf("sep=;\nSchool;Oakfield\nUPN;Surname;Forename\nB801200005001;Morgan;Leo\n");
        QCOMPARE(sample.headings, (Words{ "UPN", "Surname", "Forename" }));
        QCOMPARE(sample.values[2], (Words{ "Leo" }));
    }

    void nothingIsShownOfWhatIsNoTable()
    {
        QCOMPARE(sampleOf(""), CsvSample{});
        QVERIFY(sampleOf("only words\nand more\n").headings.empty());
        QVERIFY(sampleOf("\"never closed").headings.empty());
        QVERIFY(sampleOf(std::string(kMaxLineBytes + 1, ',')).headings.empty());
    }

    void longValuesAreCut()
    {
        const auto sample = sampleOf("Nummer,Name\n1," + std::string(5000, 'x') + "\n");
        QCOMPARE(sample.values[1][0].size(), std::size_t{ 60 });
    }
};

PIPIT_TEST(CsvSampleTest)
#include "csv_sample_test.moc"
