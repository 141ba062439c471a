#include "core/exchange/csv/csv_rows.h"

#include "core/exchange/key_text.h"
#include "core/exchange/limits.h"
#include "core/exchange/pupil_checks.h"
#include "core/exchange/upn.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pipit::exchange::detail {

namespace {

constexpr int kMaxRank = 9;

using Said = std::pair<Column, PupilField>;
constexpr std::array kSaid{
    Said{ Column::Upn, PupilField::Upn },
    Said{ Column::Surname, PupilField::Surname },
    Said{ Column::Forename, PupilField::Forename },
    Said{ Column::FullName, PupilField::Surname },
    Said{ Column::FullName, PupilField::Forename },
    Said{ Column::PreferredSurname, PupilField::PreferredSurname },
    Said{ Column::PreferredForename, PupilField::PreferredForename },
    Said{ Column::BirthDate, PupilField::BirthDate },
    Said{ Column::Year, PupilField::Year },
    Said{ Column::SenStatus, PupilField::Sen },
    Said{ Column::SenSince, PupilField::SenSince },
    Said{ Column::Need, PupilField::Needs },
    Said{ Column::PrimaryNeed, PupilField::Needs },
    Said{ Column::SecondaryNeed, PupilField::Needs },
    Said{ Column::MedicalAlert, PupilField::MedicalAlert },
};

PupilFieldSet saidFields(const CsvTable& table)
{
    PupilFieldSet said;
    for (const auto& [column, field] : kSaid) {
        if (table.has(column)) {
            said.set(static_cast<std::size_t>(field));
        }
    }
    return said;
}

void readYear(const CsvTable& table, ImportedPupil& pupil, FileReport& report)
{
    const auto text = table.cell(Column::Year);
    pupil.facts.year = parseYear(text);
    if (!text.empty() && !pupil.facts.year) {
        report.warn(ProblemCode::BadYear, table.line(), table.heading(Column::Year), text);
        pupil.said.reset(static_cast<std::size_t>(PupilField::Year));
    }
}

/// A blank in a column of statuses says that there is no SEN provision.
void readStatus(const CsvTable& table, ImportedPupil& pupil, FileReport& report)
{
    if (!table.has(Column::SenStatus)) {
        return;
    }
    const auto text = table.cell(Column::SenStatus);
    pupil.facts.sen = text.empty() ? SenStatus::None : parseSenStatus(text);
    if (!pupil.facts.sen) {
        report.warn(
            ProblemCode::BadSenStatus, table.line(), table.heading(Column::SenStatus), text);
        pupil.said.reset(static_cast<std::size_t>(PupilField::Sen));
    }
}

int rankOf(const CsvTable& table)
{
    const auto text = table.cell(Column::NeedRank);
    const bool digit = text.size() == 1 && text[0] >= '1' && text[0] - '0' <= kMaxRank;
    return digit ? text[0] - '0' : 0;
}

void readNeeds(const CsvTable& table, std::vector<Need>& needs, FileReport& report)
{
    const auto take = [&](Column column, int firstRank) {
        int rank = firstRank;
        for (const auto cell : table.cells(column)) {
            for (const auto part : splitParts(cell, ";|\n")) {
                takeNeed(needs, part, std::min(rank, kMaxRank), table.line(), table.heading(column),
                    report);
                ++rank;
            }
        }
    };
    take(Column::PrimaryNeed, 1);
    take(Column::SecondaryNeed, 2);
    const int ranked = rankOf(table);
    take(Column::Need, ranked != 0 ? ranked : static_cast<int>(needs.size()) + 1);
}

std::vector<std::string> readClasses(const CsvTable& table)
{
    std::vector<std::string> out;
    for (const auto cell : table.cells(Column::Class)) {
        for (const auto part : splitParts(cell, ";|\n")) {
            out.push_back(cutText(part, kMaxNameBytes));
        }
    }
    return out;
}

using RoleWord = std::pair<std::string_view, StaffRole>;
/// Searched in this order: "SENCo and Year 4 teacher" is a SENCo.
constexpr std::array kRoleWords{
    RoleWord{ "senco", StaffRole::Senco },
    RoleWord{ "sendco", StaffRole::Senco },
    RoleWord{ "alnco", StaffRole::Senco },
    RoleWord{ "headteacher", StaffRole::Lead },
    RoleWord{ "head teacher", StaffRole::Lead },
    RoleWord{ "deputy head", StaffRole::Lead },
    RoleWord{ "assistant head", StaffRole::Lead },
    RoleWord{ "principal", StaffRole::Lead },
    RoleWord{ "assistant", StaffRole::Assistant },
    RoleWord{ "cynorthwy", StaffRole::Assistant },
    RoleWord{ "learning support", StaffRole::Assistant },
    RoleWord{ "hlta", StaffRole::Assistant },
    RoleWord{ "teacher", StaffRole::Teacher },
    RoleWord{ "tutor", StaffRole::Teacher },
    RoleWord{ "office", StaffRole::Office },
    RoleWord{ "admin", StaffRole::Office },
    RoleWord{ "business", StaffRole::Office },
};

} // namespace

