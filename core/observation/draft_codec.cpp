#include "core/observation/draft_codec.h"

#include "core/base/hex.h"

namespace pipit::observation {

namespace {

constexpr std::uint8_t kFraming = 0;

Error corrupt() { return { ErrorCode::Corrupt, "a draft of an observation" }; }

void add(base::ByteWriter& out, std::string_view text)
{
    out.u32(static_cast<std::uint32_t>(text.size()));
    out.bytes(base::asBytes(text));
}

std::string textFrom(base::ByteReader& in)
{
    const std::size_t size = in.u32();
    return std::string(base::asText(in.bytes(size)));
}

void add(base::ByteWriter& out, const std::optional<RecordId>& id)
{
    out.u8(id ? 1 : 0);
    out.bytes(id.value_or(RecordId{}).view());
}

std::optional<RecordId> idFrom(base::ByteReader& in)
{
    const bool is = in.u8() != 0;
    const RecordId id{ in.array<16>() };
    return is ? std::optional(id) : std::nullopt;
}

/// Reads the framing of a row, calls `body`, and wants nothing to be left.
template <class Value, class Body> Result<Value> decoded(std::string_view text, Body body)
{
    const auto bytes = base::fromHex(text);
    if (!bytes) {
        return corrupt();
    }
    base::ByteReader in(*bytes);
    const bool known = in.u8() == kFraming;
    std::optional<Value> value = body(in);
    return known && value && in.finished() ? Result<Value>(std::move(*value))
                                           : Result<Value>(corrupt());
}

} // namespace

std::string encodeBeginning(const Beginning& beginning)
{
    base::ByteWriter out;
    out.u8(kFraming);
    out.u16(static_cast<std::uint16_t>(beginning.pupils.size()));
    for (const RecordId& pupil : beginning.pupils) {
        out.bytes(pupil.view());
    }
    add(out, beginning.classId);
    add(out, beginning.subject);
    add(out, beginning.instrument);
    out.bytes(beginning.observer.view());
    add(out, base::isoDay(beginning.day));
    out.i64(beginning.started.time_since_epoch().count());
    return base::toHex(out.view());
}

Result<Beginning> decodeBeginning(std::string_view text)
{
    return decoded<Beginning>(text, [](base::ByteReader& in) -> std::optional<Beginning> {
        Beginning beginning;
        const std::size_t pupils = in.u16();
        for (std::size_t i = 0; i < pupils && in.ok(); ++i) {
            beginning.pupils.push_back(RecordId{ in.array<16>() });
        }
        beginning.classId = idFrom(in);
        beginning.subject = textFrom(in);
        beginning.instrument = textFrom(in);
        beginning.observer = PersonId{ in.array<16>() };
        const auto day = base::parseDay(textFrom(in));
        beginning.day = day.value_or(Day{});
        beginning.started = Instant(std::chrono::milliseconds(in.i64()));
        return day ? std::optional(std::move(beginning)) : std::nullopt;
    });
}

std::string encodeTap(const Tap& tap)
{
    base::ByteWriter out;
    out.u8(kFraming);
    out.u8(tap.entry ? 1 : 0);
    if (tap.entry) {
        add(out, tap.entry->pupil);
        const Bytes entry = encodeEntry(tap.entry->entry);
        add(out, base::asText(entry));
    } else {
        out.u32(tap.undone);
    }
    return base::toHex(out.view());
}

Result<Tap> decodeTap(std::string_view text)
{
    return decoded<Tap>(text, [](base::ByteReader& in) -> std::optional<Tap> {
        if (in.u8() == 0) {
            return Tap{ std::nullopt, in.u32() };
        }
        const auto pupil = idFrom(in);
        const std::string bytes = textFrom(in);
        const auto entry = decodeEntry(base::asBytes(bytes));
        return entry ? std::optional(Tap{ DraftEntry{ 0, pupil, *entry } }) : std::nullopt;
    });
}

std::string encodeEnding(const Ending& ending)
{
    base::ByteWriter out;
    out.u8(kFraming);
    add(out, ending.summary);
    out.u8(ending.nextStep ? static_cast<std::uint8_t>(*ending.nextStep) : std::uint8_t{ 0 });
    add(out, ending.nextText);
    return base::toHex(out.view());
}

Result<Ending> decodeEnding(std::string_view text)
{
    return decoded<Ending>(text, [](base::ByteReader& in) -> std::optional<Ending> {
        Ending ending{ textFrom(in) };
        const std::uint8_t step = in.u8();
        ending.nextText = textFrom(in);
        if (step > 0) {
            ending.nextStep = static_cast<NextStep>(step);
        }
        return step <= static_cast<std::uint8_t>(NextStep::Nothing) ? std::optional(ending)
                                                                    : std::nullopt;
    });
}

} // namespace pipit::observation
