#pragma once

#include "app/tools/audit/canary_scan.h"
#include "app/tools/audit/screen_record.h"
#include "app/tools/audit/server_log.h"
#include "app/tools/audit/tablet_state.h"

#include <cstddef>
#include <set>
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
    /// Fields into which people wrote apart: shown on every tablet that opens them, and settled by
    /// somebody who had seen every version.
    std::size_t conflictsShown = 0;
    std::size_t conflictsSettled = 0;
    std::size_t conflictsUnseen = 0; ///< not on every such tablet
    /// Fields of which a version vanished without being shown, and current texts on the server that
    /// a tablet does not show.
    std::size_t mergedSilently = 0;
    bool digestsEqual = false;
    std::size_t lost = 0; ///< captured, and missing on a tablet that could open it
    /// Files, lines of the server's log, and places in the memory of the server and of the locked
    /// app that hold the canary, without the decoys.
    std::size_t canaryHits = 0;
    /// Places in the memory of the app while the note was on its screen (a search that finds none
    /// is blind), of the locked app, and of the server.
    std::size_t memoryOpen = 0;
    std::size_t memoryLocked = 0;
    std::size_t memoryServer = 0;
    std::vector<std::string> screens; ///< file names of pictures
    std::vector<std::string>
        problems; ///< fixed words: "lost", "leak", "no-ack", ...; empty if fine
};

/// Where the canary was found.
struct CanarySearch {
    std::size_t inFiles = 0; ///< files of tablets and server
    LogScan inLog; ///< the server's
    std::size_t open = 0; ///< places in memory: of the open app
    std::size_t locked = 0; ///< of the locked one
    std::size_t server = 0;
};

/// All that the facts are made from.
struct Evidence {
    std::vector<ScreenRecord> screens;
    std::vector<TabletState> tablets; ///< of each, whoever was there last
    std::vector<TabletState> away; ///< who used one of them and did not come back
    std::vector<ServerEnvelope> serverLog;
    BranchEnds serverEnds;
    std::set<ChainHash> serverHashes; ///< of every envelope there
    CanarySearch search;
    std::vector<std::string> pictures;
    std::string canary;
};

/// Compares; touches nothing.
Facts judge(const Evidence& evidence);

/// One JSON object; its keys are the names above in lower case with underscores.
std::string asJson(const Facts& facts);

} // namespace pipit::audit
