#pragma once

#include "core/observation/observation.h"

namespace pipit::observation {

// What is kept of an observation that is not finished: a row for its beginning, one for each tap,
// one for the end. Each is the hexadecimal of strictly framed bytes; decoding gives Corrupt.

/// A tap: something put down, or something taken back.
struct Tap {
    std::optional<DraftEntry> entry; ///< its number is that of its row
    std::uint32_t undone = 0; ///< number of what is taken back, if nothing is put down
};

std::string encodeBeginning(const Beginning& beginning);
Result<Beginning> decodeBeginning(std::string_view text);
std::string encodeTap(const Tap& tap);
Result<Tap> decodeTap(std::string_view text);
std::string encodeEnding(const Ending& ending);
Result<Ending> decodeEnding(std::string_view text);

} // namespace pipit::observation
