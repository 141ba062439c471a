#include "core/intake/preview.h"

#include <algorithm>

namespace pipit::intake {

bool Preview::isRefused() const
{
    return std::ranges::any_of(
        files, [](const FilePreview& file) { return file.report.refused.has_value(); });
}

} // namespace pipit::intake
