#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pipit::exchange {

/// Without white space at both ends (space, tab, CR, LF, U+00A0), not copied.
std::string_view trimmed(std::string_view text);

/// The form in which names are compared and hashed: trimmed, each run of white space one space,
/// ASCII letters in lower case, U+2018 and U+2019 as an apostrophe. Other characters keep their
/// bytes: no locale and no Unicode table decides who a child is.
std::string keyText(std::string_view text);

/// A heading with everything but ASCII letters and digits left out, in lower case.
std::string headingKey(std::string_view text);

/// The trimmed, non-empty parts between any of `separators`.
std::vector<std::string_view> splitParts(std::string_view text, std::string_view separators);

} // namespace pipit::exchange
