#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace pipit::store {

/// How often in a row the passcode of one profile was wrong, kept in the file `tries`.
///
/// The wait only slows down whoever types; what protects a stolen tablet is the passcode's cost.
/// So a file that cannot be read or written never stands in the owner's way.
class WrongTries {
public:
    WrongTries(const std::filesystem::path& profile, const Clock& clock);

    /// What is left of the wait before the next try.
    std::chrono::milliseconds wait() const;
    /// Before a try: counts it as wrong, so that ending the app does not undo it.
    void begin() const;
    /// The passcode was right.
    void clear() const;

private:
    struct Count {
        std::uint32_t wrong = 0;
        std::int64_t lastAt = 0; ///< milliseconds since 1970
    };

    static std::chrono::milliseconds length(std::uint32_t wrong);
    Count load() const;
    void save(const Count& count) const;

    std::filesystem::path m_file;
    const Clock& m_clock;
};

} // namespace pipit::store
