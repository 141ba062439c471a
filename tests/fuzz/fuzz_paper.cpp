#include "core/base/check.h"
#include "sync/client/server_paper.h"

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;

/// What somebody pastes where the server's paper is asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = base::asText({ data, size });
    const auto paper = client::readServerPaper(text);
    if (paper) {
        PIPIT_CHECK(!paper->url.empty() && !paper->startCode.empty() && !paper->pin.isZero());
        PIPIT_CHECK(client::readKeyPin(paper->pin.hex()) == paper->pin);
    }
    return 0;
}
