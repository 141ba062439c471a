#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pipit::exchange {

/// How far a text is a Unique Pupil Number (England and Wales).
enum class UpnVerdict : std::uint8_t {
    Good,
    BadFormat, ///< not 13 characters of the right kinds: cannot name a pupil
    BadLetter, ///< the form is right, the check letter is not: warn and keep
};

/// Upper case, without spaces.
std::string tidyUpn(std::string_view text);

/// Judges a tidy UPN, permanent or temporary.
UpnVerdict checkUpn(std::string_view upn);

/// The letter that belongs before the 12 characters of a UPN's rest; 0 if they are malformed.
char upnCheckLetter(std::string_view rest);

/// True if the last character is a letter: given until the permanent one is known.
bool isTemporaryUpn(std::string_view upn);

/// False if positions 2 to 4 are no local authority of England or Wales known to this table.
bool hasKnownAuthority(std::string_view upn);

} // namespace pipit::exchange
