#include "core/exchange/column_mapping.h"

#include "core/exchange/key_text.h"
#include "core/exchange/limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace pipit::exchange {

namespace {

using Json = nlohmann::json;
using ColumnEntry = std::pair<Column, std::string_view>;
using KindEntry = std::pair<FileKind, std::string_view>;

constexpr int kMappingVersion = 1;

constexpr std::array kColumnNames{
    ColumnEntry{ Column::Ignore, "ignore" },
    ColumnEntry{ Column::Upn, "upn" },
    ColumnEntry{ Column::FormerUpn, "formerUpn" },
    ColumnEntry{ Column::Surname, "surname" },
    ColumnEntry{ Column::Forename, "forename" },
    ColumnEntry{ Column::FullName, "fullName" },
    ColumnEntry{ Column::PreferredSurname, "preferredSurname" },
    ColumnEntry{ Column::PreferredForename, "preferredForename" },
    ColumnEntry{ Column::BirthDate, "birthDate" },
    ColumnEntry{ Column::Year, "year" },
    ColumnEntry{ Column::Class, "class" },
    ColumnEntry{ Column::SenStatus, "senStatus" },
    ColumnEntry{ Column::SenSince, "senSince" },
    ColumnEntry{ Column::PrimaryNeed, "primaryNeed" },
    ColumnEntry{ Column::SecondaryNeed, "secondaryNeed" },
    ColumnEntry{ Column::Need, "need" },
    ColumnEntry{ Column::NeedRank, "needRank" },
    ColumnEntry{ Column::MedicalAlert, "medicalAlert" },
    ColumnEntry{ Column::StaffCode, "staffCode" },
    ColumnEntry{ Column::StaffEmail, "staffEmail" },
    ColumnEntry{ Column::StaffTitle, "staffTitle" },
    ColumnEntry{ Column::JobTitle, "jobTitle" },
    ColumnEntry{ Column::WorkingDays, "workingDays" },
    ColumnEntry{ Column::Group, "group" },
    ColumnEntry{ Column::Subject, "subject" },
    ColumnEntry{ Column::Week, "week" },
    ColumnEntry{ Column::Day, "day" },
    ColumnEntry{ Column::Period, "period" },
    ColumnEntry{ Column::StartTime, "startTime" },
    ColumnEntry{ Column::EndTime, "endTime" },
    ColumnEntry{ Column::Room, "room" },
    ColumnEntry{ Column::CoverDate, "coverDate" },
    ColumnEntry{ Column::AbsentStaff, "absentStaff" },
    ColumnEntry{ Column::CoverStaff, "coverStaff" },
};

constexpr std::array kKindNames{
    KindEntry{ FileKind::Unknown, "unknown" },
    KindEntry{ FileKind::Pupils, "pupils" },
    KindEntry{ FileKind::Staff, "staff" },
    KindEntry{ FileKind::Groups, "groups" },
    KindEntry{ FileKind::Timetable, "timetable" },
    KindEntry{ FileKind::Cover, "cover" },
};

bool has(const ColumnMapping& mapping, Column column)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(),
        [column](const auto& entry) { return entry.second == column; });
}

bool namesPupils(const ColumnMapping& mapping)
{
    return has(mapping, Column::Upn) || has(mapping, Column::BirthDate);
}

/// "Surname" beside "Legal Surname" is the preferred one; any other second is left out.
Column secondMeaning(Column column)
{
    if (column == Column::Surname) {
        return Column::PreferredSurname;
    }
    return column == Column::Forename ? Column::PreferredForename : Column::Ignore;
}

bool mayRepeat(Column column)
{
    return column == Column::Ignore || column == Column::Class || column == Column::Need;
}

} // namespace

std::string_view columnName(Column column)
{
    for (const auto& [known, name] : kColumnNames) {
        if (known == column) {
            return name;
        }
    }
    return "ignore";
}

std::optional<Column> columnNamed(std::string_view name)
{
    for (const auto& [column, known] : kColumnNames) {
        if (known == name) {
            return column;
        }
    }
    return std::nullopt;
}

Column ColumnMapping::meaningOf(std::string_view heading) const
{
    const auto found = columns.find(headingKey(heading));
    return found == columns.end() ? Column::Ignore : found->second;
}

