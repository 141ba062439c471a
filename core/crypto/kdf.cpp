#include "core/crypto/kdf.h"

#include "core/base/check.h"

#include <sodium.h>

namespace pipit::crypto {

Secret deriveKey(ByteView key, std::string_view context, std::uint64_t number)
{
    PIPIT_CHECK(key.size() == crypto_kdf_KEYBYTES && context.size() == crypto_kdf_CONTEXTBYTES);
    Secret out(32);
    crypto_kdf_derive_from_key(out.span().data(), out.size(), number, context.data(), key.data());
    return out;
}

} // namespace pipit::crypto
