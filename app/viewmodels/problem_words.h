#pragma once

#include "core/base/result.h"

#include <QString>

namespace pipit::viewmodels {

/// What happened on this tablet's disk, if that is what it was; else that something went wrong.
QString diskProblem(base::ErrorCode code);

/// Why a profile did not open.
QString unlockProblem(base::ErrorCode code);

/// Why a note was not kept: nothing of it is shown as kept.
QString keepProblem(base::ErrorCode code);

/// Why a sync session ended early. `waiting` is what is safe here and still to be sent.
QString syncProblem(base::ErrorCode code, int waiting);

/// Why a list could not be read.
QString readProblem(base::ErrorCode code);

} // namespace pipit::viewmodels
