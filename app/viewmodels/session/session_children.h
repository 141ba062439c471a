#pragma once

#include "app/viewmodels/session/session_child.h"

#include <QAbstractListModel>

#include <vector>

namespace pipit::viewmodels {

/// The children of the group in a session; a tap touches only the one that changed.
class SessionChildren : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionForm makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { ChildRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_children.size()); }
    const std::vector<SessionChild>& all() const { return m_children; }
    void show(std::vector<SessionChild> children);

signals:
    void countChanged();

private:
    std::vector<SessionChild> m_children;
};

} // namespace pipit::viewmodels
