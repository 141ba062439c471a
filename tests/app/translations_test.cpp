#include "tests/support/registry.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordOfAScreenIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("English plurals") << "pipit_en.ts";
        QTest::newRow("Welsh") << "pipit_cy.ts";
    }
    void everyWordOfAScreenIsTranslated()
    {
        QFETCH(QString, file);
        QFile catalogue(QStringLiteral(PIPIT_TRANSLATIONS "/") + file);
        QVERIFY(catalogue.open(QIODevice::ReadOnly));
        const QByteArray text = catalogue.readAll();
        QVERIFY(text.contains("<message"));
        QVERIFY2(!text.contains("unfinished"), "lupdate found words that nobody has translated");
        QVERIFY(!text.contains("<numerusform />"));
        QVERIFY(!text.contains("<numerusform></numerusform>"));
    }

    void welshIsCompiledIn()
    {
        QTranslator welsh;
        QVERIFY(welsh.load(":/i18n/pipit_cy.qm"));
        QCOMPARE(welsh.translate("StatusChip", "%n waiting to send", nullptr, 7),
            QStringLiteral("%n yn aros i'w hanfon"));
        QCOMPARE(welsh.translate("pipit::viewmodels::SchoolClock", "Good morning"),
            QStringLiteral("Bore da"));
    }
};

PIPIT_TEST(TranslationsTest)
#include "translations_test.moc"
