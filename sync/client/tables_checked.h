#pragma once

#include "core/base/id.h"

#include <optional>

namespace pipit::client {

/// How far a check of the read tables came.
struct TablesChecked {
    std::optional<VaultId> last; ///< the last vault that was compared, or where it began
    bool atEnd = false; ///< no vault is left
    bool rebuilt = false; ///< tables differed from the log, and follow it again
};

} // namespace pipit::client
