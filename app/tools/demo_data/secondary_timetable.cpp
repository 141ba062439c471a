#include "app/tools/demo_data/secondary_timetable.h"

#include "core/exchange/key_text.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <map>

namespace pipit::demo {

namespace {

constexpr std::size_t kPeriods = 50; // a fortnight
constexpr std::size_t kSets = 4;
constexpr std::size_t kMaxLoad = 43;
constexpr int kSwaps = 12'000;
using Busy = std::bitset<kPeriods>;

struct Subject {
    std::string_view name;
    std::string_view code; ///< in a group's name
    std::string_view department;
    int lower; ///< periods a fortnight in Years 7 to 9
    int upper; ///< in Years 10 and 11
};

constexpr std::array kSubjects{
    Subject{ "English", "En", "English", 7, 9 },
    Subject{ "Maths", "Ma", "Maths", 7, 9 },
    Subject{ "Science", "Sc", "Science", 7, 0 },
    Subject{ "Biology", "Bi", "Science", 0, 4 },
    Subject{ "Chemistry", "Ch", "Science", 0, 3 },
    Subject{ "Physics", "Ph", "Science", 0, 3 },
    Subject{ "Geography", "Gg", "Humanities", 4, 0 },
    Subject{ "History", "Hi", "Humanities", 4, 0 },
    Subject{ "French", "Fr", "Languages", 5, 0 },
    Subject{ "RE", "Re", "Humanities", 3, 2 },
    Subject{ "Art", "Ar", "Art", 3, 0 },
    Subject{ "DT", "Dt", "DT", 3, 0 },
    Subject{ "Computing", "Co", "Computing", 2, 0 },
    Subject{ "Music", "Mu", "Music", 2, 0 },
    Subject{ "PE", "Pe", "PE", 3, 4 },
    Subject{ "Option A", "OA", "", 0, 4 },
    Subject{ "Option B", "OB", "", 0, 4 },
    Subject{ "Option C", "OC", "", 0, 4 },
    Subject{ "Option D", "OD", "", 0, 4 },
};

struct Option {
    std::string_view name;
    std::string_view department;
};

constexpr std::array<std::array<Option, kSets>, 4> kOptions{ {
    { { { "History", "Humanities" }, { "French", "Languages" }, { "Art", "Art" },
        { "Computing", "Computing" } } },
    { { { "Geography", "Humanities" }, { "Music", "Music" }, { "Food", "DT" },
        { "Spanish", "Languages" } } },
    { { { "History", "Humanities" }, { "Sport studies", "PE" }, { "Drama", "English" },
        { "Engineering", "DT" } } },
    { { { "Geography", "Humanities" }, { "Photography", "Art" }, { "Business", "Computing" },
        { "Health and social care", "Science" } } },
} };

/// The subjects of a half's fortnight, in the order of its periods.
std::vector<std::size_t> fortnight(bool upper)
{
    std::vector<std::size_t> out;
    for (std::size_t s = 0; s < kSubjects.size(); ++s) {
        const int periods = upper ? kSubjects[s].upper : kSubjects[s].lower;
        out.insert(out.end(), static_cast<std::size_t>(periods), s);
    }
    return out;
}

/// One half of a year and when it has what.
struct Half {
    int year = 7;
    char name = 'x';
    std::vector<std::size_t> periods; ///< index into kSubjects for each period

