#include "core/exchange/text_encoding.h"

#include <array>

namespace pipit::exchange {

namespace {

/// Bytes 0x80 to 0x9F of Windows-1252; 0 where the table has a hole.
constexpr std::array<char16_t, 32> kWindowsHigh{ 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

void appendUtf8(std::string& out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

bool isContinuation(ByteView bytes, std::size_t at)
{
    return at < bytes.size() && (bytes[at] & 0xC0) == 0x80;
}

/// Length of the well-formed UTF-8 character at `at`, 0 if there is none.
std::size_t utf8Length(ByteView bytes, std::size_t at)
{
    const std::uint8_t lead = bytes[at];
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(bytes, at + i)) {
            return 0;
        }
    }
    const std::uint8_t second = bytes[at + 1];
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
}

struct Utf8Scan {
    std::size_t multiByte = 0;
    std::optional<std::size_t> firstBad;
};

Utf8Scan scanUtf8(ByteView bytes)
{
    Utf8Scan scan;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = utf8Length(bytes, i);
        if (length == 0) {
            scan.firstBad = scan.firstBad.value_or(i);
            ++i;
            continue;
        }
        scan.multiByte += length > 1 ? 1u : 0u;
        i += length;
    }
    return scan;
}

DecodedText refuse(ProblemCode code, std::size_t line)
{
    return { {}, Encoding::Utf8, Problem{ code, Severity::RefusedFile, line, {}, {} } };
}

DecodedText decodeWindows1252(ByteView bytes)
{
    DecodedText out{ {}, Encoding::Windows1252, {} };
    out.text.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool high = bytes[i] >= 0x80 && bytes[i] < 0xA0;
        const char32_t c = high ? kWindowsHigh[bytes[i] - 0x80u] : bytes[i];
        if (high && c == 0) {
            return refuse(ProblemCode::BadEncoding, lineAt(base::asText(bytes), i));
        }
        appendUtf8(out.text, c);
    }
    return out;
}

DecodedText decodeUtf16(ByteView bytes, bool bigEndian)
{
    DecodedText out{ {}, Encoding::Utf16, {} };
    const auto unit = [&](std::size_t i) -> char32_t {
        const unsigned a = bytes[i];
        const unsigned b = bytes[i + 1];
        return bigEndian ? (a << 8) | b : (b << 8) | a;
    };
    if (bytes.size() % 2 != 0) {
        return refuse(ProblemCode::BadEncoding, 0);
    }
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size() && (unit(i + 2) & 0xFC00) == 0xDC00) {
            c = 0x10000 + ((c - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        } else if (c >= 0xD800 && c < 0xE000) {
            return refuse(ProblemCode::BadEncoding, lineAt(out.text, out.text.size()));
        }
        appendUtf8(out.text, c);
    }
    return out;
}

bool startsWith(ByteView bytes, std::initializer_list<std::uint8_t> mark)
{
    return bytes.size() >= mark.size() && std::equal(mark.begin(), mark.end(), bytes.begin());
}

DecodedText decodeBytes(ByteView bytes)
{
    if (startsWith(bytes, { 0xFF, 0xFE })) {
        return decodeUtf16(bytes.subspan(2), false);
    }
    if (startsWith(bytes, { 0xFE, 0xFF })) {
        return decodeUtf16(bytes.subspan(2), true);
    }
    const bool bom = startsWith(bytes, { 0xEF, 0xBB, 0xBF });
    const ByteView body = bom ? bytes.subspan(3) : bytes;
    const Utf8Scan scan = scanUtf8(body);
    if (!scan.firstBad) {
        return { std::string(base::asText(body)), bom ? Encoding::Utf8Bom : Encoding::Utf8, {} };
    }
    if (bom || scan.multiByte > 0) {
        return refuse(ProblemCode::BadEncoding, lineAt(base::asText(body), *scan.firstBad));
    }
    return decodeWindows1252(body);
}

bool isControl(char c)
{
    const auto value = static_cast<unsigned char>(c);
    return (value < 0x20 && c != '\t' && c != '\r' && c != '\n') || value == 0x7F;
}

} // namespace

std::size_t lineAt(std::string_view text, std::size_t offset)
{
    std::size_t line = 1;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        const bool lonelyReturn = text[i] == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n');
        line += text[i] == '\n' || lonelyReturn ? 1u : 0u;
    }
    return line;
}

DecodedText decodeText(ByteView bytes)
{
    if (bytes.empty()) {
        return refuse(ProblemCode::Empty, 0);
    }
    if (startsWith(bytes, { 'P', 'K', 3, 4 }) || startsWith(bytes, { 0xD0, 0xCF, 0x11, 0xE0 })) {
        return refuse(ProblemCode::Workbook, 0);
    }
    DecodedText out = decodeBytes(bytes);
    if (out.refused) {
        return out;
    }
    const auto bad = std::find_if(out.text.begin(), out.text.end(), isControl);
    if (bad != out.text.end()) {
        const auto offset = static_cast<std::size_t>(bad - out.text.begin());
        return refuse(ProblemCode::NotText, lineAt(out.text, offset));
    }
    return out;
}

} // namespace pipit::exchange
