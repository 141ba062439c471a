#pragma once

#include "core/exchange/byte_source.h"
#include "core/exchange/file_report.h"
#include "core/exchange/history/history.h"

namespace pipit::exchange {

/// One JSON file of history, or why nothing of it was taken.
struct HistoryFile {
    ImportedHistory history; ///< empty if the report says refused
    FileReport report; ///< a problem's `where` is the place in the file: "observations[17].notes"
};

/// Reads strictly: every member must have its type and be within limits.h, unknown members are
/// counted as unknown elements, a later version is refused. Memory: bounded by limits.h.
HistoryFile readHistory(std::string name, ByteSource& source);

} // namespace pipit::exchange
