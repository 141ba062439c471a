#include "app/viewmodels/session/session_rows.h"

namespace pipit::viewmodels {

int SessionRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionRows::data(const QModelIndex& index, int role) const
{
    if (role != RowRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return QVariant::fromValue(m_rows[static_cast<std::size_t>(index.row())]);
}

QHash<int, QByteArray> SessionRows::roleNames() const { return { { RowRole, "row" } }; }

void SessionRows::show(std::vector<SessionRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] != rows[i]) {
            m_rows[i] = std::move(rows[i]);
            const auto at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
    }
}

} // namespace pipit::viewmodels
