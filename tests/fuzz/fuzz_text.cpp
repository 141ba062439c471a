#include "core/base/bytes.h"
#include "core/base/check.h"
#include "core/changes/position.h"
#include "core/changes/text_merge.h"
#include "core/changes/word_union.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

using namespace pipit;
using namespace pipit::changes;

/// Three texts of others, a zero byte between: merged alike from both sides, and never stuck.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view rest = base::asText({ data, size });
    std::array<std::string_view, 3> texts;
    for (std::string_view& text : texts) {
        const std::size_t end = std::min(rest.find('\0'), rest.size());
        text = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const auto [base, one, other] = texts;
    PIPIT_CHECK(mergeText(base, one, other) == mergeText(base, other, one));
    PIPIT_CHECK(mergeText(base, one, base).value_or(std::string(one)) == one);
    PIPIT_CHECK(keepBoth(base, one, one) == one);
    PIPIT_CHECK(positionBetween(one, other, 7) > one || one.size() > 256);
    return 0;
}
