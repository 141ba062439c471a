#include "app/viewmodels/notes/note_list.h"

#include "app/viewmodels/local_time.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace pipit::viewmodels {

int NoteList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant NoteList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const NoteRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TextRole:
        return row.text;
    case AuthorRole:
        return row.mine ? tr("You") : row.author.isEmpty() ? tr("A colleague") : row.author;
    case InitialsRole:
        return row.mine ? QString::fromStdString(m_me.initials) : row.initials;
    case ColourRole:
        return row.mine            ? QString::fromStdString(m_me.colour)
            : row.colour.isEmpty() ? QStringLiteral("#8a9491")
                                   : row.colour;
    case TimeRole:
        return toLocal(row.at).toString(QStringLiteral("H:mm"));
    case DayRole:
        return row.beginsDay ? dayWords(toLocal(row.at).date(), m_today) : QString();
    case WaitingRole:
        return row.waiting;
    case ContestedRole:
        return row.contested;
    case RefusedRole:
        return row.refused;
    default:
        return {};
    }
}

QHash<int, QByteArray> NoteList::roleNames() const
{
    return { { TextRole, "text" }, { AuthorRole, "author" }, { InitialsRole, "initials" },
        { ColourRole, "colour" }, { TimeRole, "time" }, { DayRole, "day" },
        { WaitingRole, "waiting" }, { ContestedRole, "contested" }, { RefusedRole, "refused" } };
}

void NoteList::show(NotePage page, const QDate& today)
{
    QDate day;
    for (NoteRow& row : page.rows) {
        const QDate its = toLocal(row.at).date();
        row.beginsDay = its != std::exchange(day, its);
    }
    dropMissing(page.rows);
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
        place(static_cast<int>(i), page.rows[i]);
    }
    if (m_today.isValid() && m_today != today && !m_rows.empty()) {
        m_today = today;
        emit dataChanged(index(0), index(count() - 1), { DayRole });
    }
    m_today = today;
    m_total = page.total;
    m_known = true;
    emit shownChanged();
}

void NoteList::forget()
{
    beginResetModel();
    m_rows.clear();
    m_rows.shrink_to_fit();
    m_total = 0;
    m_known = false;
    endResetModel();
    emit shownChanged();
}

void NoteList::dropMissing(const std::vector<NoteRow>& wanted)
{
    std::unordered_set<RecordId> stays;
    for (const auto& row : wanted) {
        stays.insert(row.id);
    }
    for (int row = count() - 1; row >= 0; --row) {
        const auto at = m_rows.begin() + row;
        if (!stays.contains(at->id)) {
            beginRemoveRows({}, row, row);
            m_rows.erase(at);
            endRemoveRows();
        }
    }
}

/// Rows before `row` are as wanted already.
void NoteList::place(int row, const NoteRow& wanted)
{
    const auto begin = m_rows.begin() + row;
    const auto found = std::find_if(
        begin, m_rows.end(), [&](const NoteRow& other) { return other.id == wanted.id; });
    if (found == m_rows.end()) {
        beginInsertRows({}, row, row);
        m_rows.insert(begin, wanted);
        endInsertRows();
        return;
    }
    if (found != begin) {
        beginMoveRows({}, static_cast<int>(found - m_rows.begin()),
            static_cast<int>(found - m_rows.begin()), {}, row);
        std::rotate(begin, found, found + 1);
        endMoveRows();
    }
    if (m_rows[static_cast<std::size_t>(row)] != wanted) {
        m_rows[static_cast<std::size_t>(row)] = wanted;
        emit dataChanged(index(row), index(row));
    }
}

} // namespace pipit::viewmodels
