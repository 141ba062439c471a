#include "app/viewmodels/observation/observation_entries.h"

namespace pipit::viewmodels {

int ObservationEntries::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ObservationEntries::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EntryWords& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TimeRole:
        return row.time;
    case LineRole:
        return row.line;
    case TagRole:
        return row.tag;
    case TagIconRole:
        return row.icon;
    default:
        return {};
    }
}

QHash<int, QByteArray> ObservationEntries::roleNames() const
{
    return { { TimeRole, "time" }, { LineRole, "line" }, { TagRole, "tag" },
        { TagIconRole, "tagIcon" } };
}

void ObservationEntries::show(std::vector<EntryWords> rows)
{
    std::size_t same = 0;
    while (same < rows.size() && same < m_rows.size() && rows[same] == m_rows[same]) {
        ++same;
    }
    if (same < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(same), count() - 1);
        m_rows.resize(same);
        endRemoveRows();
    }
    if (same < rows.size()) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    emit countChanged();
}

} // namespace pipit::viewmodels
