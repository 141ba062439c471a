#pragma once

#include "core/changes/change.h"
#include "core/changes/kinds.h"
#include "core/changes/role.h"

namespace pipit::changes {

enum class Act : std::uint8_t {
    Read = 1,
    Write = 2, ///< make and amend
    Delete = 4,
};

/// What a change does to its record: Delete if any of its writes deletes, else Write.
Act actOf(const Change& change) noexcept;

/// The built-in policy. What its table does not list is for leads, so an unknown kind is too.
///
/// Every reader judges every change by it, at the author's role at the place that counts in the
/// register; an app that lets more be typed changes nothing.
bool isAllowed(Role role, std::uint16_t kind, Act act) noexcept;

/// Whether this role may hand in to people whose records it cannot open.
bool mayHandIn(Role role) noexcept;

/// What may come in that way: a question, its text, and who asks. Never an answer to one.
bool mayBeHandedIn(const Change& change) noexcept;

} // namespace pipit::changes
