#pragma once

#include "core/intake/preview.h"

#include <QString>

#include <memory>
#include <unordered_map>

namespace pipit::viewmodels {

/// What an import of the chosen files would do, with the names that the plan knows as ids only.
/// Holds children's data: dropped at a lock, never in a log. Never changed after it was made.
struct ImportPreview {
    intake::Preview preview;
    std::unordered_map<RecordId, QString> names; ///< of staff, classes and groups of the school
};
using ImportPreviewPtr = std::shared_ptr<const ImportPreview>;

} // namespace pipit::viewmodels