std::optional<PupilRow> readPupil(const CsvTable& table, FileReport& report)
{
    PupilRow row;
    ImportedPupil& pupil = row.pupil;
    PupilFacts& facts = pupil.facts;
    pupil.line = table.line();
    pupil.said = saidFields(table);
    takeUpn(facts.upn, table.cell(Column::Upn), table.line(), table.heading(Column::Upn), report);
    pupil.formerUpn = tidyUpn(table.cell(Column::FormerUpn));
    readNames(table, facts.surname, facts.forename);
    facts.preferredSurname = table.cell(Column::PreferredSurname);
    facts.preferredForename = table.cell(Column::PreferredForename);
    facts.birthDate = takeDate(
        table.cell(Column::BirthDate), table.line(), table.heading(Column::BirthDate), report);
    if (!canBeKnown(facts, table.line(), report)) {
        return std::nullopt;
    }
    readYear(table, pupil, report);
    readStatus(table, pupil, report);
    facts.senSince = takeDate(
        table.cell(Column::SenSince), table.line(), table.heading(Column::SenSince), report);
    readNeeds(table, facts.needs, report);
    facts.medicalAlert = cutText(table.cell(Column::MedicalAlert), kMaxAlertBytes);
    row.classes = readClasses(table);
    return row;
}

std::optional<StaffRow> readStaff(const CsvTable& table, FileReport& report)
{
    StaffRow row;
    row.line = table.line();
    readNames(table, row.facts.surname, row.facts.forename);
    row.facts.code = cutText(table.cell(Column::StaffCode), kMaxNameBytes);
    row.facts.email = cutText(table.cell(Column::StaffEmail), kMaxNameBytes);
    row.facts.title = cutText(table.cell(Column::StaffTitle), kMaxNameBytes);
    row.facts.jobTitle = cutText(table.cell(Column::JobTitle), kMaxNameBytes);
    row.facts.role = readStaffRole(row.facts.jobTitle);
    row.facts.workingDays = cutText(table.cell(Column::WorkingDays), kMaxNameBytes);
    row.classes = readClasses(table);
    if (row.facts.surname.empty() || row.facts.forename.empty()
        || row.facts.surname.size() > kMaxNameBytes || row.facts.forename.size() > kMaxNameBytes) {
        report.refuseRow(ProblemCode::NoName, table.line(), "name");
        return std::nullopt;
    }
    return row;
}

} // namespace pipit::exchange::detail

namespace pipit::exchange {

StaffRole readStaffRole(std::string_view jobTitle)
{
    const std::string key = keyText(jobTitle);
    if (key == "ta" || key == "lsa") {
        return StaffRole::Assistant;
    }
    for (const auto& [word, role] : detail::kRoleWords) {
        if (key.find(word) != std::string::npos) {
            return role;
        }
    }
    return StaffRole::Other;
}

} // namespace pipit::exchange
