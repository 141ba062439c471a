#include "app/viewmodels/session/session_steps.h"

namespace pipit::viewmodels {

int SessionSteps::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionSteps::data(const QModelIndex& index, int role) const
{
    if (role != StepRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return QVariant::fromValue(m_steps[static_cast<std::size_t>(index.row())]);
}

QHash<int, QByteArray> SessionSteps::roleNames() const { return { { StepRole, "step" } }; }

void SessionSteps::show(std::vector<SessionStep> steps)
{
    if (steps.size() != m_steps.size()) {
        beginResetModel();
        m_steps = std::move(steps);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (m_steps[i] != steps[i]) {
            m_steps[i] = std::move(steps[i]);
            const auto at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
    }
}

} // namespace pipit::viewmodels
