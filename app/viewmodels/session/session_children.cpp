#include "app/viewmodels/session/session_children.h"

namespace pipit::viewmodels {

int SessionChildren::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionChildren::data(const QModelIndex& index, int role) const
{
    if (role != ChildRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return QVariant::fromValue(m_children[static_cast<std::size_t>(index.row())]);
}

QHash<int, QByteArray> SessionChildren::roleNames() const { return { { ChildRole, "child" } }; }

void SessionChildren::show(std::vector<SessionChild> children)
{
    if (children.size() != m_children.size()) {
        beginResetModel();
        m_children = std::move(children);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (m_children[i] != children[i]) {
            m_children[i] = std::move(children[i]);
            const auto at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
    }
}

} // namespace pipit::viewmodels
