#pragma once

#include <QString>

#include <string_view>

namespace pipit::viewmodels {

/// A text with what is new in it underlined and what went struck out, word by word, for a Text of
/// StyledText: <u>, <s> and <br> are its only tags, everything else is escaped.
QString markedWords(std::string_view before, std::string_view after);

/// As `markedWords`, for two versions side by side: what was put in the place of other words is
/// underlined, and only what went without anything in its place is struck out.
QString markedDifferences(std::string_view before, std::string_view after);

} // namespace pipit::viewmodels
