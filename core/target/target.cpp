#include "core/target/target.h"

#include "core/base/utf8.h"

namespace pipit::target {

namespace {

constexpr std::uint8_t kFraming = 0;
constexpr std::size_t kDayBytes = 10;

bool fits(std::string_view text, std::size_t most)
{
    return base::isPlainText(text, most, base::Lines::One);
}

} // namespace

Result<void> check(const Target& target)
{
    const bool fine = !target.line.empty() && fits(target.line, kMaxLine)
        && fits(target.baseline, kMaxMeasure) && fits(target.goal, kMaxMeasure);
    return fine ? Result<void>{} : Error{ ErrorCode::BadInput, "a target" };
}

Result<void> check(const Progress& progress)
{
    const bool says = progress.points || !progress.note.empty();
    const bool inRange
        = !progress.points || (-kMaxPoints <= *progress.points && *progress.points <= kMaxPoints);
    return says && inRange && fits(progress.note, kMaxNote)
        ? Result<void>{}
        : Error{ ErrorCode::BadInput, "the progress of a target" };
}

Bytes encodeProgress(const Progress& progress)
{
    base::ByteWriter out;
    out.u8(kFraming);
    out.bytes(base::asBytes(base::isoDay(progress.day)));
    out.u8(progress.points ? 1 : 0);
    out.i64(progress.points.value_or(0));
    out.u16(static_cast<std::uint16_t>(progress.note.size()));
    out.bytes(base::asBytes(progress.note));
    return out.take();
}

std::optional<Progress> decodeProgress(ByteView value)
{
    base::ByteReader in(value);
    const bool known = in.u8() == kFraming;
    const auto day = base::parseDay(base::asText(in.bytes(kDayBytes)));
    const std::uint8_t has = in.u8();
    const std::int64_t points = in.i64();
    const std::size_t size = in.u16();
    const std::string note(base::asText(in.bytes(size)));
    if (!known || !in.finished() || !day || has > 1 || (has == 0 && points != 0)) {
        return std::nullopt;
    }
    Progress progress{ *day, has == 1 ? std::optional(points) : std::nullopt, note };
    return check(progress) ? std::optional(std::move(progress)) : std::nullopt;
}

} // namespace pipit::target
