#include "core/crypto/passcode_rule.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace pipit::crypto {

namespace {

/// Counts to kLeastDifferent and no further. `text` is UTF-8.
std::size_t differentCharacters(std::string_view text) noexcept
{
    std::array<char32_t, kLeastDifferent> seen{};
    std::size_t count = 0;
    while (!text.empty() && count < seen.size()) {
        const auto next = base::firstCodePoint(text);
        const std::span<const char32_t> sofar(seen.data(), count);
        if (std::ranges::find(sofar, next->value) == sofar.end()) {
            seen[count++] = next->value;
        }
        text.remove_prefix(next->bytes);
    }
    return count;
}

} // namespace

PasscodeFlaw passcodeFlaw(std::string_view passcode) noexcept
{
    if (passcode.size() > kMaxPasscode) {
        return PasscodeFlaw::TooLong;
    }
    const auto length = base::codePoints(passcode);
    if (!length) {
        return PasscodeFlaw::NotText;
    }
    if (*length < kLeastPasscode) {
        return PasscodeFlaw::TooShort;
    }
    return differentCharacters(passcode) < kLeastDifferent ? PasscodeFlaw::TooSimple
                                                           : PasscodeFlaw::None;
}

} // namespace pipit::crypto
