#include "core/base/check.h"
#include "sync/client/outgoing_file.h"
#include "sync/protocol/labels.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;

namespace {

const client::Install& tablet()
{
    static const client::Install install{ InstallId{ { 1 } },
        crypto::SigningKey::fromSeed(crypto::Secret(32)) };
    return install;
}

/// The body between head and signature, as this tablet would have written it.
Bytes file(std::string_view magic, std::string_view label, ByteView body)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(magic));
    out.u8(0);
    out.bytes(tablet().id.view());
    out.bytes(crypto::ProfileId{ { 2 } }.view());
    out.bytes(body);
    const auto signature = tablet().device.sign(label, out.view());
    out.bytes(signature);
    return out.take();
}

} // namespace

/// What is accepted is written again as it was; the first byte chooses the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const ByteView body(data + 1, size - 1);
    const crypto::ProfileId profile{ { 2 } };
    if (data[0] % 2 == 0) {
        const Bytes bytes = file("PPOG", protocol::labels::kOutgoing, body);
        const auto left = client::decodeLeft(bytes, tablet(), profile);
        PIPIT_CHECK(!left || client::encodeLeft(*left, tablet()) == bytes);
    } else {
        const Bytes bytes = file("PPOS", protocol::labels::kSent, body);
        const auto sent = client::decodeSent(bytes, tablet(), profile);
        PIPIT_CHECK(!sent
            || *client::decodeSent(client::encodeSent(*sent, tablet()), tablet(), profile)
                == *sent);
    }
    return 0;
}
