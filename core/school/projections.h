#pragma once

#include "core/store/projection.h"

namespace pipit::school {

/// Puts in the projections of School, Staff, Pupil, PupilCase, Class and TimetableSlot.
void addProjections(store::Projections& projections);

} // namespace pipit::school
