#include "core/exchange/csv/csv_rows.h"

#include "core/exchange/key_text.h"
#include "core/exchange/limits.h"
#include "core/exchange/pupil_checks.h"

namespace pipit::exchange::detail {

namespace {

std::string groupName(const CsvTable& table)
{
    const auto group = table.cell(Column::Group);
    return cutText(group.empty() ? table.cell(Column::Class) : group, kMaxNameBytes);
}

/// "A", "Week A", "1"; nothing said is every week.
std::optional<char> weekOf(std::string_view text)
{
    const std::string key = headingKey(text);
    if (key.empty() || key == "both" || key == "all") {
        return '*';
    }
    if (key == "a" || key == "weeka" || key == "1" || key == "week1" || key == "wka") {
        return 'A';
    }
    const bool second
        = key == "b" || key == "weekb" || key == "2" || key == "week2" || key == "wkb";
    return second ? std::optional('B') : std::nullopt;
}

bool readTimes(const CsvTable& table, ImportedSlot& slot, FileReport& report)
{
    for (const Column column : { Column::StartTime, Column::EndTime }) {
        const auto text = table.cell(column);
        const auto time = parseTime(text);
        if (!text.empty() && !time) {
            report.refuseRow(ProblemCode::BadTime, table.line(), table.heading(column), text);
            return false;
        }
        (column == Column::StartTime ? slot.start : slot.end) = time.value_or(TimeOfDay{ 0 });
    }
    return true;
}

bool readDay(const CsvTable& table, ImportedSlot& slot, FileReport& report)
{
    const auto day = parseWeekday(table.cell(Column::Day));
    const auto week = weekOf(table.cell(Column::Week));
    if (!day || !week) {
        const Column column = day ? Column::Week : Column::Day;
        report.refuseRow(
            ProblemCode::BadDay, table.line(), table.heading(column), table.cell(column));
        return false;
    }
    slot.day = *day;
    slot.week = *week;
    return true;
}

bool hasGroup(const CsvTable& table, FileReport& report)
{
    if (!groupName(table).empty()) {
        return true;
    }
    report.refuseRow(ProblemCode::NoGroup, table.line(), table.heading(Column::Group));
    return false;
}

} // namespace

std::optional<GroupRow> readGroup(const CsvTable& table, FileReport& report)
{
    GroupRow row;
    row.line = table.line();
    takeUpn(row.who.upn, table.cell(Column::Upn), table.line(), table.heading(Column::Upn), report);
    readNames(table, row.who.surname, row.who.forename);
    row.who.birthDate = takeDate(
        table.cell(Column::BirthDate), table.line(), table.heading(Column::BirthDate), report);
    row.group.name = groupName(table);
    row.group.kind = GroupKind::TeachingGroup;
    row.group.year = parseYear(table.cell(Column::Year));
    row.group.subject = cutText(table.cell(Column::Subject), kMaxNameBytes);
    row.staff = cutText(table.cell(Column::StaffCode), kMaxNameBytes);
    if (!hasGroup(table, report)) {
        return std::nullopt;
    }
    return row;
}

std::optional<SlotRow> readSlot(const CsvTable& table, FileReport& report)
{
    SlotRow row;
    row.line = table.line();
    row.slot.period = cutText(table.cell(Column::Period), kMaxNameBytes);
    row.slot.subject = cutText(table.cell(Column::Subject), kMaxNameBytes);
    row.slot.room = cutText(table.cell(Column::Room), kMaxNameBytes);
    row.group.name = groupName(table);
    row.group.kind = GroupKind::TeachingGroup;
    row.group.subject = row.slot.subject;
    row.staff = cutText(table.cell(Column::StaffCode), kMaxNameBytes);
    if (!hasGroup(table, report) || !readDay(table, row.slot, report)
        || !readTimes(table, row.slot, report)) {
        return std::nullopt;
    }
    return row;
}

std::optional<CoverRow> readCover(const CsvTable& table, FileReport& report)
{
    CoverRow row;
    row.line = table.line();
    const auto date = parseDate(table.cell(Column::CoverDate));
    if (!date) {
        report.refuseRow(ProblemCode::BadDate, table.line(), table.heading(Column::CoverDate),
            table.cell(Column::CoverDate));
        return std::nullopt;
    }
    row.cover.date = *date;
    row.cover.period = cutText(table.cell(Column::Period), kMaxNameBytes);
    row.cover.room = cutText(table.cell(Column::Room), kMaxNameBytes);
    row.group = groupName(table);
    row.absentStaff = cutText(table.cell(Column::AbsentStaff), kMaxNameBytes);
    row.coverStaff = cutText(table.cell(Column::CoverStaff), kMaxNameBytes);
    if (!hasGroup(table, report)) {
        return std::nullopt;
    }
    return row;
}

} // namespace pipit::exchange::detail
