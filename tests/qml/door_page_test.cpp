#include <QSignalSpy>
#include <QTest>

#include "tests/gallery/shots.h"
#include "tests/qml/items.h"
#include "tests/support/registry.h"

using namespace pipit;

namespace {

gallery::Shot shotNamed(const char* name)
{
    const auto shots = gallery::shots();
    return *std::find_if(shots.begin(), shots.end(),
        [&](const auto& each) { return qstrcmp(each.name, name) == 0; });
}

bool isSeen(const QQuickItem* item)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (item->opacity() <= 0 || !item->isVisible()) {
            return false;
        }
    }
    return true;
}

/// Every text that can be seen, and the name of every control.
QString allWords(QQuickItem* root)
{
    QString all;
    for (QQuickItem* item : tests::visibleItems(root)) {
        if (item->inherits("QQuickText") && isSeen(item)) {
            all += item->property("text").toString() + QLatin1Char('\n');
        }
        if (item->inherits("QQuickAbstractButton")) {
            all += tests::accessibleName(item) + QLatin1Char('\n');
        }
    }
    return all;
}

QPoint middleOf(const QQuickItem* item)
{
    return item->mapToScene({ item->width() / 2, item->height() / 2 }).toPoint();
}

void press(gallery::Stage& stage, const char* name)
{
    auto* control = tests::named(stage.view().rootObject(), name);
    QVERIFY2(control != nullptr, name);
    QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, middleOf(control));
    stage.settle();
}

} // namespace

class DoorPageTest : public QObject {
    Q_OBJECT

private slots:
    void aCardSaysAllOfItself()
    {
        gallery::Stage stage(shotNamed("door"));
        QVERIFY(tests::named(stage.view().rootObject(),
                    "Leo M. Kind, funny, loves maps. Show now and next on the desk. "
                    "One instruction at a time. Movement break after 15 minutes. "
                    "Ear defenders are fine. Changed since you last read")
            != nullptr);
        QVERIFY(tests::named(
                    stage.view().rootObject(), "Owen P. Alert: EpiPen, office. Medical list, 3 Nov")
            != nullptr);
    }

    void cardsOfOneRowAreOfOneHeight()
    {
        gallery::Stage stage(shotNamed("door"));
        QList<qreal> heights;
        for (QQuickItem* item : tests::visibleItems(stage.view().rootObject())) {
            if (QByteArray(item->metaObject()->className()).startsWith("DoorCard_")) {
                heights << item->height();
            }
        }
        QCOMPARE(heights.size(), 5);
        QCOMPARE(heights[0], heights[1]);
        QCOMPARE(heights[1], heights[2]);
        QCOMPARE(heights[3], heights[4]);
    }

    void dimmedNothingButInitialsIsLeft()
    {
        gallery::Stage open(shotNamed("door"));
        QVERIFY(allWords(open.view().rootObject()).contains("Asthma: blue inhaler"));
        gallery::Stage stage(shotNamed("door-dimmed"));
        const QString words = allWords(stage.view().rootObject());
        for (const char* word : { "Leo", "Aisha", "Asthma", "EpiPen", "Owen", "inhaler", "desk",
                 "Kind", "Changed", "hearing" }) {
            QVERIFY2(!words.contains(word), qPrintable(words));
        }
        QVERIFY(words.contains("LM") && words.contains("OP"));
    }

    void theTapThatShowsAgainOpensNothing()
    {
        gallery::Stage stage(shotNamed("door-dimmed"));
        auto* card = tests::named(stage.view().rootObject(), "LM");
        QVERIFY(card != nullptr);
        QSignalSpy clicked(card, SIGNAL(clicked()));
        stage.scene().door().dim()->setRestTime(std::chrono::hours(1));
        QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, middleOf(card));
        QVERIFY(!stage.scene().door().dim()->isDimmed());
        QCOMPARE(clicked.count(), 0);

        QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, middleOf(card));
        QCOMPARE(clicked.count(), 1);
    }

    void anyKeyShowsAgain()
    {
        gallery::Stage stage(shotNamed("door-dimmed"));
        stage.scene().door().dim()->setRestTime(std::chrono::hours(1));
        QTest::keyClick(&stage.view(), Qt::Key_Space);
        QVERIFY(!stage.scene().door().dim()->isDimmed());
    }

    void theKeyboardReachesEveryCardAndSeesIt()
    {
        gallery::Stage stage(shotNamed("door-twelve"));
        QSet<QQuickItem*> cards;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(&stage.view(), Qt::Key_Tab);
            stage.settle();
            QQuickItem* item = stage.view().activeFocusItem();
            if (item == nullptr
                || !QByteArray(item->metaObject()->className()).startsWith("DoorCard_")) {
                continue;
            }
            cards << item;
            const qreal top = item->mapToScene({ 0, 0 }).y();
            QVERIFY2(
                top >= 60 && top + item->height() <= stage.view().height(), tests::described(item));
        }
        QCOMPARE(cards.size(), 12);
    }

    void whoAsksTheSencoAsksAboutOneOfTheClassAndComesBack()
    {
        gallery::Stage stage(shotNamed("door-asks"));
        press(stage, "Tell the SENCo something");
        QCOMPARE(stage.scene().ask().stage(), viewmodels::Ask::Choosing);
        QVERIFY(stage.scene().ask().finder()->inClass());
        QVERIFY(tests::named(stage.view().rootObject(), "Find a pupil by name") == nullptr);

        press(stage, "Other pupils");
        QVERIFY(!stage.scene().ask().finder()->inClass());
        QVERIFY(tests::named(stage.view().rootObject(), "Find a pupil by name") != nullptr);

        press(stage, "Back");
        QVERIFY(tests::named(stage.view().rootObject(), "Tell the SENCo something") != nullptr);
        QCOMPARE(stage.scene().ask().stage(), viewmodels::Ask::Listing);
    }

    void whoDecidesIsNotToldToTellThemselves()
    {
        gallery::Stage stage(shotNamed("door-asks"));
        viewmodels::AskPage lead;
        lead.mayAsk = lead.mayDecide = true;
        stage.scene().ask().take(lead);
        stage.settle();
        QVERIFY(tests::named(stage.view().rootObject(), "Tell the SENCo something") == nullptr);
    }

    void anotherClassCanBeChosenAndNot()
    {
        gallery::Stage stage(shotNamed("door"));
        auto* classes = tests::named(stage.view().rootObject(), "Classes");
        QVERIFY(classes != nullptr);
        QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, middleOf(classes));
        stage.settle();
        QVERIFY(
            tests::named(stage.view().rootObject(), "5 Rowan, English, 11:00, Room 9") != nullptr);
        auto* back = tests::named(stage.view().rootObject(), "Back");
        QVERIFY(back != nullptr);
        QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, middleOf(back));
        stage.settle();
        QCOMPARE(stage.scene().door().state(), viewmodels::ClassDoor::Open);
    }
};

PIPIT_TEST(DoorPageTest)
#include "door_page_test.moc"
