#pragma once

#include "core/school/school.h"

#include <string>
#include <string_view>

namespace pipit::school {

/// The forename that the child goes by.
std::string_view calledName(const Pupil& pupil);
/// "Leo Morgan".
std::string fullName(const Pupil& pupil);
/// "Leo M."
std::string shortName(const Pupil& pupil);
/// "LM".
std::string initials(const Pupil& pupil);
/// "Mrs Okafor", or "Sam Okafor" without a title.
std::string fullName(const Staff& staff);

/// A key that sorts names as a reader of English or Welsh looks for them: small letters, without
/// accents, in bytes. The same on every machine.
std::string sortKey(std::string_view name);

} // namespace pipit::school
