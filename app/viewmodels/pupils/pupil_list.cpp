#include "app/viewmodels/pupils/pupil_list.h"

namespace pipit::viewmodels {

int PupilList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant PupilList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PupilRow& row = m_page.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PupilRole:
        return row.id;
    case NameRole:
        return row.name;
    case InitialsRole:
        return row.initials;
    case ColourRole:
        return row.colour;
    case ClassRole:
        return row.className;
    case PassportRole:
        return row.hasPassport;
    default:
        return {};
    }
}

QHash<int, QByteArray> PupilList::roleNames() const
{
    return { { PupilRole, "pupil" }, { NameRole, "name" }, { InitialsRole, "initials" },
        { ColourRole, "colour" }, { ClassRole, "className" }, { PassportRole, "hasPassport" } };
}

void PupilList::show(PupilPage page)
{
    if (!m_known || page.rows != m_page.rows) {
        beginResetModel();
        m_page = std::move(page);
        endResetModel();
    } else {
        m_page.total = page.total;
    }
    m_known = true;
    emit shownChanged();
}

void PupilList::forget()
{
    beginResetModel();
    m_page = {};
    m_known = false;
    endResetModel();
    emit shownChanged();
}

} // namespace pipit::viewmodels
