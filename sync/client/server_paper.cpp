#include "sync/client/server_paper.h"

#include "core/base/base32.h"

#include <algorithm>

namespace pipit::client {

namespace {

constexpr std::size_t kPinDigits = 2 * ServerKeyPin::kSize;
constexpr std::size_t kCodeCharacters = 16;
constexpr std::size_t kCodeLength = 19; ///< four groups of four, with a hyphen between
constexpr std::size_t kMaxTypedPin = 200;
constexpr std::string_view kBetween = " \t\r\n\",;{}<>";
constexpr std::string_view kInPin = " \t\r\n-:";

bool isStartCode(std::string_view word)
{
    if (word.size() != kCodeLength) {
        return false;
    }
    for (std::size_t i = 0; i < word.size(); ++i) {
        if ((word[i] == '-') != (i % 5 == 4)) {
            return false;
        }
    }
    const auto plain = base::plainBase32(word);
    return plain && plain->size() == kCodeCharacters;
}

bool isAddress(std::string_view word)
{
    return word.starts_with("https://") || word.starts_with("http://");
}

} // namespace

std::optional<ServerKeyPin> readKeyPin(std::string_view typed)
{
    if (typed.size() > kMaxTypedPin) {
        return std::nullopt;
    }
    std::string digits;
    std::ranges::copy_if(typed, std::back_inserter(digits),
        [](char c) { return kInPin.find(c) == std::string_view::npos; });
    const auto pin = digits.size() == kPinDigits ? ServerKeyPin::fromHex(digits) : std::nullopt;
    return pin && !pin->isZero() ? pin : std::nullopt;
}

std::optional<ServerPaper> readServerPaper(std::string_view text)
{
    ServerPaper paper;
    std::optional<ServerKeyPin> pin;
    for (std::size_t at = 0; at < std::min(text.size(), kMaxServerPaper);) {
        const std::size_t begin = text.find_first_not_of(kBetween, at);
        if (begin == std::string_view::npos) {
            break;
        }
        at = std::min(text.find_first_of(kBetween, begin), text.size());
        const std::string_view word = text.substr(begin, at - begin);
        if (isAddress(word)) {
            paper.url = word;
        } else if (isStartCode(word)) {
            paper.startCode = word;
        } else if (const auto read = readKeyPin(word)) {
            pin = read;
        }
    }
    if (!pin || paper.url.empty() || paper.startCode.empty()) {
        return std::nullopt;
    }
    paper.pin = *pin;
    return paper;
}

} // namespace pipit::client
