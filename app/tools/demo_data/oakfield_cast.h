#pragma once

#include "app/tools/demo_data/demo_school.h"

#include <optional>

namespace pipit::demo {

/// The children of 4 Maple in text/cast.txt, without UPN, birth date and class.
std::vector<DemoPupil> readCast();

/// The hand-written passport of one of them; nothing if the child has none.
std::optional<exchange::ImportedPassport> castPassport(const DemoPupil& pupil);

} // namespace pipit::demo
