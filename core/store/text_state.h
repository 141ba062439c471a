#pragma once

#include "core/changes/text_view.h"
#include "core/store/database.h"

namespace pipit::store {

/// A text field of one record: what it shows, and of which values.
struct TextField {
    changes::TextView view;
    std::vector<changes::Head> heads;
    bool edited = false; ///< some value of it was replaced
};

/// Nothing if the field was never written. Texts edited apart are merged over their common
/// ancestor where that is possible.
Result<std::optional<TextField>> textOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field);

/// What two values of a text field were both made from; empty unless there are two, and one such
/// text that is here.
Result<std::string> baseOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field);

} // namespace pipit::store