    Busy busyWith(std::size_t subject) const
    {
        Busy out;
        for (std::size_t p = 0; p < kPeriods; ++p) {
            out.set(p, periods[p] == subject);
        }
        return out;
    }
};

struct Teacher {
    std::string department;
    Busy busy;
};

struct Group {
    std::size_t half;
    std::size_t subject;
    std::size_t set;
    std::size_t teacher;
};

struct Timetable {
    std::vector<Half> halves;
    std::vector<Teacher> teachers;
    std::vector<Group> groups;
};

std::string_view departmentOf(std::size_t subject, std::size_t set)
{
    const std::string_view department = kSubjects[subject].department;
    return department.empty() ? kOptions[subject - (kSubjects.size() - 4)][set].department
                              : department;
}

std::size_t findTeacher(Timetable& timetable, std::string_view department, const Busy& when)
{
    for (std::size_t t = 0; t < timetable.teachers.size(); ++t) {
        Teacher& teacher = timetable.teachers[t];
        const bool free
            = (teacher.busy & when).none() && teacher.busy.count() + when.count() <= kMaxLoad;
        if (teacher.department == department && free) {
            teacher.busy |= when;
            return t;
        }
    }
    timetable.teachers.push_back({ std::string(department), when });
    return timetable.teachers.size() - 1;
}

/// Teachers of each department that all halves together need in one period, squared and summed: the
/// flatter the demand, the fewer teachers a school needs.
int unevenness(const std::vector<Half>& halves, std::size_t period)
{
    std::map<std::string_view, int> demand;
    for (const Half& half : halves) {
        for (std::size_t set = 0; set < kSets; ++set) {
            ++demand[departmentOf(half.periods[period], set)];
        }
    }
    int sum = 0;
    for (const auto& [department, teachers] : demand) {
        sum += teachers * teachers;
    }
    return sum;
}

/// Swaps periods within halves as long as that evens out the demand.
void evenOut(std::vector<Half>& halves, Dice& dice)
{
    for (int i = 0; i < kSwaps; ++i) {
        Half& half = halves[dice.below(halves.size())];
        const std::size_t a = dice.below(kPeriods);
        const std::size_t b = dice.below(kPeriods);
        if (half.periods[a] == half.periods[b]) {
            continue;
        }
        const int before = unevenness(halves, a) + unevenness(halves, b);
        std::swap(half.periods[a], half.periods[b]);
        if (unevenness(halves, a) + unevenness(halves, b) > before) {
            std::swap(half.periods[a], half.periods[b]);
        }
    }
}

Timetable makeTimetable(Dice dice)
{
    Timetable out;
    for (int year = 7; year <= 11; ++year) {
        for (const char name : { 'x', 'y' }) {
            out.halves.push_back({ year, name, fortnight(year > 9) });
            dice.shuffle(out.halves.back().periods);
        }
    }
    evenOut(out.halves, dice);
    for (std::size_t h = 0; h < out.halves.size(); ++h) {
        for (std::size_t s = 0; s < kSubjects.size(); ++s) {
            const Busy when = out.halves[h].busyWith(s);
            for (std::size_t set = 0; set < kSets && when.any(); ++set) {
                out.groups.push_back({ h, s, set, findTeacher(out, departmentOf(s, set), when) });
            }
        }
    }
    return out;
}

bool isOption(std::size_t subject) { return kSubjects[subject].department.empty(); }

std::string subjectName(const Group& group)
{
    return std::string(isOption(group.subject)
            ? kOptions[group.subject - (kSubjects.size() - 4)][group.set].name
            : kSubjects[group.subject].name);
}

std::string groupName(const Timetable& timetable, const Group& group)
{
    const Half& half = timetable.halves[group.half];
    return std::to_string(half.year) + half.name + '/' + std::string(kSubjects[group.subject].code)
        + std::to_string(group.set + 1);
}

DemoLesson lessonAt(std::size_t period)
{
    static constexpr std::array kStarts{ 530, 590, 670, 730, 840 }; // minutes after midnight
    const std::size_t inDay = period % 5;
    DemoLesson lesson;
    lesson.week = period < kPeriods / 2 ? 'A' : 'B';
    lesson.day = static_cast<int>(period % (kPeriods / 2) / 5) + 1;
    lesson.period = "P" + std::to_string(inDay + 1);
    lesson.start = TimeOfDay(kStarts[inDay]);
    lesson.end = lesson.start + TimeOfDay(60);
    return lesson;
}

/// The pupils of each half, in the order of their forms.
std::vector<std::size_t> pupilsOf(const DemoSchool& school, const Half& half)
{
    std::vector<std::size_t> year;
    for (std::size_t i = 0; i < school.pupils.size(); ++i) {
        if (school.pupils[i].facts.year == half.year) {
            year.push_back(i);
        }
    }
    const auto middle = year.begin() + static_cast<std::ptrdiff_t>(year.size() / 2);
    return half.name == 'x' ? std::vector<std::size_t>(year.begin(), middle)
                            : std::vector<std::size_t>(middle, year.end());
}

void placePupils(DemoSchool& school, const Timetable& timetable,
    const std::vector<std::size_t>& staff, Dice& dice)
{
    std::vector<std::size_t> order;
    for (std::size_t g = 0; g < timetable.groups.size(); ++g) {
        const Group& group = timetable.groups[g];
        if (group.set == 0) { // the four sets of one subject share the half
            order = pupilsOf(school, timetable.halves[group.half]);
            dice.shuffle(order);
        }
        for (std::size_t i = group.set; i < order.size(); i += kSets) {
            school.places.push_back({ order[i], groupName(timetable, group), subjectName(group),
                staff[group.teacher] });
        }
    }
}

} // namespace

std::size_t hire(DemoSchool& school, PeopleMaker& people, const std::string& job, Dice& dice)
{
    const PeopleMaker::Name name = people.name();
    const std::string letters
        = exchange::headingKey(name.forename).substr(0, 1) + exchange::headingKey(name.surname);
    DemoStaff staff;
    for (std::size_t last = 2; staff.code.empty(); ++last) {
        std::string code = letters.substr(0, 2)
            + (last < letters.size() ? letters.substr(last, 1) : std::to_string(last));
        std::transform(code.begin(), code.end(), code.begin(),
            [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        const bool taken = std::any_of(school.staff.begin(), school.staff.end(),
            [&](const DemoStaff& other) { return other.code == code; });
        staff.code = taken ? std::string() : code;
    }
    staff.title = !name.she ? "Mr" : dice.chance(45) ? "Mrs" : dice.chance(50) ? "Miss" : "Ms";
    staff.forename = name.forename;
    staff.surname = name.surname;
    staff.jobTitle = job;
    school.staff.push_back(std::move(staff));
    return school.staff.size() - 1;
}

void addSecondaryTimetable(DemoSchool& school, PeopleMaker& people, Dice dice)
{
    const Timetable timetable = makeTimetable(dice);
    std::vector<std::size_t> staff;
    for (const Teacher& teacher : timetable.teachers) {
        staff.push_back(hire(school, people, "Teacher of " + teacher.department, dice));
    }
    placePupils(school, timetable, staff, dice);
    for (const Group& group : timetable.groups) {
        const Busy when = timetable.halves[group.half].busyWith(group.subject);
        for (std::size_t p = 0; p < kPeriods; ++p) {
            if (when.test(p)) {
                DemoLesson lesson = lessonAt(p);
                lesson.group = groupName(timetable, group);
                lesson.subject = subjectName(group);
                lesson.staff = staff[group.teacher];
                lesson.room = std::string(departmentOf(group.subject, group.set).substr(0, 2))
                    + std::to_string(group.teacher % 12 + 1);
                school.lessons.push_back(std::move(lesson));
            }
        }
    }
}

void addCover(DemoSchool& school, const Date& today, Dice dice)
{
    const auto dayNumber = std::chrono::sys_days(today).time_since_epoch().count();
    const char week = dayNumber / 7 % 2 == 0 ? 'A' : 'B';
    const int day
        = static_cast<int>(std::chrono::weekday(std::chrono::sys_days(today)).iso_encoding());
    std::vector<std::size_t> covering;
    std::vector<std::size_t> teachers;
    for (std::size_t i = 0; i < school.staff.size(); ++i) {
        const std::string& job = school.staff[i].jobTitle;
        if (job == "Cover Supervisor") {
            covering.push_back(i);
        } else if (job.starts_with("Teacher of")) {
            teachers.push_back(i);
        }
    }
    dice.shuffle(teachers);
    for (std::size_t n = 0; n < covering.size(); ++n) {
        for (const DemoLesson& lesson : school.lessons) {
            if (lesson.staff == teachers[n] && lesson.week == week && lesson.day == day) {
                school.cover.push_back(
                    { today, lesson.period, lesson.group, lesson.room, teachers[n], covering[n] });
            }
        }
    }
}

} // namespace pipit::demo
