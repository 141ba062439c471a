#pragma once

#include "core/changes/heads.h"

#include <map>
#include <optional>
#include <span>
#include <string>

namespace pipit::changes {

/// How the values of a text field came to be, as far as it is here.
struct TextHistory {
    std::map<HeadRef, std::vector<HeadRef>> names; ///< of each write, what it replaced
    std::map<HeadRef, Bytes> values; ///< of replaced writes; one that never came has none
};

enum class TextState : std::uint8_t {
    Plain, ///< one value, or several equal ones
    Merged, ///< edits made apart, combined for the screen; nobody wrote this text
    Conflict, ///< the newest of several values that do not combine
};

/// What a text field shows. Never written as a change by itself.
struct TextView {
    std::string text;
    std::size_t newest = 0; ///< into the heads
    TextState state = TextState::Plain;
};

/// At least one head. Two different ones are merged over their one greatest common ancestor; with
/// none, several, or a way to others that never came, they are not.
TextView showText(std::span<const Head> heads, const TextHistory& history);

/// That ancestor of two heads. Nothing also if its value never came.
std::optional<HeadRef> mergeBase(
    const HeadRef& one, const HeadRef& other, const TextHistory& history);

} // namespace pipit::changes
