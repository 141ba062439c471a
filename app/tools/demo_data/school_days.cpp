#include "app/tools/demo_data/school_days.h"

#include <algorithm>

namespace pipit::demo {

namespace {

using namespace std::chrono;

/// Half-term: the last full week of October, of which no school opens a day.
bool isHalfTerm(const sys_days& day)
{
    const year_month_day date(day);
    const sys_days lastFriday(date.year() / October / Friday[last]);
    return day > lastFriday - days(5) && day <= lastFriday;
}

} // namespace

int weekdayOf(const Date& day) { return static_cast<int>(weekday(sys_days(day)).iso_encoding()); }

std::vector<Date> daysOfTerm(const Date& today)
{
    const std::chrono::year autumn{ schoolYearOf(today) };
    const sys_days first(autumn / September / Wednesday[1]);
    std::vector<Date> out;
    for (sys_days day = first; day < sys_days(today); day += days(1)) {
        const Date date(day);
        if (weekdayOf(date) <= 5 && !isHalfTerm(day)) {
            out.push_back(date);
        }
    }
    return out;
}

int progressOf(const Date& day, const std::vector<Date>& term)
{
    const auto place = std::lower_bound(term.begin(), term.end(), day) - term.begin();
    return static_cast<int>(place * 100 / static_cast<std::ptrdiff_t>(term.size()));
}

} // namespace pipit::demo
