#include "sync/protocol/compression.h"

#include "core/base/check.h"

#include <zstd.h>

namespace pipit::protocol {

namespace {

/// Level 3: smaller gains less than a bucket, and a tablet seals while somebody waits.
constexpr int kLevel = 3;

} // namespace

Bytes compress(ByteView plain)
{
    Bytes out(ZSTD_compressBound(plain.size()));
    const std::size_t size
        = ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), kLevel);
    PIPIT_CHECK(ZSTD_isError(size) == 0);
    out.resize(size);
    return out;
}

Result<Bytes> decompress(ByteView frame, std::size_t cap)
{
    const auto claimed = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (claimed == ZSTD_CONTENTSIZE_ERROR || claimed == ZSTD_CONTENTSIZE_UNKNOWN || claimed == 0) {
        return Error{ ErrorCode::Corrupt, "compression: no frame with a size" };
    }
    if (claimed > cap) {
        return Error{ ErrorCode::TooBig, "compression: content over its limit" };
    }
    if (ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size()) {
        return Error{ ErrorCode::Corrupt, "compression: not one whole frame" };
    }
    Bytes out(static_cast<std::size_t>(claimed));
    if (ZSTD_decompress(out.data(), out.size(), frame.data(), frame.size()) != out.size()) {
        return Error{ ErrorCode::Corrupt, "compression: damaged frame" };
    }
    return out;
}

} // namespace pipit::protocol
