#include "core/changes/position.h"

#include <algorithm>

namespace pipit::changes {

namespace {

constexpr std::string_view kDigits
    = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t kBase = kDigits.size();
constexpr std::size_t kMaxKey = 256; ///< grows by a digit in about six insertions at one place

/// The digit at a place; zeros follow a key for ever.
std::size_t digitAt(std::string_view key, std::size_t place)
{
    if (place >= key.size()) {
        return 0;
    }
    const auto found = std::ranges::lower_bound(kDigits, key[place]);
    return std::min(static_cast<std::size_t>(found - kDigits.begin()), kBase - 1);
}

/// Shortest digits between the two, read as fractions.
std::string middle(std::string_view lower, std::string_view upper)
{
    std::string out;
    bool open = upper.empty(); // nothing bounds the rest from above
    for (std::size_t place = 0; place < kMaxKey; ++place) {
        const std::size_t low = digitAt(lower, place);
        const std::size_t high = open ? kBase : digitAt(upper, place);
        if (high > low + 1) {
            out += kDigits[(low + high) / 2];
            return out;
        }
        out += kDigits[low];
        open = open || high > low;
    }
    return out;
}

std::string salted(std::string key, std::uint32_t salt)
{
    for (int i = 0; i < 4; ++i) {
        key += kDigits[salt % kBase];
        salt /= static_cast<std::uint32_t>(kBase);
    }
    key += kDigits[1 + salt % (kBase - 1)];
    return key;
}

} // namespace

std::string positionBetween(std::string_view lower, std::string_view upper, std::uint32_t salt)
{
    std::string key = salted(middle(lower, upper), salt);
    if (key > lower && (upper.empty() || key < upper)) {
        return key;
    }
    return salted(std::string(lower.substr(0, kMaxKey)) + "V", salt);
}

} // namespace pipit::changes
