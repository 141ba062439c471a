#include "app/tools/demo_data/demo_school.h"

#include "core/exchange/key_text.h"

#include <array>

namespace pipit::demo {

std::string DemoStaff::email(const std::string& domain) const
{
    return exchange::headingKey(forename).substr(0, 1) + '.' + exchange::headingKey(surname) + '@'
        + domain;
}

bool DemoStaff::worksOn(int weekday) const
{
    static constexpr std::array<std::string_view, 5> kDays{ "Mon", "Tue", "Wed", "Thu", "Fri" };
    const std::string_view day = kDays.at(static_cast<std::size_t>(weekday - 1));
    return workingDays.empty() || workingDays.find(day) != std::string::npos;
}

int schoolYearOf(const Date& day)
{
    return static_cast<int>(day.year()) - (day.month() < std::chrono::September ? 1 : 0);
}

} // namespace pipit::demo
