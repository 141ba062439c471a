#pragma once

#include "core/base/result.h"
#include "core/intake/preview.h"

#include <QString>

namespace pipit::viewmodels {

// What the import screen says as a whole: translated. Any thread.

/// A heading and the sentence below it.
struct ImportWords {
    QString headline;
    QString detail;
};

/// Counts the records that are written.
struct ImportProgress {
    std::size_t done = 0;
    std::size_t all = 0;
};

ImportWords lookingWords();
ImportWords refusedFilesWords(const intake::Preview& preview);
/// Also that nothing would change.
ImportWords readyWords(const intake::Preview& preview);
ImportWords importingWords(const ImportProgress& progress);
ImportWords stoppedWords(const ImportProgress& progress);
ImportWords doneWords(const intake::Preview& preview);

/// "Import 420 pupils"
QString importButton(const intake::Preview& preview);

/// Why an import was not looked at or carried out, and what is safe.
QString importProblem(base::ErrorCode code);

} // namespace pipit::viewmodels
