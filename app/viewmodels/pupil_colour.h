#pragma once

#include "core/base/id.h"

#include <QString>

namespace pipit::viewmodels {

/// The colour of a pupil's circle: the same on every tablet, and it says nothing about the child.
QString pupilColour(const RecordId& pupil);

} // namespace pipit::viewmodels
