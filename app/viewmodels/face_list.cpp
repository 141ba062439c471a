#include "app/viewmodels/face_list.h"

namespace pipit::viewmodels {

int FaceList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant FaceList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::Face& face = m_entries[static_cast<std::size_t>(index.row())].face;
    switch (role) {
    case FirstNameRole:
        return QString::fromStdString(face.firstName);
    case InitialsRole:
        return QString::fromStdString(face.initials);
    case ColourRole:
        return QString::fromStdString(face.colour);
    default:
        return {};
    }
}

QHash<int, QByteArray> FaceList::roleNames() const
{
    return { { FirstNameRole, "firstName" }, { InitialsRole, "initials" },
        { ColourRole, "colour" } };
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
    m_damaged = damaged;
    m_known = true;
    endResetModel();
    emit countChanged();
}

} // namespace pipit::viewmodels