ColumnMapping guessMapping(std::span<const std::string> headings)
{
    ColumnMapping mapping;
    for (const std::string& heading : headings) {
        if (const std::string key = headingKey(heading); !key.empty()) {
            mapping.columns.emplace(key, Column::Ignore);
        }
    }
    for (const auto& [heading, column] : detail::headingSpellings()) {
        const auto found = mapping.columns.find(std::string(heading));
        if (found == mapping.columns.end()) {
            continue;
        }
        const Column second = secondMeaning(column);
        const bool taken = !mayRepeat(column) && has(mapping, column);
        const bool secondTaken = second != Column::Ignore && has(mapping, second);
        found->second = !taken ? column : secondTaken ? Column::Ignore : second;
    }
    mapping.kind = kindOf(mapping);
    return mapping;
}

FileKind kindOf(const ColumnMapping& mapping)
{
    const bool group = has(mapping, Column::Group) || has(mapping, Column::Class);
    if (has(mapping, Column::CoverDate) && has(mapping, Column::CoverStaff)) {
        return FileKind::Cover;
    }
    if (has(mapping, Column::Day) && group) {
        return FileKind::Timetable;
    }
    if (has(mapping, Column::Group) && namesPupils(mapping)) {
        return FileKind::Groups;
    }
    if (namesPupils(mapping)) {
        return FileKind::Pupils;
    }
    const bool staff = has(mapping, Column::StaffCode) || has(mapping, Column::StaffEmail)
        || has(mapping, Column::JobTitle);
    return staff && has(mapping, Column::Surname) ? FileKind::Staff : FileKind::Unknown;
}

std::size_t knownColumns(const ColumnMapping& mapping)
{
    return static_cast<std::size_t>(std::count_if(mapping.columns.begin(), mapping.columns.end(),
        [](const auto& entry) { return entry.second != Column::Ignore; }));
}

std::vector<Column> missingColumns(const ColumnMapping& mapping)
{
    std::vector<Column> missing;
    const auto need = [&](bool present, Column column) {
        if (!present) {
            missing.push_back(column);
        }
    };
    const bool group = has(mapping, Column::Group) || has(mapping, Column::Class);
    if (mapping.kind == FileKind::Pupils || mapping.kind == FileKind::Staff) {
        need(has(mapping, Column::FullName) || has(mapping, Column::Surname), Column::Surname);
        need(has(mapping, Column::FullName) || has(mapping, Column::Forename), Column::Forename);
    }
    if (mapping.kind == FileKind::Pupils || mapping.kind == FileKind::Groups) {
        need(namesPupils(mapping), Column::Upn);
    }
    if (mapping.kind == FileKind::Groups || mapping.kind == FileKind::Timetable) {
        need(group, Column::Group);
    }
    if (mapping.kind == FileKind::Timetable) {
        need(has(mapping, Column::Day), Column::Day);
    }
    if (mapping.kind == FileKind::Cover) {
        need(has(mapping, Column::CoverDate), Column::CoverDate);
        need(group, Column::Group);
        need(has(mapping, Column::CoverStaff), Column::CoverStaff);
    }
    return missing;
}

std::string toJson(const ColumnMapping& mapping)
{
    Json json{ { "format", "pipit-columns" }, { "version", kMappingVersion } };
    for (const auto& [kind, name] : kKindNames) {
        if (kind == mapping.kind) {
            json["kind"] = name;
        }
    }
    json["columns"] = Json::object();
    for (const auto& [heading, column] : mapping.columns) {
        json["columns"][heading] = columnName(column);
    }
    return json.dump();
}

Result<ColumnMapping> mappingFromJson(std::string_view text)
{
    if (text.size() > kMaxMappingBytes) {
        return Error{ ErrorCode::TooBig, "column mapping" };
    }
    const Error bad{ ErrorCode::BadInput, "column mapping" };
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("format", Json()) != "pipit-columns"
        || !json.value("version", Json()).is_number_integer()
        || !json.value("columns", Json()).is_object()) {
        return bad;
    }
    if (json["version"] > kMappingVersion) {
        return Error{ ErrorCode::TooNew, "column mapping" };
    }
    ColumnMapping mapping;
    for (const auto& [kind, name] : kKindNames) {
        mapping.kind = json.value("kind", Json()) == name ? kind : mapping.kind;
    }
    for (const auto& [heading, meaning] : json["columns"].items()) {
        if (!meaning.is_string() || mapping.columns.size() >= kMaxColumns) {
            return bad;
        }
        mapping.columns[headingKey(heading)]
            = columnNamed(meaning.get_ref<const std::string&>()).value_or(Column::Ignore);
    }
    return mapping;
}

} // namespace pipit::exchange
