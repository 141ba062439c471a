#include <QColor>
#include <QTest>

#include "tests/gallery/shots.h"
#include "tests/qml/items.h"
#include "tests/support/registry.h"

using namespace pipit;

class PeoplePageTest : public QObject {
    Q_OBJECT

private slots:
    void oneselfIsOfTheSameColourOnEveryPartOfTheScreen()
    {
        const auto shots = gallery::shots();
        const auto found = std::find_if(shots.begin(), shots.end(),
            [](const auto& each) { return qstrcmp(each.name, "people") == 0; });
        QVERIFY(found != shots.end());
        gallery::Stage stage(*found);
        QList<QColor> mine;
        for (QQuickItem* item : tests::visibleItems(stage.view().rootObject())) {
            if (QByteArray(item->metaObject()->className()).startsWith("FaceCircle_")
                && item->property("initials").toString() == "RK") {
                mine << item->property("colour").value<QColor>();
            }
        }
        QCOMPARE(mine.size(), 2); // in the rail, and on the list
        QCOMPARE(mine[0], QColor(stage.scene().lock().colour()));
        QCOMPARE(mine[1], mine[0]);
    }
};

PIPIT_TEST(PeoplePageTest)
#include "people_page_test.moc"
