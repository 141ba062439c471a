#include "app/viewmodels/pupil_colour.h"

#include <array>

namespace pipit::viewmodels {

QString pupilColour(const RecordId& pupil)
{
    // No red: it is nobody's colour here.
    static constexpr std::array kColours{ "#c9803a", "#6a55b8", "#3f7fc5", "#b0478d", "#3c8d5a",
        "#2f8f94", "#8a7a2f", "#7a5fa8" };
    return QString::fromLatin1(kColours[pupil.bytes[0] % kColours.size()]);
}

} // namespace pipit::viewmodels
