#pragma once

#include <cstdint>

namespace pipit::changes {

/// What a person is at the school. The numbers are those of the register's statements.
enum class Role : std::uint8_t {
    Lead = 1,
    Teacher = 2,
    Assistant = 3,
    Cover = 4,
    Administrator = 5,
    Visitor = 6,
    Recovery = 7,
};

} // namespace pipit::changes
