#pragma once

#include "app/viewmodels/importing/import_count_list.h"
#include "app/viewmodels/importing/import_line_list.h"

namespace pipit::viewmodels {

// The names behind the counts, in words. Thread: any; reads only what it is given.

/// Who or what is counted, in the order of the names; for RefusedRows what is wrong with them, in
/// the order of the files.
std::vector<ImportLine> linesOf(const ImportPreview& preview, ImportCountList::Kind kind);

/// What a count means, in a sentence; empty where the label says it all.
QString hintOf(ImportCountList::Kind kind);

/// Everything that was found in the rows of a file, in file order; with `refusedOnly`, the rows
/// that were left out. `named` puts the file's name before each.
std::vector<ImportLine> problemLines(const intake::FilePreview& file, bool refusedOnly, bool named);

} // namespace pipit::viewmodels
