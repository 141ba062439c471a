#pragma once

#include "app/viewmodels/session/session_week.h"

#include <QAbstractListModel>

#include <vector>

namespace pipit::viewmodels {

/// The weeks of groups; a refresh touches only those that changed.
class SessionWeeks : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionDesk makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { WeekRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_weeks.size()); }
    const std::vector<SessionWeek>& weeks() const { return m_weeks; }
    void show(std::vector<SessionWeek> weeks);

signals:
    void countChanged();

private:
    std::vector<SessionWeek> m_weeks;
};

} // namespace pipit::viewmodels
