#pragma once

#include "sync/protocol/statement.h"

namespace pipit::protocol {

/// True if a member of this role may sign a statement of this kind at all. A kind that is not
/// known may be signed by any member: a version that knows it judges it. The first statement is
/// the root's alone.
bool maySign(Role role, std::uint16_t kind) noexcept;

/// True if `signer` may bring in `added`. New leads and recovery keys need two people, or the
/// recovery key: one lead alone only adds further tablets of their own.
bool mayAdd(const Member& signer, const Member& added) noexcept;

/// True if a member of this role may make a vault of this type.
bool mayMakeVault(Role role, VaultType type) noexcept;

} // namespace pipit::protocol
