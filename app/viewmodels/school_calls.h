#pragma once

#include "core/base/result.h"
#include "core/passport/receipts.h"
#include "core/school/pupil_vault.h"
#include "core/school/school.h"
#include "sync/client/replica.h"

#include <optional>
#include <string>

namespace pipit::viewmodels {

// Who and where the open profile is, for every screen. Thread: the storage thread, all of it.

/// The school and its vault. NotFound while the school's register has not come.
Result<school::SchoolPlace> placeOf(client::Replica& replica);

/// Who writes as a replica, as the register says. Not to be kept longer than the replica.
passport::PersonOf personOf(client::Replica& replica);

/// The member of staff whose profile this is; nothing while the school's list does not name them.
/// Errors: those of placeOf and of Database.
Result<std::optional<school::Staff>> whoAmI(client::Replica& replica);

/// True if this person leads SEN in the school (SENCo or ALNCo): imports, opens casework.
bool isLead(client::Replica& replica);

/// The member of staff who writes as this replica; nothing if the school's list does not say.
std::optional<school::Staff> authorOf(client::Replica& replica, const ReplicaId& author);

/// "Mrs Okafor"; empty if the school's list does not say who writes as this replica.
std::string authorName(client::Replica& replica, const ReplicaId& author);

/// "RK".
std::string initialsOf(const school::Staff& staff);

} // namespace pipit::viewmodels
