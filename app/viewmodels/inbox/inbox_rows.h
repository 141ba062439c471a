#pragma once

#include "app/viewmodels/inbox/inbox_row.h"

#include <QAbstractListModel>

#include <vector>

namespace pipit::viewmodels {

/// Rows of one kind, under one role; a refresh that changes nothing touches nothing.
template <class Row> class PlainRows : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::UserRole && checkIndex(index, CheckIndexOption::IndexIsValid)
            ? QVariant::fromValue(m_rows[static_cast<std::size_t>(index.row())])
            : QVariant();
    }
    const std::vector<Row>& rows() const { return m_rows; }
    void show(std::vector<Row> rows)
    {
        if (rows != m_rows) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
        }
    }

private:
    std::vector<Row> m_rows;
};

/// What there is to settle, the newest first.
class InboxRows : public PlainRows<InboxRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InboxDesk makes it")

public:
    using PlainRows::PlainRows;
    QHash<int, QByteArray> roleNames() const override { return { { Qt::UserRole, "row" } }; }
};

/// The versions of a conflict: this person's first, then the oldest.
class ConflictVersions : public PlainRows<ConflictVersion> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("OpenConflict makes it")

public:
    using PlainRows::PlainRows;
    QHash<int, QByteArray> roleNames() const override { return { { Qt::UserRole, "version" } }; }
};

} // namespace pipit::viewmodels
