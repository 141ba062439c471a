#pragma once

#include <cstddef>

namespace pipit::audit {

struct Evidence;

/// What became of what people wrote apart, in fields.
struct ConflictFacts {
    std::size_t written = 0; ///< as the server's log has it
    /// Of these, shown on every tablet that may open them: both versions, or one with the words
    /// that there are two, or waiting in its inbox now.
    std::size_t shown = 0;
    std::size_t settled = 0; ///< by somebody whose tablet had shown them every version
    /// A version that does not count any more, and was not shown to whoever wrote upon it; or that
    /// counts, and a tablet does not offer it.
    std::size_t vanished = 0;
};

ConflictFacts judgeConflicts(const Evidence& evidence);

} // namespace pipit::audit
