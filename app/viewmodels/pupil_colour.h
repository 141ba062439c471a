#pragma once

#include "core/base/id.h"

#include <QString>

namespace pipit::viewmodels {

/// The colour of a circle that nobody chose, of a pupil or of a reader on the staff: the same on
/// every tablet and every screen, and it says nothing about them.
QString pupilColour(const RecordId& pupil);

} // namespace pipit::viewmodels
