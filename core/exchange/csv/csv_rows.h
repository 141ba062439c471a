#pragma once

#include "core/exchange/csv/csv_table.h"
#include "core/exchange/file_rows.h"

namespace pipit::exchange {

/// Reads all rows of a CSV text by its kind. Problems go to the report; if the file is refused,
/// the rows are empty.
FileRows readCsvRows(CsvTable& table, FileReport& report);

namespace detail {

std::optional<PupilRow> readPupil(const CsvTable& table, FileReport& report);
std::optional<StaffRow> readStaff(const CsvTable& table, FileReport& report);
std::optional<GroupRow> readGroup(const CsvTable& table, FileReport& report);
std::optional<SlotRow> readSlot(const CsvTable& table, FileReport& report);
std::optional<CoverRow> readCover(const CsvTable& table, FileReport& report);

/// Surname and forename from their columns, or from "Surname, Forename".
void readNames(const CsvTable& table, std::string& surname, std::string& forename);

} // namespace detail

} // namespace pipit::exchange
