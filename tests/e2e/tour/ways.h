#pragma once

#include "tests/e2e/tour/app_process.h"

namespace pipit::tour {

/// From anywhere to Leo's passport, found by his name.
void openPassport(AppProcess& app);

} // namespace pipit::tour
