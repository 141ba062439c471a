#pragma once

#include <QList>
#include <QQuickItem>

namespace pipit::tests {

/// Every visible item below `root`, itself included.
QList<QQuickItem*> visibleItems(QQuickItem* root);

/// The first visible item of that accessible name; null if there is none.
QQuickItem* named(QQuickItem* root, const QString& name);

QString accessibleName(QQuickItem* item);

/// "StatusChip, 'Lock'": for the message of a test that fails.
QByteArray described(QQuickItem* item);

} // namespace pipit::tests
