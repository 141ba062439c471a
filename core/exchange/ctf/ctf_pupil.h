#pragma once

#include "core/exchange/file_report.h"
#include "core/exchange/file_rows.h"

#include <optional>

namespace pugi {
class xml_node;
}

namespace pipit::exchange::detail {

/// One Pupil element. Lines in the row and in the report's new problems are byte offsets, which
/// the caller turns into lines.
std::optional<PupilRow> readCtfPupil(const pugi::xml_node& pupil, FileReport& report);

} // namespace pipit::exchange::detail
