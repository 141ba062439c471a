#pragma once

#include "app/viewmodels/observation/observation_words.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// A running record in the order of its times. What stays the same is not touched.
class ObservationEntries : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TimeRole = Qt::UserRole,
        LineRole,
        TagRole, ///< may be empty
        TagIconRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    const std::vector<EntryWords>& rows() const { return m_rows; }
    void show(std::vector<EntryWords> rows);

signals:
    void countChanged();

private:
    std::vector<EntryWords> m_rows;
};

} // namespace pipit::viewmodels
