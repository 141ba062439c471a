#pragma once

#include <cstdint>
#include <string_view>

namespace pipit::exchange {

enum class StaffRole : std::uint8_t { Other, Teacher, Assistant, Senco, Lead, Office };

/// A proposal out of a job title: grants nothing.
StaffRole readStaffRole(std::string_view jobTitle);

} // namespace pipit::exchange
