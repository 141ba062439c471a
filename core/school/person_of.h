#pragma once

#include "core/base/id.h"

#include <functional>
#include <optional>

namespace pipit::school {

/// Who writes as a replica, as the register says; nothing if it does not know the replica.
using PersonOf = std::function<std::optional<PersonId>(const ReplicaId&)>;

} // namespace pipit::school
