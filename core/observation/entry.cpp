#include "core/observation/entry.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace pipit::observation {

namespace {

constexpr std::uint8_t kFraming = 0;

enum class Form : std::uint8_t { Note = 1, Mark = 2, Tally = 3 };

bool fits(std::string_view text, std::size_t most)
{
    return base::isPlainText(text, most, base::Lines::One);
}

bool isFine(const Note& note)
{
    return (!note.text.empty() || !note.tags.empty()) && fits(note.text, kMaxNote)
        && note.tags.size() <= kMaxTags
        && std::ranges::all_of(
            note.tags, [](const std::string& tag) { return !tag.empty() && fits(tag, kMaxTag); });
}

bool isFine(const LineMark& mark)
{
    return mark.mark >= Mark::Seen && mark.mark <= Mark::DidNotArise
        && fits(mark.words, kMaxLineWords);
}

bool isFine(const Tally& tally) { return !tally.label.empty() && fits(tally.label, kMaxTag); }

class Writer {
public:
    explicit Writer(Instant at)
    {
        m_out.u8(kFraming);
        m_out.i64(at.time_since_epoch().count());
    }

    Bytes take() { return m_out.take(); }

    void operator()(const Note& note)
    {
        m_out.u8(static_cast<std::uint8_t>(Form::Note));
        add(note.text);
        m_out.u8(static_cast<std::uint8_t>(note.tags.size()));
        for (const std::string& tag : note.tags) {
            add(tag);
        }
    }
    void operator()(const LineMark& mark)
    {
        m_out.u8(static_cast<std::uint8_t>(Form::Mark));
        m_out.bytes(mark.line.view());
        m_out.u8(static_cast<std::uint8_t>(mark.mark));
        add(mark.words);
    }
    void operator()(const Tally& tally)
    {
        m_out.u8(static_cast<std::uint8_t>(Form::Tally));
        add(tally.label);
    }

private:
    void add(const std::string& text)
    {
        m_out.u16(static_cast<std::uint16_t>(text.size()));
        m_out.bytes(base::asBytes(text));
    }

    base::ByteWriter m_out;
};

std::string textFrom(base::ByteReader& in)
{
    const std::size_t size = in.u16();
    return std::string(base::asText(in.bytes(size)));
}

Note noteFrom(base::ByteReader& in)
{
    Note note{ textFrom(in) };
    const std::size_t tags = in.u8();
    for (std::size_t i = 0; i < tags && in.ok(); ++i) {
        note.tags.push_back(textFrom(in));
    }
    return note;
}

LineMark markFrom(base::ByteReader& in)
{
    LineMark mark{ RecordId{ in.array<16>() } };
    mark.mark = static_cast<Mark>(in.u8());
    mark.words = textFrom(in);
    return mark;
}

} // namespace

Result<void> check(const Entry& entry)
{
    return std::visit([](const auto& what) { return isFine(what); }, entry.what)
        ? Result<void>{}
        : Error{ ErrorCode::BadInput, "an entry of an observation" };
}

Bytes encodeEntry(const Entry& entry)
{
    Writer writer(entry.at);
    std::visit(writer, entry.what);
    return writer.take();
}

std::optional<Entry> decodeEntry(ByteView value)
{
    base::ByteReader in(value);
    bool known = in.u8() == kFraming;
    Entry entry{ Instant(std::chrono::milliseconds(in.i64())), {} };
    switch (static_cast<Form>(in.u8())) {
    case Form::Note:
        entry.what = noteFrom(in);
        break;
    case Form::Mark:
        entry.what = markFrom(in);
        break;
    case Form::Tally:
        entry.what = Tally{ textFrom(in) };
        break;
    default:
        known = false;
    }
    const bool whole = known && in.finished() && check(entry);
    return whole ? std::optional(std::move(entry)) : std::nullopt;
}

} // namespace pipit::observation
