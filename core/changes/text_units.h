#pragma once

#include <string_view>
#include <vector>

namespace pipit::changes {

/// Pieces of a text, as bytes, in order; views into it.
using Units = std::vector<std::string_view>;

/// Split at U+000A, which belongs to none: n line ends give n + 1 paragraphs.
Units paragraphsOf(std::string_view text);

/// Split after a full stop, question or exclamation mark and a space, which belong to the sentence
/// that they end. All sentences together are the paragraph; an empty one has none.
Units sentencesOf(std::string_view paragraph);

} // namespace pipit::changes
