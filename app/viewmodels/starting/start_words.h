#pragma once

#include "core/base/result.h"

#include <QString>

namespace pipit::viewmodels {

/// Why the server that somebody typed cannot take a new school. Nothing is made by then.
QString greetProblem(base::ErrorCode code);

/// Why the school could not be made on this tablet.
QString makeProblem(base::ErrorCode code);

/// Why the server did not take the school, which is safe on this tablet.
QString offerProblem(base::ErrorCode code);

} // namespace pipit::viewmodels
