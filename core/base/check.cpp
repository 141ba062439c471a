#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace pipit::base {

void failCheck(const char* condition, const char* file, int line) noexcept
{
    std::fprintf(stderr, "pipit: check failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace pipit::base
