#include "app/viewmodels/door/door_faces.h"

#include <algorithm>

namespace pipit::viewmodels {

int DoorFaces::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant DoorFaces::data(const QModelIndex& index, int role) const
{
    if (role != FaceRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return QVariant::fromValue(m_faces[static_cast<std::size_t>(index.row())]);
}

QHash<int, QByteArray> DoorFaces::roleNames() const { return { { FaceRole, "face" } }; }

bool DoorFaces::hasSamePupils(const std::vector<DoorFace>& faces) const
{
    return std::ranges::equal(m_faces, faces, {}, &DoorFace::pupil, &DoorFace::pupil);
}

void DoorFaces::show(std::vector<DoorFace> faces)
{
    if (!hasSamePupils(faces)) {
        beginResetModel();
        m_faces = std::move(faces);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (m_faces[i] != faces[i]) {
            m_faces[i] = std::move(faces[i]);
            const auto row = index(static_cast<int>(i));
            emit dataChanged(row, row);
        }
    }
}

} // namespace pipit::viewmodels
