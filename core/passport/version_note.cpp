#include "core/passport/version_note.h"

namespace pipit::passport {

namespace {

constexpr std::uint8_t kFraming = 0;
constexpr std::size_t kMaxParts = 512;

void add(base::ByteWriter& writer, std::string_view text)
{
    writer.u16(static_cast<std::uint16_t>(text.size()));
    writer.bytes(base::asBytes(text));
}

std::string textOf(base::ByteReader& reader)
{
    const std::uint16_t size = reader.u16();
    return std::string(base::asText(reader.bytes(size)));
}

VersionPart partOf(base::ByteReader& reader)
{
    VersionPart part;
    if (reader.u8() != 0) {
        part.line = RecordId{ reader.array<16>() };
    }
    part.field = reader.u16();
    part.state = static_cast<PartState>(reader.u8());
    part.before = textOf(reader);
    part.after = textOf(reader);
    return part;
}

} // namespace

Bytes encodeNote(const VersionNote& note)
{
    base::ByteWriter writer;
    writer.u8(kFraming);
    writer.u32(note.number);
    add(writer, note.summary);
    writer.u16(static_cast<std::uint16_t>(note.parts.size()));
    for (const VersionPart& part : note.parts) {
        writer.u8(part.line ? 1 : 0);
        if (part.line) {
            writer.bytes(part.line->view());
        }
        writer.u16(part.field);
        writer.u8(static_cast<std::uint8_t>(part.state));
        add(writer, part.before);
        add(writer, part.after);
    }
    return writer.take();
}

Result<VersionNote> decodeNote(ByteView bytes)
{
    const Error corrupt{ ErrorCode::Corrupt, "a version of a passport" };
    base::ByteReader reader(bytes);
    const bool known = reader.u8() == kFraming;
    VersionNote note{ reader.u32(), {}, {} };
    if (!known || note.number < 1 || note.number > kMaxVersion) {
        return corrupt;
    }
    note.summary = textOf(reader);
    const std::size_t count = reader.u16();
    if (count > kMaxParts) {
        return corrupt;
    }
    for (std::size_t i = 0; i < count && reader.ok(); ++i) {
        note.parts.push_back(partOf(reader));
        if (note.parts.back().state > PartState::Removed) {
            return corrupt;
        }
    }
    return reader.finished() ? Result<VersionNote>(std::move(note)) : Result<VersionNote>(corrupt);
}

} // namespace pipit::passport
