#pragma once

#include "app/viewmodels/importing/import_count_list.h"
#include "app/viewmodels/importing/import_line_list.h"

namespace pipit::viewmodels {

/// The pupils of a count, each once, with all that happens to them in the words of the screen. In
/// no order. Empty for counts that are not of pupils. Any thread.
std::vector<ImportLine> pupilLines(const ImportPreview& preview, ImportCountList::Kind kind);

} // namespace pipit::viewmodels
