#pragma once

#include "app/tools/demo_data/demo_files.h"

namespace pipit::demo {

/// The Common Transfer File 25.0 that came with the Year 7 pupils who have SEN provision, as their
/// primary would send it: contacts and attendance are in it and are not for Pipit.
DemoFile yearSevenCtf(const DemoSchool& school);

} // namespace pipit::demo
