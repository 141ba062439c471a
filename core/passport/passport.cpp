#include "core/passport/passport.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace pipit::passport {

namespace {

constexpr std::array kRead{ Section::Likes, Section::MattersToMe, Section::HardForMe,
    Section::TooMuch, Section::Alert, Section::Headline };

/// Framed by its length, so that no two contents give the same bytes.
void add(base::ByteWriter& writer, std::string_view text)
{
    writer.u32(static_cast<std::uint32_t>(text.size()));
    writer.bytes(base::asBytes(text));
}

} // namespace

bool Passport::hasConflict() const
{
    return conflicts != 0 || std::ranges::any_of(lines, &PassportLine::conflict);
}

ShownHash shownHash(const Passport& passport)
{
    base::ByteWriter writer;
    for (const Section section : kRead) {
        if (!passport.text(section).empty()) { // a later version may have more sections
            writer.u16(static_cast<std::uint16_t>(section));
            add(writer, passport.text(section));
        }
    }
    writer.u16(0);
    for (const PassportLine& line : passport.lines) {
        add(writer, line.line);
        add(writer, line.helper);
    }
    return ShownHash{ crypto::blake2b<16>(
        std::string_view("pipit passport shown v0"), ByteView(writer.view())) };
}

} // namespace pipit::passport
