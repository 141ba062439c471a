#include "core/exchange/csv/csv_rows.h"

#include "core/exchange/key_text.h"

namespace pipit::exchange {

namespace {

/// The columns that the mapping leaves out, by the headings a person knows.
std::vector<std::string> ignoredHeadings(const CsvTable& table)
{
    std::vector<std::string> out;
    for (const std::string& heading : table.headings()) {
        const auto text = trimmed(heading);
        if (!text.empty() && table.mapping().meaningOf(heading) == Column::Ignore) {
            out.push_back(cutText(text, 60));
        }
    }
    return out;
}

template <class Row> void keep(std::vector<Row>& rows, std::optional<Row> row)
{
    if (row) {
        rows.push_back(std::move(*row));
    }
}

void readRow(const CsvTable& table, FileRows& rows, FileReport& report)
{
    switch (table.mapping().kind) {
    case FileKind::Pupils:
        return keep(rows.pupils, detail::readPupil(table, report));
    case FileKind::Staff:
        return keep(rows.staff, detail::readStaff(table, report));
    case FileKind::Groups:
        return keep(rows.groups, detail::readGroup(table, report));
    case FileKind::Timetable:
        return keep(rows.lessons, detail::readSlot(table, report));
    case FileKind::Cover:
        return keep(rows.cover, detail::readCover(table, report));
    case FileKind::Unknown:
        return;
    }
}

} // namespace

FileRows readCsvRows(CsvTable& table, FileReport& report)
{
    FileRows rows;
    report.kind = table.mapping().kind;
    report.ignoredColumns = ignoredHeadings(table);
    while (table.next()) {
        readRow(table, rows, report);
    }
    report.rows = table.rows();
    if (table.refused()) {
        report.refuseFile(*table.refused());
        return {};
    }
    rows.saysClasses = report.kind == FileKind::Pupils && table.has(Column::Class);
    const bool lessons = report.kind == FileKind::Groups || report.kind == FileKind::Timetable;
    rows.saysStaffing = (report.kind == FileKind::Staff && table.has(Column::Class))
        || (lessons && table.has(Column::StaffCode));
    return rows;
}

void detail::readNames(const CsvTable& table, std::string& surname, std::string& forename)
{
    surname = table.cell(Column::Surname);
    forename = table.cell(Column::Forename);
    const auto whole = table.cell(Column::FullName);
    const auto comma = whole.find(',');
    if (comma == std::string_view::npos) {
        return;
    }
    if (surname.empty()) {
        surname = trimmed(whole.substr(0, comma));
    }
    if (forename.empty()) {
        forename = trimmed(whole.substr(comma + 1));
    }
}

} // namespace pipit::exchange
