#include "core/intake/fit_to_records.h"

#include "core/intake/history_text.h"

#include <algorithm>

namespace pipit::intake {

namespace {

constexpr std::size_t kName = 100;
constexpr std::size_t kAlert = 80;
constexpr std::size_t kClassName = 60;

void fit(std::string& text, std::size_t limit)
{
    std::vector<HistoryNote> ignored;
    text = HistoryText({}, ignored).fit(text, {}, limit);
}

void fit(std::optional<int>& year)
{
    if (year) {
        year = std::clamp(*year, -1, 13);
    }
}

void fit(exchange::ImportedPupil& pupil)
{
    exchange::PupilFacts& facts = pupil.facts;
    fit(facts.surname, kName);
    fit(facts.forename, kName);
    fit(facts.preferredForename, kName);
    fit(facts.medicalAlert, kAlert);
    fit(facts.year);
    facts.preferredSurname.clear();
    pupil.said.reset(static_cast<std::size_t>(exchange::PupilField::PreferredSurname));
    for (exchange::Need& need : facts.needs) {
        need.rank = std::clamp(need.rank, 1, 99);
    }
}

void fit(exchange::StaffFacts& facts)
{
    fit(facts.code, 30);
    fit(facts.email, 254);
    fit(facts.title, 30);
    fit(facts.surname, kName);
    fit(facts.forename, kName);
    fit(facts.jobTitle, kName);
    facts.role = exchange::readStaffRole(facts.jobTitle);
    fit(facts.workingDays, 40);
}

} // namespace

void fitToRecords(exchange::ImportedSchool& school)
{
    for (auto& pupil : school.pupils) {
        fit(pupil);
    }
    for (auto& staff : school.staff) {
        fit(staff);
    }
    for (exchange::GroupFacts& group : school.groups) {
        fit(group.name, kClassName);
        fit(group.year);
        group.subject.clear();
    }
    for (exchange::ImportedSlot& slot : school.lessons) {
        fit(slot.subject, kClassName);
        fit(slot.room, kClassName);
    }
    std::erase_if(school.lessons,
        [](const exchange::ImportedSlot& slot) { return slot.day < 1 || slot.day > 5; });
}

} // namespace pipit::intake
