#pragma once

#include "core/base/result.h"
#include "core/changes/role.h"
#include "sync/client/inviting.h"

#include <QString>

namespace pipit::viewmodels {

/// "teacher", as in "joins as teacher".
QString roleWords(changes::Role role);

/// In groups of five, as one reads a long code to somebody; the prefix stays whole.
QString inGroups(const QString& code);

/// What an error means to a new person on this tablet, who asks to join.
QString joinProblem(base::ErrorCode code);
/// The same while they choose their passcode and their profile is made.
QString enterProblem(base::ErrorCode code);

/// Why an invitation could not be made.
QString inviteProblem(base::ErrorCode code, client::InvitingRefusal refusal);
/// Why nobody was let in. `isOpen`: the invitation stands, and the lead may try again.
QString approveProblem(base::ErrorCode code, client::InvitingRefusal refusal, bool isOpen);

} // namespace pipit::viewmodels
