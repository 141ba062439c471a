#pragma once

#include "tests/scenarios/oracle/model.h"

#include <vector>

namespace pipit::scenarios {

/// What an hour at school is about: the same few records for everybody, so that people meet in
/// them.
struct Lesson {
    std::vector<FieldKey> texts; ///< that several people have open
    std::vector<FieldKey> registers;
    std::vector<FieldKey> elements; ///< of a set
    FieldKey tallies;
};

} // namespace pipit::scenarios
