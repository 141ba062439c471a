#pragma once

#include "app/viewmodels/observation/observation_page.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The ways to help of the pupils who are observed, and how often each was seen. A line without a
/// mark was not looked at.
class ObservationStrategies : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)

public:
    enum Role {
        LineRole = Qt::UserRole,
        SeenRole, ///< times
        MissedRole,
        DidNotAriseRole, ///< and was neither seen nor missed
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    /// Lines of the passports, then those that were marked and are no longer there.
    void show(const ObservationSheet& sheet);
    /// What a tap on a row puts down; nothing if there is no such row.
    std::optional<PupilMark> markOf(int row, observation::Mark mark) const;

signals:
    void shownChanged();

private:
    std::vector<observation::MarkCount> m_rows;
};

} // namespace pipit::viewmodels
