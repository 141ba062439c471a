#include "app/tools/demo_data/demo_files.h"

#include "app/tools/demo_data/ctf_file.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/history/history_writer.h"

#include <fmt/format.h>

#include <array>
#include <fstream>

namespace pipit::demo {

namespace {

using exchange::csvLine;
using exchange::PupilFacts;
using exchange::SenStatus;

constexpr std::array<std::string_view, 5> kDays{ "Monday", "Tuesday", "Wednesday", "Thursday",
    "Friday" };

std::string ukDate(const std::optional<Date>& date)
{
    return date ? fmt::format("{:02}/{:02}/{:04}", static_cast<unsigned>(date->day()),
               static_cast<unsigned>(date->month()), static_cast<int>(date->year()))
                : std::string();
}

std::string statusText(const PupilFacts& facts)
{
    return facts.sen == SenStatus::Plan   ? "E - Education, Health and Care Plan"
        : facts.sen == SenStatus::Support ? "K - SEN Support"
                                          : "N - No Special Educational Need";
}

std::string needText(const PupilFacts& facts, std::size_t place)
{
    return place < facts.needs.size() ? facts.needs[place].code : std::string();
}

std::string yearText(const PupilFacts& facts)
{
    const int year = facts.year.value_or(0);
    return year == 0 ? std::string("Reception") : "Year " + std::to_string(year);
}

std::string dayText(int day) { return std::string(kDays.at(static_cast<std::size_t>(day - 1))); }

std::string pupilList(const DemoSchool& school)
{
    std::string out = csvLine({ "UPN", "Legal Surname", "Legal Forename", "Preferred Forename",
        "DOB", "Year Group", "Reg Group", "SEN Status", "SEN Start Date", "SEN Type 1",
        "SEN Type 2", "Medical Alert" });
    for (const DemoPupil& pupil : school.pupils) {
        const PupilFacts& facts = pupil.facts;
        out += csvLine({ facts.upn, facts.surname, facts.forename, facts.preferredForename,
            ukDate(facts.birthDate), yearText(facts), pupil.className, statusText(facts),
            ukDate(facts.senSince), needText(facts, 0), needText(facts, 1), facts.medicalAlert });
    }
    return out;
}

std::string secondaryPupilList(const DemoSchool& school)
{
    std::string out = csvLine({ "Unique Pupil Number", "Surname", "Forename", "Known As",
                                  "Date of Birth", "NC Year", "Tutor Group", "SEN Provision",
                                  "Primary Need", "Secondary Need", "Medical Conditions" },
        ';');
    for (const DemoPupil& pupil : school.pupils) {
        const PupilFacts& facts = pupil.facts;
        out += csvLine({ facts.upn, facts.surname, facts.forename, facts.preferredForename,
                           ukDate(facts.birthDate), std::to_string(facts.year.value_or(0)),
                           pupil.className, exchange::senStatusCode(*facts.sen), needText(facts, 0),
                           needText(facts, 1), facts.medicalAlert },
            ';');
    }
    return out;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string out;
    for (const std::string& part : parts) {
        out += (out.empty() ? "" : "; ") + part;
    }
    return out;
}

std::string staffList(const DemoSchool& school, char separator)
{
    std::string out = csvLine({ "Staff Code", "Title", "Surname", "Forename", "Job Title",
                                  "Work Email", "Working Days", "Classes" },
        separator);
    for (const DemoStaff& staff : school.staff) {
        out += csvLine({ staff.code, staff.title, staff.surname, staff.forename, staff.jobTitle,
                           staff.email(school.domain), staff.workingDays, joined(staff.classes) },
            separator);
    }
    return out;
}

std::string timetable(const DemoSchool& school, char separator)
{
    std::string out = csvLine({ "Week", "Day", "Period", "Start Time", "End Time", "Group",
                                  "Subject", "Teacher Code", "Room" },
        separator);
    for (const DemoLesson& lesson : school.lessons) {
        const std::string week = lesson.week == '*' ? "" : std::string("Week ") + lesson.week;
        out += csvLine(
            { week, dayText(lesson.day), lesson.period, exchange::clockText(lesson.start),
                exchange::clockText(lesson.end), lesson.group, lesson.subject,
                school.staff[lesson.staff].code, lesson.room },
            separator);
    }
    return out;
}

std::string groupList(const DemoSchool& school)
{
    std::string out
        = csvLine({ "UPN", "Surname", "Forename", "Teaching Group", "Subject", "Teacher" }, ';');
    for (const DemoGroupPlace& place : school.places) {
        const PupilFacts& facts = school.pupils[place.pupil].facts;
        out += csvLine({ facts.upn, facts.surname, facts.forename, place.group, place.subject,
                           school.staff[place.staff].code },
            ';');
    }
    return out;
}

std::string coverList(const DemoSchool& school)
{
    std::string out
        = csvLine({ "Cover Date", "Period", "Group", "Room", "Absent Staff", "Cover Staff" }, ';');
    for (const DemoCover& cover : school.cover) {
        out += csvLine({ ukDate(cover.date), cover.period, cover.group, cover.room,
                           school.staff[cover.absent].code, school.staff[cover.cover].code },
            ';');
    }
    return out;
}

std::string withMark(const std::string& text) { return "\xEF\xBB\xBF" + text; }

/// UTF-8 to Windows-1252, for the letters U+00A0 to U+00FF that the names have.
std::string toWindows1252(const std::string& text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if ((lead == 0xC2 || lead == 0xC3) && i + 1 < text.size()) {
            const auto next = static_cast<unsigned char>(text[++i]);
            out.push_back(static_cast<char>(((lead & 0x03u) << 6) | (next & 0x3Fu)));
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

template <class T>
void addHistory(std::vector<DemoFile>& files, const char* name, const std::vector<T>& items,
    std::vector<T> exchange::ImportedHistory::*list)
{
    exchange::ImportedHistory part;
    part.*list = items;
    files.push_back({ name, exchange::historyJson(part) });
}

} // namespace

std::vector<DemoFile> primaryFiles(const DemoSchool& school)
{
    using exchange::ImportedHistory;
    std::vector<DemoFile> files{ { "pupils.csv", withMark(pupilList(school)) },
        { "staff.csv", withMark(staffList(school, ',')) },
        { "timetable.csv", withMark(timetable(school, ',')) } };
    const ImportedHistory& history = school.history;
    if (!history.strategies.empty()) {
        addHistory(files, "strategies.json", history.strategies, &ImportedHistory::strategies);
        addHistory(files, "passports.json", history.passports, &ImportedHistory::passports);
        addHistory(
            files, "interventions.json", history.interventions, &ImportedHistory::interventions);
        addHistory(
            files, "observations.json", history.observations, &ImportedHistory::observations);
        addHistory(files, "sessions.json", history.sessions, &ImportedHistory::sessions);
    }
    return files;
}

std::vector<DemoFile> secondaryFiles(const DemoSchool& school)
{
    using exchange::ImportedHistory;
    std::vector<DemoFile> files{ { "pupils.csv", toWindows1252(secondaryPupilList(school)) },
        { "staff.csv", toWindows1252(staffList(school, ';')) },
        { "groups.csv", toWindows1252(groupList(school)) },
        { "timetable.csv", toWindows1252(timetable(school, ';')) },
        { "cover.csv", coverList(school) }, yearSevenCtf(school) };
    addHistory(files, "strategies.json", school.history.strategies, &ImportedHistory::strategies);
    addHistory(files, "passports.json", school.history.passports, &ImportedHistory::passports);
    return files;
}

Result<void> writeFiles(const std::filesystem::path& folder, const std::vector<DemoFile>& files)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    for (const DemoFile& file : files) {
        std::ofstream out(folder / file.name, std::ios::binary | std::ios::trunc);
        out.write(file.bytes.data(), static_cast<std::streamsize>(file.bytes.size()));
        if (!out.flush()) {
            return Error{ ErrorCode::DiskFailed, "demo file cannot be written" };
        }
    }
    return {};
}

} // namespace pipit::demo
