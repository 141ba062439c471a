#include "core/base/check.h"
#include "sync/protocol/body_codec.h"
#include "tests/sync/protocol/chain.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;

/// Whatever a lead signs properly: taken whole, or nothing changes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const tests::Chain beginning = tests::Chain::furnished();
    base::ByteReader in(ByteView(data, size));
    const std::uint16_t kind = in.u16();
    auto body = protocol::decodeBody(kind, in.bytes(in.left()));
    if (!body) {
        return 0;
    }
    tests::Chain chain = beginning;
    const auto taken = chain.say(2, std::move(*body));
    PIPIT_CHECK(chain.state().length() == beginning.state().length() + (taken ? 1U : 0U));
    PIPIT_CHECK(taken || chain.state().head() == beginning.state().head());
    PIPIT_CHECK(taken || chain.state().members() == beginning.state().members());
    PIPIT_CHECK(taken || chain.state().vaults().size() == beginning.state().vaults().size());
    return 0;
}
