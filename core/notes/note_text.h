#pragma once

#include <string>
#include <string_view>

namespace pipit::notes {

/// True for UTF-8 without overlong forms, surrogates or U+0000.
bool isPlainUtf8(std::string_view text) noexcept;

/// A query for the search index: every word of `words` as the beginning of a word. Empty if there
/// is nothing to look for.
std::string prefixQuery(std::string_view words);

} // namespace pipit::notes
