#pragma once

#include <string>
#include <string_view>

namespace pipit::store {

/// What a person typed, as a query of the full-text index: every word begins a word of the text, in
/// any order. Empty if there is no letter or digit in it: then nothing is to be asked. Only the
/// first 200 bytes count. Whatever was typed, it is never a syntax error.
std::string searchWords(std::string_view typed);

} // namespace pipit::store
