#pragma once

#include "core/base/bytes.h"
#include "tests/support/property.h"

namespace pipit::tests {

#ifndef Q_MOC_RUN
/// A few bytes changed, cut out or put in. For the inside of a property only.
inline Bytes damaged(Bytes bytes)
{
    for (int edits = *rc::gen::inRange(1, 4); edits > 0 && !bytes.empty(); --edits) {
        const auto at = bytes.begin()
            + static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, bytes.size()));
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            *at = *rc::gen::arbitrary<std::uint8_t>();
            break;
        case 1:
            bytes.erase(at);
            break;
        default:
            bytes.insert(at, *rc::gen::arbitrary<std::uint8_t>());
        }
    }
    return bytes;
}
#endif

} // namespace pipit::tests
