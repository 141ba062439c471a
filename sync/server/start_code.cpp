#include "sync/server/start_code.h"

#include "core/crypto/hash.h"
#include "core/crypto/secret.h"

#include <array>

namespace pipit::server {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr std::size_t kCharacters = 16;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kMaxTyped = 100;
constexpr std::string_view kLabel = "pipit start code v0";

char plain(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    return upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
}

} // namespace

std::string makeStartCode(crypto::Random& random)
{
    std::array<std::uint8_t, kCharacters> bytes{};
    random.fill(bytes);
    std::string code;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        code += i > 0 && i % kGroup == 0 ? "-" : "";
        code += kAlphabet[bytes[i] % kAlphabet.size()]; // 256 is a multiple of 32
    }
    return code;
}

Bytes hashStartCode(std::string_view typed)
{
    std::string code;
    for (const char each : typed.substr(0, kMaxTyped)) {
        if (each != ' ' && each != '-') {
            code += plain(each);
        }
    }
    const auto hash = crypto::blake2b<32>(kLabel, Bytes{ 0 }, code);
    return { hash.begin(), hash.end() };
}

bool startCodeMatches(std::string_view typed, ByteView hash)
{
    return crypto::Secret::from(hashStartCode(typed)) == crypto::Secret::from(hash);
}

} // namespace pipit::server
