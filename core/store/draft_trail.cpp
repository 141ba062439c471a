#include "core/store/draft_trail.h"

#include "core/base/try.h"

#include <charconv>
#include <optional>

namespace pipit::store {

namespace {

constexpr std::size_t kDigits = 8;
constexpr std::string_view kFirst = "#00000000";

std::string numbered(std::string_view place, std::uint32_t number)
{
    std::string digits = std::to_string(number);
    digits.insert(0, kDigits - digits.size(), '0');
    return std::string(place) + '#' + digits;
}

std::string beginningOf(std::string_view place) { return std::string(place) + '#'; }
/// The first text after all that begin with the place and a '#'.
std::string endOf(std::string_view place) { return std::string(place) + '$'; }

Error tooBig() { return { ErrorCode::TooBig, "a draft over the limit" }; }

/// Nothing if nothing was begun there.
Result<std::optional<std::uint32_t>> lastNumber(Database& database, std::string_view place)
{
    std::optional<std::uint32_t> last;
    PIPIT_TRY(database.each("SELECT max(place) FROM draft WHERE place >= ? AND place < ?",
        { std::string_view(beginningOf(place)), std::string_view(endOf(place)) },
        [&](const Row& row) -> Result<void> {
            const std::string_view text = row.text(0);
            if (text.size() > kDigits) {
                std::uint32_t number = 0;
                std::from_chars(
                    text.data() + text.size() - kDigits, text.data() + text.size(), number);
                last = number;
            }
            return {};
        }));
    return last;
}

} // namespace

Result<void> DraftTrail::begin(std::string_view place, std::string_view first)
{
    if (first.size() > kMaxEntryBytes) {
        return tooBig();
    }
    const std::string key = std::string(place) + std::string(kFirst);
    PIPIT_TRY(m_database.run("INSERT OR IGNORE INTO draft VALUES (?, ?, x'', ?)",
        { std::string_view(key), first, m_clock.now().time_since_epoch().count() }));
    return m_database.changedRows() == 1
        ? Result<void>{}
        : Error{ ErrorCode::AlreadyExists, "a draft is there already" };
}

Result<std::uint32_t> DraftTrail::append(std::string_view place, std::string_view entry)
{
    PIPIT_TRY_ASSIGN(const auto last, lastNumber(m_database, place));
    if (!last) {
        return Error{ ErrorCode::NotFound, "no such draft" };
    }
    if (entry.size() > kMaxEntryBytes || *last >= kMaxEntries) {
        return tooBig();
    }
    const std::string key = numbered(place, *last + 1);
    PIPIT_TRY(m_database.run("INSERT INTO draft VALUES (?, ?, x'', ?)",
        { std::string_view(key), entry, m_clock.now().time_since_epoch().count() }));
    return *last + 1;
}

Result<std::vector<std::string>> DraftTrail::read(std::string_view place)
{
    std::vector<std::string> entries;
    PIPIT_TRY(
        m_database.each("SELECT text FROM draft WHERE place >= ? AND place < ? ORDER BY place",
            { std::string_view(beginningOf(place)), std::string_view(endOf(place)) },
            [&](const Row& row) -> Result<void> {
                entries.emplace_back(row.text(0));
                return {};
            }));
    return entries;
}

Result<std::vector<std::string>> DraftTrail::placesUnder(std::string_view beginning)
{
    std::vector<std::string> places;
    PIPIT_TRY(m_database.each("SELECT substr(place, 1, length(place) - ?1) FROM draft"
                              " WHERE substr(place, 1, ?2) = ?3 AND substr(place, -?1) = ?4"
                              " ORDER BY kept DESC, place",
        { static_cast<std::int64_t>(kFirst.size()), static_cast<std::int64_t>(beginning.size()),
            beginning, kFirst },
        [&](const Row& row) -> Result<void> {
            places.emplace_back(row.text(0));
            return {};
        }));
    return places;
}

Result<void> DraftTrail::clear(std::string_view place)
{
    return m_database.run("DELETE FROM draft WHERE place >= ? AND place < ?",
        { std::string_view(beginningOf(place)), std::string_view(endOf(place)) });
}

} // namespace pipit::store
