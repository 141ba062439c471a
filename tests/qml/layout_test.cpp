#include "tests/gallery/shots.h"
#include "tests/qml/items.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace pipit;

namespace {

bool isText(const QQuickItem* item) { return item->inherits("QQuickText"); }

bool mayBeShortened(const QQuickItem* text)
{
    constexpr int kNone = 3; // Text.ElideNone
    return text->property("elide").toInt() != kNone;
}

/// Words of a line or two that stand in a column of a few letters are not read.
bool isSqueezed(const QQuickItem* text)
{
    const int letter = text->property("font").value<QFont>().pixelSize();
    return text->property("lineCount").toInt() > 2 && text->width() < 3 * letter;
}

/// Where the words of a line of a list stand.
QRectF wordsOf(QQuickItem* line, const QQuickItem* root)
{
    QRectF all;
    for (QQuickItem* item : tests::visibleItems(line)) {
        if (isText(item) && !item->property("text").toString().isEmpty()) {
            const QSizeF size(
                item->property("contentWidth").toReal(), item->property("contentHeight").toReal());
            all |= item->mapRectToItem(root, QRectF({}, size));
        }
    }
    return all;
}

} // namespace

/// No text is cut, at any size, in either language.
class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordHasItsRoom_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const auto& shot : gallery::shots()) {
            QTest::newRow(shot.name) << number++;
        }
    }
    void everyWordHasItsRoom()
    {
        QFETCH(int, number);
        gallery::Stage stage(gallery::shots()[static_cast<std::size_t>(number)]);
        QQuickItem* root = stage.view().rootObject();
        int texts = 0;
        for (QQuickItem* item : tests::visibleItems(root)) {
            if (!isText(item) || mayBeShortened(item)
                || item->property("text").toString().isEmpty()) {
                continue;
            }
            ++texts;
            const QString words = item->property("text").toString();
            const qreal needs = item->property("contentWidth").toReal();
            QVERIFY2(needs <= item->width() + 1, tests::described(item) + words.toUtf8());
            QVERIFY2(!isSqueezed(item), tests::described(item) + words.toUtf8());
            const QRectF place = item->mapRectToItem(root, item->boundingRect());
            QVERIFY2(place.left() >= -1 && place.right() <= root->width() + 1,
                tests::described(item) + words.toUtf8());
        }
        QVERIFY(texts > 2);
    }

    void linesOfAListHaveTheirHeight_data() { everyWordHasItsRoom_data(); }
    void linesOfAListHaveTheirHeight()
    {
        QFETCH(int, number);
        gallery::Stage stage(gallery::shots()[static_cast<std::size_t>(number)]);
        QQuickItem* root = stage.view().rootObject();
        for (QQuickItem* view : tests::visibleItems(root)) {
            if (!view->inherits("QQuickItemView")) {
                continue;
            }
            QRectF before;
            auto lines = view->property("contentItem").value<QQuickItem*>()->childItems();
            std::ranges::sort(
                lines, {}, [](const QQuickItem* line) { return std::pair(line->x(), line->y()); });
            for (QQuickItem* line : lines) {
                QVERIFY2(line->height() + 1 >= line->implicitHeight(), tests::described(line));
                const QRectF here = line->isVisible() ? wordsOf(line, root) : QRectF();
                const QRectF both = here & before;
                QVERIFY2(both.height() <= 1 || both.width() <= 1, tests::described(line));
                before = here;
            }
        }
    }

    void buttonsWrapOnlyWhereRoomIsShort()
    {
        const auto shots = gallery::shots();
        const auto shot = std::find_if(shots.begin(), shots.end(),
            [](const auto& each) { return qstrcmp(each.name, "passport-edit") == 0; });
        QVERIFY(shot != shots.end());
        gallery::Stage stage(*shot);
        auto* button = tests::named(stage.view().rootObject(), "Share as version 7");
        QVERIFY(button != nullptr);
        QVERIFY(button->width() >= button->implicitWidth());
        auto* other = tests::named(stage.view().rootObject(), "Discard draft");
        QVERIFY(other != nullptr);
        QCOMPARE(other->mapToScene({}).y(), button->mapToScene({}).y());
    }
};

PIPIT_TEST(LayoutTest)
#include "layout_test.moc"
