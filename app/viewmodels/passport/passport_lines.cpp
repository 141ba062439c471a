#include "app/viewmodels/passport/passport_lines.h"

#include <QFile>

namespace pipit::viewmodels {

QString lineIcon(const std::string& name)
{
    const QString asked = QString::fromStdString(name);
    const bool known = !name.empty()
        && QFile::exists(QStringLiteral(":/qt/qml/Pipit/Theme/icons/%1.svg").arg(asked));
    return known ? asked : QStringLiteral("hand-helping");
}

int PassportLines::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PassportLines::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const passport::PassportLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LineRole:
        return QString::fromStdString(line.line);
    case HelperRole:
        return QString::fromStdString(line.helper);
    case IconNameRole:
        return lineIcon(line.icon);
    case ContestedRole:
        return line.conflict;
    default:
        return {};
    }
}

QHash<int, QByteArray> PassportLines::roleNames() const
{
    return { { LineRole, "line" }, { HelperRole, "helper" }, { IconNameRole, "iconName" },
        { ContestedRole, "contested" } };
}

void PassportLines::show(std::vector<passport::PassportLine> lines)
{
    if (lines == m_lines) {
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    emit shownChanged();
}

} // namespace pipit::viewmodels
