#include "app/viewmodels/observation/observation_strategies.h"

#include <algorithm>

namespace pipit::viewmodels {

using observation::MarkCount;

namespace {

bool isSameLine(const MarkCount& left, const MarkCount& right)
{
    return left.pupil == right.pupil && left.line == right.line;
}

std::vector<MarkCount> linesOf(const ObservationSheet& sheet)
{
    std::vector<MarkCount> rows;
    for (const passport::Passport& passport : sheet.passports) {
        for (const passport::PassportLine& line : passport.lines) {
            rows.push_back({ passport.pupil, line.id, line.line });
        }
    }
    for (const MarkCount& count : sheet.draft.marks()) {
        const auto row = std::ranges::find_if(
            rows, [&](const MarkCount& each) { return isSameLine(each, count); });
        if (row == rows.end()) {
            rows.push_back(count);
        } else {
            row->seen = count.seen;
            row->missed = count.missed;
            row->didNotArise = count.didNotArise;
        }
    }
    return rows;
}

} // namespace

int ObservationStrategies::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ObservationStrategies::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MarkCount& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LineRole:
        return QString::fromStdString(row.words);
    case SeenRole:
        return row.seen;
    case MissedRole:
        return row.missed;
    case DidNotAriseRole:
        return row.didNotArise && row.seen == 0 && row.missed == 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> ObservationStrategies::roleNames() const
{
    return { { LineRole, "line" }, { SeenRole, "seen" }, { MissedRole, "missed" },
        { DidNotAriseRole, "didNotArise" } };
}

void ObservationStrategies::show(const ObservationSheet& sheet)
{
    auto rows = linesOf(sheet);
    const bool sameLines = std::ranges::equal(rows, m_rows, isSameLine);
    if (!sameLines) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit shownChanged();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != m_rows[i]) {
            m_rows[i] = std::move(rows[i]);
            const auto at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
    }
}

std::optional<PupilMark> ObservationStrategies::markOf(int row, observation::Mark mark) const
{
    if (row < 0 || row >= count()) {
        return std::nullopt;
    }
    const MarkCount& line = m_rows[static_cast<std::size_t>(row)];
    return PupilMark{ line.pupil, { line.line, mark, line.words } };
}

} // namespace pipit::viewmodels
