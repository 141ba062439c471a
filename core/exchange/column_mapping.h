#pragma once

#include "core/base/result.h"
#include "core/exchange/file_report.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::exchange {

/// What a column means.
enum class Column : std::uint8_t {
    Ignore,
    Upn,
    FormerUpn,
    Surname,
    Forename,
    FullName, ///< "Surname, Forename"
    PreferredSurname,
    PreferredForename,
    BirthDate,
    Year,
    Class,
    SenStatus,
    SenSince,
    PrimaryNeed,
    SecondaryNeed,
    Need, ///< one or several, separated by ; or |
    NeedRank,
    MedicalAlert,
    StaffCode,
    StaffEmail,
    StaffTitle,
    JobTitle,
    WorkingDays,
    Group,
    Subject,
    Week,
    Day,
    Period,
    StartTime,
    EndTime,
    Room,
    CoverDate,
    AbsentStaff,
    CoverStaff,
};

/// The name of a meaning in a saved mapping: "preferredForename".
std::string_view columnName(Column column);
/// The meaning of that name; nothing if it is not known here.
std::optional<Column> columnNamed(std::string_view name);

/// Which column of a school's export means what. A screen shows it, a person corrects it, the
/// school remembers it.
struct ColumnMapping {
    FileKind kind = FileKind::Unknown;
    std::map<std::string, Column> columns; ///< heading as headingKey() -> meaning

    Column meaningOf(std::string_view heading) const;
    bool operator==(const ColumnMapping&) const = default;
};

/// Proposes a mapping from the spellings of several products. `legal...` wins over the plain name.
ColumnMapping guessMapping(std::span<const std::string> headings);

/// What the columns say that the rows are; the kind that the mapping itself names does not count.
FileKind kindOf(const ColumnMapping& mapping);

/// The headings that mean something.
std::size_t knownColumns(const ColumnMapping& mapping);
/// A row with fewer known columns is not taken as the row of headings.
inline constexpr std::size_t kLeastKnownColumns = 2;
/// Title rows above the headings that are passed over, and the headings.
inline constexpr int kHeadingRowsTried = 10;

/// The columns that a file of this kind cannot do without and this mapping lacks.
std::vector<Column> missingColumns(const ColumnMapping& mapping);

/// {"format":"pipit-columns","version":1,"kind":"pupils","columns":{"legalsurname":"surname"}}
std::string toJson(const ColumnMapping& mapping);
/// BadInput, TooBig, or TooNew. Meanings that are not known here become Ignore.
Result<ColumnMapping> mappingFromJson(std::string_view json);

namespace detail {

struct Spelling {
    std::string_view heading; ///< as headingKey()
    Column column;
};
/// The table of headings. A spelling further up wins over one further down.
std::span<const Spelling> headingSpellings();

} // namespace detail

} // namespace pipit::exchange
