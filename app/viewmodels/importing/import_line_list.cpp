#include "app/viewmodels/importing/import_line_list.h"

namespace pipit::viewmodels {

int ImportLineList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportLineList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImportLine& line = m_lines[static_cast<std::size_t>(index.row())];
    return role == TitleRole ? QVariant(line.title)
        : role == DetailRole ? QVariant(line.detail)
                             : QVariant();
}

QHash<int, QByteArray> ImportLineList::roleNames() const
{
    return { { TitleRole, "title" }, { DetailRole, "detail" } };
}

void ImportLineList::show(QString heading, QString hint, std::vector<ImportLine> lines)
{
    beginResetModel();
    m_heading = std::move(heading);
    m_hint = std::move(hint);
    m_lines = std::move(lines);
    endResetModel();
    emit shown();
}

} // namespace pipit::viewmodels
