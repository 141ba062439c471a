#pragma once

#include "core/base/bytes.h"
#include "core/crypto/random.h"

#include <string>
#include <string_view>

namespace pipit::server {

/// The code that lets one school begin on a new server: 80 random bits as 16 characters in groups
/// of 4, without letters that look like digits.
std::string makeStartCode(crypto::Random& random);

/// 32 bytes. Case, spaces and hyphens do not count; O is 0, I and L are 1.
Bytes hashStartCode(std::string_view typed);

/// Takes as long whatever was typed.
bool startCodeMatches(std::string_view typed, ByteView hash);

} // namespace pipit::server
