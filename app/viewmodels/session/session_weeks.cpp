#include "app/viewmodels/session/session_weeks.h"

namespace pipit::viewmodels {

int SessionWeeks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionWeeks::data(const QModelIndex& index, int role) const
{
    if (role != WeekRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return QVariant::fromValue(m_weeks[static_cast<std::size_t>(index.row())]);
}

QHash<int, QByteArray> SessionWeeks::roleNames() const { return { { WeekRole, "week" } }; }

void SessionWeeks::show(std::vector<SessionWeek> weeks)
{
    if (weeks.size() != m_weeks.size()) {
        beginResetModel();
        m_weeks = std::move(weeks);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (m_weeks[i] != weeks[i]) {
            m_weeks[i] = std::move(weeks[i]);
            const auto at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
    }
}

} // namespace pipit::viewmodels
