#include "app/viewmodels/passport/draft_lines.h"

#include "app/viewmodels/passport/draft_field.h"
#include "app/viewmodels/passport/passport_lines.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using passport::DraftLine;
using passport::DraftText;

int leftOf(const DraftText& text, std::size_t limit)
{
    const auto used = base::codePoints(text.text).value_or(text.text.size());
    return static_cast<int>(limit) - static_cast<int>(used);
}

/// One text: what was typed gives way, or is to replace what was seen just now.
void settle(DraftText& mine, const DraftText& now, bool takeTheirs)
{
    if (takeTheirs && passport::theirsOf(mine, now)) {
        mine = now;
    } else if (passport::theirsOf(mine, now)) {
        mine.seen = now.seen;
    }
}

void settle(DraftLine& mine, const DraftLine& now, bool takeTheirs)
{
    settle(mine.line, now.line, takeTheirs);
    settle(mine.helper, now.helper, takeTheirs);
}

} // namespace

int DraftLines::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant DraftLines::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DraftLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LineRole:
        return QString::fromStdString(line.line.text);
    case HelperRole:
        return QString::fromStdString(line.helper.text);
    case IconNameRole:
        return lineIcon(line.icon.text);
    case LeftRole:
        return leftOf(line.line, passport::kMaxLine);
    case HelperLeftRole:
        return leftOf(line.helper, passport::kMaxHelper);
    case TheirsRole:
        return theirsIn(line);
    default:
        return {};
    }
}

QHash<int, QByteArray> DraftLines::roleNames() const
{
    return { { LineRole, "line" }, { HelperRole, "helper" }, { IconNameRole, "iconName" },
        { LeftRole, "room" }, { HelperLeftRole, "helperRoom" }, { TheirsRole, "theirs" } };
}

void DraftLines::setLine(int row, const QString& typed)
{
    const std::string words = plainWords(typed, false).toStdString();
    if (isRow(row) && m_lines[static_cast<std::size_t>(row)].line.text != words) {
        m_lines[static_cast<std::size_t>(row)].line.text = words;
        touched(row);
    }
}

void DraftLines::setHelper(int row, const QString& typed)
{
    const std::string words = plainWords(typed, false).toStdString();
    if (isRow(row) && m_lines[static_cast<std::size_t>(row)].helper.text != words) {
        m_lines[static_cast<std::size_t>(row)].helper.text = words;
        touched(row);
    }
}

void DraftLines::move(int row, int by)
{
    const int to = std::clamp(row + by, 0, std::max(0, count() - 1));
    if (!isRow(row) || to == row) {
        return;
    }
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    const auto from = m_lines.begin() + row;
    const auto place = m_lines.begin() + to;
    if (to > row) {
        std::rotate(from, from + 1, place + 1);
    } else {
        std::rotate(place, from, from + 1);
    }
    endMoveRows();
    emit edited();
}

void DraftLines::remove(int row)
{
    if (!isRow(row)) {
        return;
    }
    const DraftLine line = m_lines[static_cast<std::size_t>(row)];
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    if (!line.isNew()) {
        m_removed.push_back(line);
    }
    endRemoveRows();
    emit countChanged();
    emit edited();
    emit gone(line, row, false);
}

bool DraftLines::addOwn()
{
    if (full()) {
        return false;
    }
    insert(DraftLine{ m_random.id<RecordId>() }, count());
    emit edited();
    return true;
}

bool DraftLines::add(const strategy::Strategy& strategy)
{
    if (full()) {
        return false;
    }
    DraftLine line{ m_random.id<RecordId>() };
    line.line.text = strategy.line;
    line.helper.text = strategy.helper;
    line.strategy.text = std::string(base::asText(strategy.id.view()));
    line.icon.text = strategy.icon;
    insert(std::move(line), count());
    emit edited();
    return true;
}

bool DraftLines::has(const RecordId& strategy) const
{
    return std::ranges::any_of(m_lines,
        [&](const DraftLine& line) { return line.strategy.text == base::asText(strategy.view()); });
}

void DraftLines::takeTheirs(int row)
{
    if (!isRow(row)) {
        return;
    }
    DraftLine& line = m_lines[static_cast<std::size_t>(row)];
    const auto now = std::ranges::find(m_now, line.id, &DraftLine::id);
    if (now == m_now.end()) {
        return;
    }
    const DraftLine before = line;
    settle(line, *now, true);
    touched(row);
    emit gone(before, row, true);
}

void DraftLines::keepMine(int row)
{
    if (!isRow(row)) {
        return;
    }
    DraftLine& line = m_lines[static_cast<std::size_t>(row)];
    const auto now = std::ranges::find(m_now, line.id, &DraftLine::id);
    if (now != m_now.end()) {
        settle(line, *now, false);
        touched(row);
    }
}

void DraftLines::show(std::vector<DraftLine> lines, std::vector<DraftLine> removed)
{
    const bool sameRows = std::ranges::equal(lines, m_lines, {}, &DraftLine::id, &DraftLine::id);
    m_removed = std::move(removed);
    if (sameRows) { // the person may be typing in one of them
        m_lines = std::move(lines);
        if (!m_lines.empty()) {
            emit dataChanged(index(0), index(count() - 1));
        }
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    emit countChanged();
}

void DraftLines::compare(const std::vector<DraftLine>& now)
{
    m_now = now;
    if (!m_lines.empty()) {
        emit dataChanged(index(0), index(count() - 1), { TheirsRole });
    }
}

void DraftLines::restore(const DraftLine& line, int row)
{
    const auto found = std::ranges::find(m_lines, line.id, &DraftLine::id);
    if (found != m_lines.end()) {
        *found = line;
        touched(static_cast<int>(found - m_lines.begin()));
        return;
    }
    std::erase_if(m_removed, [&](const DraftLine& other) { return other.id == line.id; });
    insert(line, std::clamp(row, 0, count()));
    emit edited();
}

void DraftLines::touched(int row)
{
    emit dataChanged(index(row), index(row));
    emit edited();
}

void DraftLines::insert(DraftLine line, int row)
{
    beginInsertRows({}, row, row);
    m_lines.insert(m_lines.begin() + row, std::move(line));
    endInsertRows();
    emit countChanged();
}

QString DraftLines::theirsIn(const DraftLine& line) const
{
    const auto now = std::ranges::find(m_now, line.id, &DraftLine::id);
    if (now == m_now.end()) {
        return {};
    }
    const bool differs = passport::theirsOf(line.line, now->line).has_value()
        || passport::theirsOf(line.helper, now->helper).has_value();
    const QString helper = QString::fromStdString(now->helper.text);
    const QString words = QString::fromStdString(now->line.text);
    return !differs ? QString() : helper.isEmpty() ? words : words + QLatin1Char('\n') + helper;
}

} // namespace pipit::viewmodels
