#pragma once

#include "core/store/projection.h"

namespace pipit::passport {

/// Puts in the projections of Passport, PassportLine and ReadReceipt.
void addProjections(store::Projections& projections);

} // namespace pipit::passport
