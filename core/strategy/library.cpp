#include "core/strategy/library.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/fields.h"
#include "core/changes/kinds.h"
#include "core/store/search_words.h"

#include <algorithm>
#include <array>

namespace pipit::strategy {

namespace {

using store::Row;

constexpr std::array<std::string_view, 4> kCodes{ "CI", "CL", "SEMH", "SP" };

Strategy strategyFrom(const Row& row)
{
    return { row.id<RecordId>(0), std::string(row.text(1)), std::string(row.text(2)),
        areaOf(row.text(3)), std::string(row.text(4)), std::string(row.text(5)),
        row.integer(6) != 0 };
}

Result<void> check(const Strategy& strategy)
{
    const auto fits = [](std::string_view text, std::size_t most) {
        return base::isPlainText(text, most, base::Lines::One);
    };
    const bool fine = !strategy.line.empty() && fits(strategy.line, kMaxLine)
        && fits(strategy.helper, kMaxHelper) && fits(strategy.icon, kMaxIcon)
        && fits(strategy.source, kMaxSource);
    return fine ? Result<void>{}
                : Result<void>(Error{ ErrorCode::BadInput, "a strategy over its limits" });
}

} // namespace

std::string_view codeOf(Area area) { return kCodes.at(static_cast<std::size_t>(area)); }

std::optional<Area> areaOf(std::string_view code)
{
    const auto found = std::ranges::find(kCodes, code);
    return found == kCodes.end() ? std::nullopt
                                 : std::optional(static_cast<Area>(found - kCodes.begin()));
}

changes::RecordKey Library::keyOf(const RecordId& id) const
{
    return { m_vault, static_cast<std::uint16_t>(changes::Kind::Strategy), id };
}

Result<std::vector<Strategy>> Library::where(
    std::string_view rest, std::initializer_list<store::Parameter> parameters)
{
    std::vector<Strategy> found;
    PIPIT_TRY(m_database.each(
        "SELECT record, s.line, s.helper, area, icon, source, conflicts FROM strategy s "
            + std::string(rest),
        parameters, [&](const Row& row) -> Result<void> {
            found.push_back(strategyFrom(row));
            return {};
        }));
    return found;
}

Result<std::vector<Strategy>> Library::all()
{
    return where("WHERE vault = ? ORDER BY line COLLATE NOCASE, record", { m_vault.view() });
}

Result<std::vector<Strategy>> Library::ofArea(Area area)
{
    return where("WHERE vault = ? AND area = ? ORDER BY line COLLATE NOCASE, record",
        { m_vault.view(), codeOf(area) });
}

Result<std::vector<Strategy>> Library::search(std::string_view typed, std::size_t limit)
{
    PIPIT_CHECK(limit >= 1 && limit <= 500);
    const std::string words = store::searchWords(typed);
    if (words.empty()) {
        return std::vector<Strategy>{};
    }
    return where("JOIN strategy_search f ON f.rowid = s.row WHERE strategy_search MATCH ?"
                 " AND vault = ? ORDER BY f.rank, s.line COLLATE NOCASE, record LIMIT ?",
        { std::string_view(words), m_vault.view(), static_cast<std::int64_t>(limit) });
}

Result<StrategyEdit> Library::edit(const RecordId& id)
{
    PIPIT_TRY_ASSIGN(
        auto found, where("WHERE vault = ? AND record = ?", { m_vault.view(), id.view() }));
    if (found.empty()) {
        return Error{ ErrorCode::NotFound, "strategy" };
    }
    PIPIT_TRY_ASSIGN(auto seen, store::shownFields(m_database, keyOf(id)));
    return StrategyEdit{ std::move(found.front()), std::move(seen) };
}

Result<void> Library::save(const StrategyEdit& edit)
{
    using namespace changes::strategy;
    const Strategy& value = edit.strategy;
    PIPIT_TRY(check(value));
    store::RecordUpdate update{ keyOf(value.id),
        { { kLine, value.line }, { kHelper, value.helper },
            { kArea, value.area ? std::string(codeOf(*value.area)) : std::string{} },
            { kIcon, value.icon }, { kSource, value.source } } };
    store::nameSeen(update, edit.seen);
    PIPIT_TRY_ASSIGN(const store::WriteCounts counts, m_writer.apply(update));
    static_cast<void>(counts);
    return {};
}

Result<void> Library::remove(const RecordId& id) { return m_writer.erase(keyOf(id)); }

} // namespace pipit::strategy
