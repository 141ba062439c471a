#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

namespace pipit::admin {

/// One line of standard input, at most 1,024 bytes of UTF-8; a terminal does not show it. Never an
/// argument: those stand in the list of processes. BadInput if there is none.
Result<crypto::Secret> askPasscode();

} // namespace pipit::admin
