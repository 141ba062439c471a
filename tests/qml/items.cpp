#include "tests/qml/items.h"

#include <QAccessible>

namespace pipit::tests {

QList<QQuickItem*> visibleItems(QQuickItem* root)
{
    QList<QQuickItem*> items;
    if (!root->isVisible()) {
        return items;
    }
    items << root;
    for (QQuickItem* child : root->childItems()) {
        items << visibleItems(child);
    }
    return items;
}

QString accessibleName(QQuickItem* item)
{
    auto* face = QAccessible::queryAccessibleInterface(item);
    if (face == nullptr) {
        return {};
    }
    // Qt 6.4 gives a passcode field no name; it is read by its description.
    return face->text(face->state().passwordEdit ? QAccessible::Description : QAccessible::Name);
}

QQuickItem* named(QQuickItem* root, const QString& name)
{
    for (QQuickItem* item : visibleItems(root)) {
        if (accessibleName(item) == name) {
            return item;
        }
    }
    return nullptr;
}

QByteArray described(QQuickItem* item)
{
    return QStringLiteral("%1, '%2', %3 x %4")
        .arg(QLatin1String(item->metaObject()->className()), accessibleName(item))
        .arg(item->width())
        .arg(item->height())
        .toUtf8();
}

} // namespace pipit::tests
