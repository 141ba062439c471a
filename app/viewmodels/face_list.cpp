#include "app/viewmodels/face_list.h"

#include <algorithm>

namespace pipit::viewmodels {

int FaceList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant FaceList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::ProfileEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const store::Face& face = entry.face;
    switch (role) {
    case FirstNameRole:
        return QString::fromStdString(face.firstName);
    case InitialsRole:
        return QString::fromStdString(face.initials);
    case ColourRole:
        return QString::fromStdString(face.colour);
    case WaitingRole:
        return waitingOf(entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> FaceList::roleNames() const
{
    return { { FirstNameRole, "firstName" }, { InitialsRole, "initials" }, { ColourRole, "colour" },
        { WaitingRole, "waitingCount" } };
}

std::optional<store::ProfileEntry> FaceList::entry(int row) const
{
    if (row < 0 || row >= count()) {
        return std::nullopt;
    }
    return m_entries[static_cast<std::size_t>(row)];
}

void FaceList::setEntries(std::vector<store::ProfileEntry> entries, int damaged)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_waiting.clear(); // what was counted is of another hour
    m_damaged = damaged;
    m_known = true;
    endResetModel();
    emit countChanged();
    emit waitingChanged();
}

int FaceList::waitingOf(const store::ProfileEntry& entry) const
{
    const auto found = m_waiting.find(entry.id);
    return found == m_waiting.end() ? 0 : found->second;
}

bool FaceList::anyWaits() const
{
    return std::ranges::any_of(
        m_entries, [this](const store::ProfileEntry& entry) { return waitingOf(entry) > 0; });
}

void FaceList::setWaiting(const std::vector<client::PersonWaiting>& people)
{
    m_waiting.clear();
    for (const client::PersonWaiting& person : people) {
        if (person.known) {
            m_waiting[person.entry.id] = static_cast<int>(person.waiting);
        }
    }
    if (count() > 0) {
        emit dataChanged(index(0), index(count() - 1), { WaitingRole });
    }
    emit waitingChanged();
}

} // namespace pipit::viewmodels
