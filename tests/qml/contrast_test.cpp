#include "qml/import_modules.h"
#include "tests/support/registry.h"

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <cmath>

using namespace pipit;

namespace {

/// A channel as WCAG 2.2 measures light.
double light(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * light(colour.redF()) + 0.7152 * light(colour.greenF())
        + 0.0722 * light(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qml::importModules(engine);
        QQmlComponent component(&engine);
        component.setData(
            "import QtQml\nimport Pipit.Theme\n"
            "QtObject { property Colours day: Theme.day; property Colours night: Theme.night }",
            {});
        palettes.reset(component.create());
        QVERIFY2(palettes != nullptr, qPrintable(component.errorString()));
    }

    void everyInkIsReadOnItsGround_data()
    {
        QTest::addColumn<QString>("ink");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<double>("least");
        const std::pair<const char*, const char*> texts[] = { { "ink", "page" }, { "ink", "card" },
            { "ink", "field" }, { "inkSoft", "page" }, { "inkSoft", "card" },
            { "inkSoft", "field" }, { "railInk", "railChosen" }, { "railInkSoft", "rail" },
            { "primaryInk", "primary" }, { "primaryInk", "primaryPressed" },
            { "primaryGroundInk", "primaryGround" }, { "primaryGroundInk", "page" },
            { "primaryGroundInk", "field" }, { "quietInk", "quiet" }, { "quietInk", "card" },
            { "honeyInkOn", "honey" }, { "honeyInk", "honeyGround" }, { "honeyInk", "card" },
            { "leafInk", "leafGround" }, { "leafInk", "card" }, { "clayInk", "clayGround" } };
        for (const auto& [ink, ground] : texts) {
            QTest::addRow("%s on %s", ink, ground) << ink << ground << 4.5;
        }
        QTest::newRow("the edge of a field") << "fieldBorder"
                                             << "card" << 3.0;
        QTest::newRow("the focus ring") << "focus"
                                        << "page" << 3.0;
        QTest::newRow("the focused field") << "primary"
                                           << "card" << 3.0;
    }
    void everyInkIsReadOnItsGround()
    {
        QFETCH(QString, ink);
        QFETCH(QString, ground);
        QFETCH(double, least);
        for (const char* name : { "day", "night" }) {
            const auto* palette = palettes->property(name).value<QObject*>();
            QVERIFY(palette != nullptr);
            QVERIFY(palette->property(ink.toLatin1()).value<QColor>().isValid());
            const auto has = contrast(palette->property(ink.toLatin1()).value<QColor>(),
                palette->property(ground.toLatin1()).value<QColor>());
            QVERIFY2(has >= least, qPrintable(QStringLiteral("%1: %2").arg(name).arg(has)));
        }
    }

private:
    QQmlEngine engine;
    std::unique_ptr<QObject> palettes;
};

PIPIT_TEST(ContrastTest)
#include "contrast_test.moc"
