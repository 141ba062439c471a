#include "core/school/names.h"

#include "core/base/utf8.h"

namespace pipit::school {

namespace {

/// What the letters from U+00C0 to U+017F sort as; '*' stands for one that is left as it is.
constexpr std::string_view kPlain
    = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t kFirst = 0xC0;
static_assert(kPlain.size() == 0x180 - kFirst);

/// The first letter as it is written; empty if the text is empty or not UTF-8.
std::string_view firstLetter(std::string_view text)
{
    const auto first = base::firstCodePoint(text);
    return first ? text.substr(0, first->bytes) : std::string_view{};
}

std::string joined(std::string_view first, std::string_view second)
{
    return std::string(first) + (first.empty() || second.empty() ? "" : " ") + std::string(second);
}

} // namespace

std::string_view calledName(const Pupil& pupil)
{
    return pupil.preferred.empty() ? pupil.forename : pupil.preferred;
}

std::string fullName(const Pupil& pupil) { return joined(calledName(pupil), pupil.surname); }

std::string shortName(const Pupil& pupil)
{
    const std::string_view letter = firstLetter(pupil.surname);
    return joined(calledName(pupil), letter.empty() ? std::string{} : std::string(letter) + ".");
}

std::string initials(const Pupil& pupil)
{
    return std::string(firstLetter(calledName(pupil))) + std::string(firstLetter(pupil.surname));
}

std::string fullName(const Staff& staff)
{
    return joined(staff.title.empty() ? staff.firstName : staff.title, staff.surname);
}

std::string sortKey(std::string_view name)
{
    std::string key;
    while (!name.empty()) {
        const auto next = base::firstCodePoint(name);
        const std::size_t bytes = next ? next->bytes : 1;
        const char32_t value = next ? next->value : 0;
        if (value >= U'A' && value <= U'Z') {
            key += static_cast<char>(value - U'A' + U'a');
        } else if (value >= kFirst && value < kFirst + kPlain.size()
            && kPlain[value - kFirst] != '*') {
            key += kPlain[value - kFirst];
        } else {
            key += name.substr(0, bytes);
        }
        name.remove_prefix(bytes);
    }
    return key;
}

} // namespace pipit::school
