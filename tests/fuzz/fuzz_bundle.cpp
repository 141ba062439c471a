#include "core/base/check.h"
#include "sync/protocol/bundle.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace pipit;

/// What is read is written again as it was, but for the signature, and points into what was given.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    const auto bundle = protocol::parseBundle(bytes);
    if (!bundle) {
        return 0;
    }
    PIPIT_CHECK(!protocol::verifyBundle(*bundle, crypto::SignPublicKey{}));
    protocol::BundleWriter writer(bundle->school, bundle->writer, bundle->made);
    for (const auto& slice : bundle->statements) {
        PIPIT_CHECK(writer
                        .add(protocol::StatementAndWraps{
                            Bytes(slice.statement.begin(), slice.statement.end()),
                            Bytes(slice.wraps.begin(), slice.wraps.end()) })
                        .has_value());
    }
    for (const ByteView& envelope : bundle->envelopes) {
        PIPIT_CHECK(writer.add(envelope).has_value());
    }
    const Bytes again = writer.finish(crypto::SigningKey::fromSeed(crypto::Secret(32)));
    PIPIT_CHECK(again.size() == size
        && std::equal(again.begin(), again.end() - 64, bytes.begin(), bytes.end() - 64));
    return 0;
}
