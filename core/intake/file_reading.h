#pragma once

#include "core/exchange/importer.h"
#include "core/intake/intake.h"
#include "core/intake/mapping_memory.h"

namespace pipit::intake {

struct FilesRead {
    exchange::ImportedSchool school; ///< fits the records; empty if a file was refused
    std::vector<FilePreview> files;
};

/// Reads the files of one import, each with the mapping that was chosen for it, else remembered for
/// its headings, else guessed. Errors: those of Database; what is wrong with a file is in its
/// report.
Result<FilesRead> readFiles(
    std::vector<ChosenFile> files, const ReadOptions& options, MappingMemory& memory);

} // namespace pipit::intake
