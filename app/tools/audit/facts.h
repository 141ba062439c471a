#pragma once

#include "app/tools/audit/screen_record.h"
#include "app/tools/audit/server_log.h"
#include "app/tools/audit/tablet_state.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace pipit::audit {

/// What a day came to.
struct Facts {
    /// Notes, lines of passports, entries of running records and logged sessions that a screen
    /// said were kept.
    std::size_t captured = 0;
    std::size_t acknowledged = 0; ///< of these, on the server
    std::vector<std::size_t> appliedOnEach; ///< of these, on each tablet
    /// Of these, what each tablet's keys open. Casework opens for the SEN team alone: what the
    /// SENCo observed is neither lost nor missing where nobody may read it.
    std::vector<std::size_t> opensOnEach;
    std::size_t conflictsShown = 0;
    std::size_t mergedSilently = 0; ///< current texts on the server that a tablet does not show
    bool digestsEqual = false;
    std::size_t lost = 0; ///< captured, and missing on a tablet that could open it
    std::size_t canaryHits = 0; ///< files that hold the canary
    std::vector<std::string> screens; ///< file names of pictures
    std::vector<std::string>
        problems; ///< fixed words: "lost", "leak", "no-ack", ...; empty if fine
};

/// All that the facts are made from.
struct Evidence {
    std::vector<ScreenRecord> screens;
    std::vector<TabletState> tablets;
    std::vector<ServerEnvelope> serverLog;
    BranchEnds serverEnds;
    std::size_t canaryHits = 0;
    std::vector<std::string> pictures;
    std::string canary;
};

/// Compares; touches nothing.
Facts judge(const Evidence& evidence);

/// One JSON object; its keys are the names above in lower case with underscores.
std::string asJson(const Facts& facts);

} // namespace pipit::audit
