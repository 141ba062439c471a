#include "core/base/base32.h"

namespace pipit::base {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned kBitsOfCharacter = 5;
constexpr unsigned kBitsOfByte = 8;

bool isIgnored(char typed)
{
    return typed == ' ' || typed == '-' || typed == '\n' || typed == '\r' || typed == '\t';
}

std::optional<unsigned> valueOf(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    const char plain = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    const auto at = kAlphabet.find(plain);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

} // namespace

std::string toBase32(ByteView bytes)
{
    std::string text;
    unsigned kept = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        kept = ((kept << kBitsOfByte) | byte) & 0xFFFU; // never more than 4 bits wait
        for (bits += kBitsOfByte; bits >= kBitsOfCharacter;) {
            bits -= kBitsOfCharacter;
            text += kAlphabet[(kept >> bits) & 31U];
        }
    }
    if (bits > 0) {
        text += kAlphabet[(kept << (kBitsOfCharacter - bits)) & 31U];
    }
    return text;
}

std::optional<Bytes> fromBase32(std::string_view text)
{
    Bytes bytes;
    unsigned kept = 0;
    unsigned bits = 0;
    for (const char typed : text) {
        if (isIgnored(typed)) {
            continue;
        }
        const auto value = valueOf(typed);
        if (!value) {
            return std::nullopt;
        }
        kept = ((kept << kBitsOfCharacter) | *value) & 0xFFFU;
        bits += kBitsOfCharacter;
        if (bits >= kBitsOfByte) {
            bits -= kBitsOfByte;
            bytes.push_back(static_cast<std::uint8_t>((kept >> bits) & 0xFFU));
        }
    }
    const bool filled = bits < kBitsOfCharacter && (kept & ((1U << bits) - 1U)) == 0;
    return filled ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<std::string> plainBase32(std::string_view text)
{
    std::string plain;
    for (const char typed : text) {
        const auto value = isIgnored(typed) ? std::nullopt : valueOf(typed);
        if (value) {
            plain += kAlphabet[*value];
        } else if (!isIgnored(typed)) {
            return std::nullopt;
        }
    }
    return plain;
}

} // namespace pipit::base
