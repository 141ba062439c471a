#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <string>
#include <vector>

namespace pipit::notes {

inline constexpr std::size_t kMaxTextBytes = 20'000;

/// A staff note as a screen shows it.
struct Note {
    RecordId id;
    std::string text; ///< UTF-8; of two texts edited apart, both edits together where they combine
    ReplicaId author; ///< who began it
    Instant happened; ///< as the author says
    Instant noted; ///< as the author's clock said
    bool edited = false;
    bool waiting = false; ///< some of it is not on the school server yet
    bool refused = false; ///< the school server will not take some of it: it stays here
    bool conflict = false; ///< several different texts: the newest shows

    bool operator==(const Note&) const = default;
};

} // namespace pipit::notes
