#include "app/viewmodels/door/class_choice.h"

#include "app/viewmodels/door/door_words.h"

namespace pipit::viewmodels {

int ClassChoice::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ClassChoice::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DoorClass& one = m_classes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ClassIdRole:
        return QString::fromStdString(one.schoolClass.id.hex());
    case NameRole:
        return QString::fromStdString(one.schoolClass.name);
    case DetailRole:
        return choiceDetail(one);
    case IsOpenRole:
        return m_shown == one.schoolClass.id;
    default:
        return {};
    }
}

QHash<int, QByteArray> ClassChoice::roleNames() const
{
    return { { ClassIdRole, "classId" }, { NameRole, "name" }, { DetailRole, "detail" },
        { IsOpenRole, "isOpen" } };
}

void ClassChoice::show(std::vector<DoorClass> classes, const std::optional<RecordId>& open)
{
    if (classes == m_classes && open == m_shown) {
        return;
    }
    beginResetModel();
    m_classes = std::move(classes);
    m_shown = open;
    endResetModel();
    emit countChanged();
}

} // namespace pipit::viewmodels
