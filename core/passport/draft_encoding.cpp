// The text of a draft is the hexadecimal of strictly framed bytes: a draft that does not decode to
// its last byte is none.

#include "core/base/hex.h"
#include "core/base/try.h"
#include "core/changes/wire.h"
#include "core/passport/passport_draft.h"

namespace pipit::passport {

namespace {

constexpr std::uint8_t kFraming = 0;
constexpr std::size_t kMaxDraftLines = 256;

class DraftWriter {
public:
    Bytes run(const PassportDraft& draft)
    {
        m_out.u8(kFraming);
        m_out.bytes(draft.pupil.view());
        for (const DraftText& text : draft.texts) {
            add(text);
        }
        add(draft.lines);
        add(draft.removed);
        return m_out.take();
    }

private:
    void add(std::string_view text)
    {
        m_out.u32(static_cast<std::uint32_t>(text.size()));
        m_out.bytes(base::asBytes(text));
    }
    void add(const std::vector<changes::HeadRef>& heads)
    {
        m_out.u16(static_cast<std::uint16_t>(heads.size()));
        for (const changes::HeadRef& head : heads) {
            const Bytes ref = changes::encodeRef(head);
            m_out.u8(static_cast<std::uint8_t>(ref.size()));
            m_out.bytes(ref);
        }
    }
    void add(const DraftText& text)
    {
        add(std::string_view(text.text));
        add(std::string_view(text.seen.value));
        m_out.u8(text.seen.conflict ? 1 : 0);
        add(text.seen.heads);
    }
    void add(const std::vector<DraftLine>& lines)
    {
        m_out.u16(static_cast<std::uint16_t>(lines.size()));
        for (const DraftLine& line : lines) {
            m_out.bytes(line.id.view());
            add(line.line);
            add(line.helper);
            add(line.strategy);
            add(line.icon);
            add(std::string_view(line.position));
            add(line.adds);
        }
    }

    base::ByteWriter m_out;
};

class DraftReader {
public:
    explicit DraftReader(ByteView bytes)
        : m_in(bytes)
    {
    }

    Result<PassportDraft> run()
    {
        const bool known = m_in.u8() == kFraming;
        PassportDraft draft{ RecordId{ m_in.array<16>() } };
        for (DraftText& text : draft.texts) {
            text = draftText();
        }
        draft.lines = lines();
        draft.removed = lines();
        if (!known || !m_fine || !m_in.finished()) {
            return Error{ ErrorCode::Corrupt, "a draft of a passport" };
        }
        return draft;
    }

private:
    std::string text()
    {
        const std::uint32_t size = m_in.u32();
        return std::string(base::asText(m_in.bytes(size)));
    }
    std::vector<changes::HeadRef> heads()
    {
        std::vector<changes::HeadRef> refs;
        const std::size_t count = m_in.u16();
        m_fine = m_fine && count <= changes::kMaxHeads;
        for (std::size_t i = 0; i < count && m_fine && m_in.ok(); ++i) {
            const std::uint8_t size = m_in.u8();
            const auto ref = changes::decodeRef(m_in.bytes(size));
            m_fine = ref.has_value();
            refs.push_back(ref.value_or(changes::HeadRef{}));
        }
        return refs;
    }
    DraftText draftText()
    {
        DraftText out{ text() };
        out.seen.value = text();
        out.seen.conflict = m_in.u8() != 0;
        out.seen.heads = heads();
        return out;
    }
    std::vector<DraftLine> lines()
    {
        std::vector<DraftLine> out;
        const std::size_t count = m_in.u16();
        m_fine = m_fine && count <= kMaxDraftLines;
        for (std::size_t i = 0; i < count && m_fine && m_in.ok(); ++i) {
            DraftLine line{ RecordId{ m_in.array<16>() } };
            line.line = draftText();
            line.helper = draftText();
            line.strategy = draftText();
            line.icon = draftText();
            line.position = text();
            line.adds = heads();
            out.push_back(std::move(line));
        }
        return out;
    }

    base::ByteReader m_in;
    bool m_fine = true;
};

} // namespace

std::string encodeDraft(const PassportDraft& draft)
{
    return base::toHex(DraftWriter().run(draft));
}

Result<PassportDraft> decodeDraft(std::string_view text)
{
    const auto bytes = base::fromHex(text);
    if (!bytes) {
        return Error{ ErrorCode::Corrupt, "a draft of a passport" };
    }
    return DraftReader(*bytes).run();
}

} // namespace pipit::passport
