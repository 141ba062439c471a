#pragma once

#include "app/viewmodels/today/today_row.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace pipit::viewmodels {

/// One of the short lists of Today. What stays the same is not touched.
class TodayRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Today makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TimeRole = Qt::UserRole,
        IconRole,
        InitialsRole,
        ColourRole,
        HeadingRole,
        DetailRole,
        PlaceRole,
        TargetRole,
        NowRole,
        OverRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    void show(std::vector<TodayRow> rows);

signals:
    void countChanged();

private:
    std::vector<TodayRow> m_rows;
};

} // namespace pipit::viewmodels
