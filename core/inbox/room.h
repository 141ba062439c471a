#pragma once

#include "core/base/utf8.h"

#include <cstddef>
#include <cstdint>

namespace pipit::inbox {

/// What a value that settles a conflict may be: what the page of its record takes as well.
struct Room {
    /// False for a name, a date or a choice: then it is one of those that were written, as it is.
    bool words = false;
    std::size_t characters = 0;
    base::Lines lines = base::Lines::One;

    bool operator==(const Room&) const = default;
};

Room roomOf(std::uint16_t kind, std::uint16_t field) noexcept;

} // namespace pipit::inbox
