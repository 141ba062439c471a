#pragma once

#include "core/crypto/random.h"
#include "core/passport/passport_draft.h"

namespace pipit::passport {

/// Position keys that put the lines in the order in which they stand. As many as can keep theirs
/// do, so that a line that was moved is the only one that is written.
std::vector<std::string> positionsFor(const std::vector<DraftLine>& lines, crypto::Random& random);

} // namespace pipit::passport
