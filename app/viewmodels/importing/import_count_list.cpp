#include "app/viewmodels/importing/import_count_list.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

/// Those that always stand there, also with a zero: nobody has left is worth knowing.
constexpr int kAlwaysShown = ImportCountList::RefusedRows;

std::size_t perhapsTwice(const intake::Preview& preview)
{
    return static_cast<std::size_t>(std::count_if(preview.plan.newPupils.begin(),
        preview.plan.newPupils.end(), [](const auto& pupil) { return pupil.perhaps.has_value(); }));
}

std::size_t numberIn(ImportCountList::Kind kind, const intake::Preview& preview)
{
    const intake::PreviewCounts& counts = preview.counts;
    switch (kind) {
    case ImportCountList::NewPupils:
        return counts.fresh;
    case ImportCountList::ChangedPupils:
        return counts.changed;
    case ImportCountList::MovedPupils:
        return counts.moved;
    case ImportCountList::LeftPupils:
        return counts.left;
    case ImportCountList::KeptHere:
        return counts.kept;
    case ImportCountList::RefusedRows:
        return counts.refusedRows;
    case ImportCountList::ReturnedPupils:
        return counts.returned;
    case ImportCountList::PerhapsTwice:
        return perhapsTwice(preview);
    case ImportCountList::NewStaff:
        return counts.newStaff;
    case ImportCountList::ChangedStaff:
        return counts.changedStaff;
    case ImportCountList::KeptStaff:
        return preview.plan.keptStaff.size();
    case ImportCountList::LeftStaff:
        return counts.leftStaff;
    case ImportCountList::Groups:
        return counts.newClasses + preview.plan.changedGroups.size() + counts.endedClasses;
    case ImportCountList::Lessons:
        return counts.newLessons + counts.endedLessons;
    }
    return 0;
}

} // namespace

int ImportCountList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportCountList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool matters
        = row.kind == RefusedRows || row.kind == PerhapsTwice || row.kind == LeftPupils;
    switch (role) {
    case KindRole:
        return row.kind;
    case NumberRole:
        return row.number;
    case LabelRole:
        return labelOf(row.kind, row.number);
    case AttentionRole:
        return matters && row.number > 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportCountList::roleNames() const
{
    return { { KindRole, "kind" }, { NumberRole, "number" }, { LabelRole, "label" },
        { AttentionRole, "attention" } };
}

QString ImportCountList::labelOf(Kind kind, int number)
{
    switch (kind) {
    case NewPupils:
        return tr("new pupil(s)", "below its number", number);
    case ChangedPupils:
        return tr("pupil(s) changed", "below its number", number);
    case MovedPupils:
        return tr("pupil(s) moved", "below its number", number);
    case LeftPupils:
        return tr("pupil(s) left", "below its number", number);
    case KeptHere:
        return tr("kept as changed here", "below its number", number);
    case RefusedRows:
        return tr("row(s) refused", "below its number", number);
    case ReturnedPupils:
        return tr("pupil(s) back again", "below its number", number);
    case PerhapsTwice:
        return tr("perhaps here twice", "below its number", number);
    case NewStaff:
        return tr("new staff", "below its number", number);
    case ChangedStaff:
        return tr("staff changed", "below its number", number);
    case KeptStaff:
        return tr("staff kept as changed here", "below its number", number);
    case LeftStaff:
        return tr("staff left", "below its number", number);
    case Groups:
        return tr("class(es) and groups", "below its number", number);
    case Lessons:
        return tr("lesson(s)", "below its number", number);
    }
    return {};
}

int ImportCountList::numberOf(Kind kind) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [kind](const Row& row) { return row.kind == kind; });
    return found == m_rows.end() ? 0 : found->number;
}

void ImportCountList::show(const intake::Preview& preview)
{
    beginResetModel();
    m_rows.clear();
    for (int kind = NewPupils; kind <= Lessons; ++kind) {
        const Row row{ static_cast<Kind>(kind),
            static_cast<int>(numberIn(static_cast<Kind>(kind), preview)) };
        if (kind <= kAlwaysShown || row.number > 0) {
            m_rows.push_back(row);
        }
    }
    endResetModel();
    emit shown();
}

void ImportCountList::forget()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    emit shown();
}

} // namespace pipit::viewmodels
