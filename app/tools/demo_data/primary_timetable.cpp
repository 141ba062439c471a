#include "app/tools/demo_data/primary_timetable.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace pipit::demo {

namespace {

struct Period {
    std::string_view name;
    int start; ///< minutes after midnight
    int end;
};

constexpr std::array kPeriods{ Period{ "1", 535, 585 }, Period{ "2", 585, 645 },
    Period{ "3", 660, 720 }, Period{ "4", 780, 840 }, Period{ "5", 855, 910 } };

constexpr std::array<std::string_view, 10> kAfternoons{ "Science", "Geography", "PE", "Art", "RE",
    "Science", "History", "Music", "Computing", "PE" };

std::string_view subjectOf(int day, std::size_t period, std::size_t classNumber)
{
    static constexpr std::array<std::string_view, 3> kMornings{ "Reading", "Maths", "English" };
    if (period < kMornings.size()) {
        return kMornings[period];
    }
    const std::size_t slot = static_cast<std::size_t>(day - 1) * 2 + (period - 3);
    return kAfternoons[(slot + classNumber * 3) % kAfternoons.size()];
}

std::vector<std::string> classNames(const DemoSchool& school)
{
    std::vector<std::string> names;
    for (const DemoPupil& pupil : school.pupils) {
        if (std::find(names.begin(), names.end(), pupil.className) == names.end()) {
            names.push_back(pupil.className);
        }
    }
    return names;
}

/// Specialists who are taken at a time: (staff, day, period).
using Busy = std::set<std::tuple<std::size_t, int, std::size_t>>;

std::optional<std::size_t> specialist(
    const DemoSchool& school, std::string_view subject, int day, std::size_t period, Busy& busy)
{
    for (std::size_t i = 0; i < school.staff.size(); ++i) {
        const DemoStaff& staff = school.staff[i];
        const bool teaches = staff.jobTitle == std::string(subject) + " Teacher";
        if (teaches && staff.worksOn(day) && busy.emplace(i, day, period).second) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> staffOf(
    const DemoSchool& school, std::string_view job, const std::string& className, int weekday)
{
    for (std::size_t i = 0; i < school.staff.size(); ++i) {
        const DemoStaff& staff = school.staff[i];
        const bool has = std::find(staff.classes.begin(), staff.classes.end(), className)
            != staff.classes.end();
        if (has && staff.jobTitle == job && staff.worksOn(weekday)) {
            return i;
        }
    }
    return std::nullopt;
}

void addPrimaryTimetable(DemoSchool& school)
{
    const auto names = classNames(school);
    Busy busy;
    for (std::size_t c = 0; c < names.size(); ++c) {
        for (int day = 1; day <= 5; ++day) {
            for (std::size_t p = 0; p < kPeriods.size(); ++p) {
                const std::string_view subject = subjectOf(day, p, c);
                const auto own = staffOf(school, "Class Teacher", names[c], day);
                const auto special = specialist(school, subject, day, p, busy);
                school.lessons.push_back({ '*', day, std::string(kPeriods[p].name),
                    TimeOfDay(kPeriods[p].start), TimeOfDay(kPeriods[p].end), names[c],
                    std::string(subject), special.value_or(own.value_or(0)),
                    subject == "PE" ? "Hall" : "Room " + std::to_string(c + 1) });
            }
        }
    }
}

} // namespace pipit::demo
