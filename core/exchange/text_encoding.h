#pragma once

#include "core/base/bytes.h"
#include "core/exchange/problem.h"

#include <optional>
#include <string>

namespace pipit::exchange {

enum class Encoding : std::uint8_t { Utf8, Utf8Bom, Windows1252, Utf16 };

/// A file's text in UTF-8 without a byte order mark, or why it is none.
struct DecodedText {
    std::string text;
    Encoding encoding = Encoding::Utf8;
    std::optional<Problem> refused;
};

/// Settles the encoding over the whole file: a byte order mark decides; otherwise valid UTF-8 is
/// UTF-8, and a file without one valid multi-byte character is Windows-1252. A file that is both
/// is damaged, and the line of the first bad byte is named. Control characters other than tab,
/// CR and LF are refused.
DecodedText decodeText(ByteView bytes);

/// The line that `offset` lies in, from 1. LF, CR LF and CR each end a line.
std::size_t lineAt(std::string_view text, std::size_t offset);

} // namespace pipit::exchange
