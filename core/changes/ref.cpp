#include "core/changes/wire.h"

namespace pipit::changes {

Bytes encodeRef(const HeadRef& ref)
{
    if (const auto* id = std::get_if<ChangeId>(&ref)) {
        return Bytes(id->bytes.begin(), id->bytes.end());
    }
    base::ByteWriter writer;
    writer.i64(static_cast<std::int64_t>(std::get<LocalNumber>(ref)));
    return writer.take();
}

std::optional<HeadRef> decodeRef(ByteView bytes)
{
    if (const auto id = ChangeId::from(bytes)) {
        return HeadRef(*id);
    }
    if (bytes.size() != sizeof(std::int64_t)) {
        return std::nullopt;
    }
    base::ByteReader reader(bytes);
    return HeadRef(LocalNumber{ reader.i64() });
}

} // namespace pipit::changes
