#include "core/intervention/group.h"

#include "core/base/utf8.h"
#include "core/crypto/hash.h"
#include "core/school/timetable.h"

#include <algorithm>

namespace pipit::intervention {

namespace {

bool fits(std::string_view text, std::size_t most)
{
    return base::isPlainText(text, most, base::Lines::One);
}

bool areWeekdays(const std::vector<int>& days)
{
    return std::ranges::adjacent_find(days, std::greater_equal<>()) == days.end()
        && std::ranges::all_of(days, [](int day) { return day >= 1 && day <= 5; });
}

bool isMinutes(std::optional<int> minutes)
{
    return !minutes || (*minutes >= 1 && *minutes <= kMaxMinutes);
}

Result<void> fine(bool isFine, const char* what)
{
    return isFine ? Result<void>{} : Error{ ErrorCode::BadInput, what };
}

} // namespace

bool Group::meetsOn(Day day) const
{
    return std::ranges::find(weekdays, school::weekdayOf(day)) != weekdays.end()
        && (!from || *from <= day) && (!until || day <= *until);
}

Result<void> check(const Group& group)
{
    return fine(!group.name.empty() && fits(group.name, kMaxGroupName) && fits(group.room, kMaxRoom)
            && fits(group.activity, kMaxActivity) && group.pupils.size() <= kMaxGroupPupils
            && group.staff.size() <= kMaxGroupStaff && areWeekdays(group.weekdays)
            && isMinutes(group.plannedMinutes),
        "a group");
}

Result<void> check(const Plan& plan)
{
    return fine(fits(plan.outcome, kMaxPlanText) && fits(plan.entry, kMaxPlanText)
            && fits(plan.exit, kMaxPlanText),
        "a plan");
}

RecordId planId(const RecordId& group, const RecordId& pupil)
{
    return RecordId{ crypto::blake2b<16>(
        std::string_view("pipit intervention plan v0"), group.view(), pupil.view()) };
}

std::string weekdaysText(const std::vector<int>& weekdays)
{
    std::string text;
    for (const int day : weekdays) {
        text += (text.empty() ? "" : " ") + std::to_string(day);
    }
    return text;
}

std::int64_t weekdayBits(std::string_view text)
{
    std::int64_t bits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDay = i % 2 == 0 && text[i] >= '1' && text[i] <= '5';
        if (isDay) {
            bits |= std::int64_t{ 1 } << (text[i] - '0');
        } else if (i % 2 == 0 || text[i] != ' ') {
            return 0;
        }
    }
    return text.size() % 2 == 1 ? bits : 0;
}

std::vector<Day> schoolDaysUpTo(Day today, std::size_t count)
{
    std::vector<Day> days;
    for (Day day = today; days.size() < count; day -= std::chrono::days(1)) {
        if (school::weekdayOf(day) <= 5) {
            days.push_back(day);
        }
    }
    return days;
}

} // namespace pipit::intervention
