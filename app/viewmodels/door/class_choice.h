#pragma once

#include "app/viewmodels/door/door_calls.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// Classes whose doors can be opened.
class ClassChoice : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ClassIdRole = Qt::UserRole, ///< hex
        NameRole, ///< "4 Maple"
        DetailRole, ///< "Maths, 9:45, Room 7"; the room if there is no lesson; may be empty
        IsOpenRole, ///< it is the one on the screen
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_classes.size()); }
    /// `open` is the class on the screen.
    void show(std::vector<DoorClass> classes, const std::optional<RecordId>& open);

signals:
    void countChanged();

private:
    std::vector<DoorClass> m_classes;
    std::optional<RecordId> m_shown;
};

} // namespace pipit::viewmodels
