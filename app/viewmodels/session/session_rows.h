#pragma once

#include "app/viewmodels/session/session_row.h"

#include <QAbstractListModel>

#include <vector>

namespace pipit::viewmodels {

/// Groups day by day; a refresh touches only the rows that changed.
class SessionRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionDesk makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    const std::vector<SessionRow>& rows() const { return m_rows; }
    void show(std::vector<SessionRow> rows);

signals:
    void countChanged();

private:
    std::vector<SessionRow> m_rows;
};

} // namespace pipit::viewmodels
