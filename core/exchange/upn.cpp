#include "core/exchange/upn.h"

#include "core/exchange/key_text.h"

#include <array>

namespace pipit::exchange {

namespace {

constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";
constexpr std::size_t kUpnLength = 13;

struct Range {
    int first;
    int last;
};

/// Local authority numbers, former ones among them: pupils keep the UPN they were given.
constexpr std::array kAuthorities{ Range{ 201, 213 }, Range{ 301, 320 }, Range{ 330, 336 },
    Range{ 340, 344 }, Range{ 350, 359 }, Range{ 370, 373 }, Range{ 380, 384 }, Range{ 390, 394 },
    Range{ 420, 420 }, Range{ 660, 681 }, Range{ 701, 708 }, Range{ 800, 803 }, Range{ 805, 808 },
    Range{ 810, 813 }, Range{ 815, 816 }, Range{ 820, 823 }, Range{ 825, 826 }, Range{ 830, 831 },
    Range{ 835, 841 }, Range{ 845, 846 }, Range{ 850, 852 }, Range{ 855, 857 }, Range{ 860, 861 },
    Range{ 865, 896 }, Range{ 901, 903 }, Range{ 905, 913 }, Range{ 915, 926 }, Range{ 928, 938 },
    Range{ 940, 943 } };

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A digit's value or a letter's place in kLetters; -1 for anything else.
int valueOf(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    const std::size_t place = kLetters.find(c);
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

} // namespace

std::string tidyUpn(std::string_view text)
{
    std::string out;
    for (const char c : trimmed(text)) {
        if (c != ' ') {
            out.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        }
    }
    return out;
}

char upnCheckLetter(std::string_view rest)
{
    if (rest.size() != kUpnLength - 1) {
        return 0;
    }
    int sum = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const int value = valueOf(rest[i]);
        if (value < 0 || (!isDigit(rest[i]) && i + 1 < rest.size())) {
            return 0;
        }
        sum += value * static_cast<int>(i + 2);
    }
    return kLetters[static_cast<std::size_t>(sum) % kLetters.size()];
}

UpnVerdict checkUpn(std::string_view upn)
{
    if (upn.size() != kUpnLength || kLetters.find(upn.front()) == std::string_view::npos) {
        return UpnVerdict::BadFormat;
    }
    const char letter = upnCheckLetter(upn.substr(1));
    if (letter == 0) {
        return UpnVerdict::BadFormat;
    }
    return letter == upn.front() ? UpnVerdict::Good : UpnVerdict::BadLetter;
}

bool isTemporaryUpn(std::string_view upn)
{
    return upn.size() == kUpnLength && !isDigit(upn.back());
}

bool hasKnownAuthority(std::string_view upn)
{
    if (upn.size() != kUpnLength) {
        return false;
    }
    const int number = (upn[1] - '0') * 100 + (upn[2] - '0') * 10 + (upn[3] - '0');
    for (const Range& range : kAuthorities) {
        if (number >= range.first && number <= range.last) {
            return true;
        }
    }
    return false;
}

} // namespace pipit::exchange
