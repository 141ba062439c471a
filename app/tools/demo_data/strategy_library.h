#pragma once

#include "app/tools/demo_data/phrase_book.h"
#include "core/exchange/history/history.h"

#include <span>

namespace pipit::demo {

/// One strategy of the demo library with the sentences that were seen of it.
struct Strategy {
    exchange::ImportedStrategy facts;
    std::string name; ///< in a sentence: "the now and next card"
    std::vector<std::string> needs; ///< codes it often helps with
    std::vector<std::string> subjects; ///< lessons in which its sentences make sense; empty: any
    std::vector<std::string> seen;
    std::vector<std::string> missed;
};

/// All 60, in four areas of 15. Read once.
std::span<const Strategy> strategyLibrary();

const Strategy& strategyOf(std::string_view code);

} // namespace pipit::demo
