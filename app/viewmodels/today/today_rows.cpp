#include "app/viewmodels/today/today_rows.h"

#include <algorithm>

namespace pipit::viewmodels {

int TodayRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant TodayRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TodayRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TimeRole:
        return row.time;
    case IconRole:
        return row.icon;
    case InitialsRole:
        return row.initials;
    case ColourRole:
        return row.colour;
    case HeadingRole:
        return row.heading;
    case DetailRole:
        return row.detail;
    case PlaceRole:
        return row.place;
    case TargetRole:
        return row.target;
    case NowRole:
        return row.isNow;
    case OverRole:
        return row.isOver;
    default:
        return {};
    }
}

QHash<int, QByteArray> TodayRows::roleNames() const
{
    return { { TimeRole, "time" }, { IconRole, "sign" }, { InitialsRole, "initials" },
        { ColourRole, "colour" }, { HeadingRole, "heading" }, { DetailRole, "detail" },
        { PlaceRole, "place" }, { TargetRole, "target" }, { NowRole, "isNow" },
        { OverRole, "isOver" } };
}

void TodayRows::show(std::vector<TodayRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != m_rows[i]) {
            m_rows[i] = std::move(rows[i]);
            const auto at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
    }
}

} // namespace pipit::viewmodels
