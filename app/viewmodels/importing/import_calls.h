#pragma once

#include "app/viewmodels/importing/import_preview.h"
#include "app/viewmodels/importing/import_reader.h"
#include "core/base/clock.h"
#include "sync/client/replica.h"

namespace pipit::viewmodels {

// What the import screen asks of the open profile. Thread: the storage thread, all of it.
// Errors: those of Intake, Denied for anybody but a lead, and NotFound while the school's register
// has not come.

/// True if this person may import at all: others do not see the screen.
Result<bool> mayImport(client::Replica& replica);

/// Compares the files with the school; writes nothing.
Result<ImportPreviewPtr> previewOf(const Clock& clock, client::Replica& replica,
    const ImportReader::Files& files, const intake::ReadOptions& options);

/// How far an import has come.
struct ImportSlice {
    std::size_t all = 0; ///< records that were to be done when this slice began
    std::size_t left = 0; ///< records that are still to be done
    bool finished = false;
};

/// Goes through the first `upTo` records of the import, writes what differs, and gives the storage
/// thread back to whoever waits: call again with more until it is finished, since what was written
/// before is passed over. What was written is kept, whatever comes after it.
Result<ImportSlice> importSlice(
    const Clock& clock, client::Replica& replica, const ImportPreview& preview, std::size_t upTo);

} // namespace pipit::viewmodels
