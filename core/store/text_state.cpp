#include "core/store/text_state.h"

#include "core/base/try.h"
#include "core/changes/wire.h"
#include "core/store/record_state.h"

namespace pipit::store {

namespace {

Result<changes::HeadRef> refIn(ByteView bytes)
{
    const auto ref = changes::decodeRef(bytes);
    return ref ? Result<changes::HeadRef>(*ref)
               : Result<changes::HeadRef>(Error{ ErrorCode::Corrupt, "a reference in the store" });
}

Result<changes::TextHistory> historyOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field)
{
    changes::TextHistory history;
    PIPIT_TRY(database.each("SELECT by, ref FROM named WHERE vault = ? AND kind = ?"
                            " AND record = ? AND field = ? AND element = x''",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
            std::int64_t{ field } },
        [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(const changes::HeadRef by, refIn(row.blob(0)));
            PIPIT_TRY_ASSIGN(const changes::HeadRef ref, refIn(row.blob(1)));
            history.names[by].push_back(ref);
            return {};
        }));
    PIPIT_TRY(database.each("SELECT ref, value FROM past WHERE vault = ? AND kind = ?"
                            " AND record = ? AND field = ?",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
            std::int64_t{ field } },
        [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(const changes::HeadRef ref, refIn(row.blob(0)));
            const ByteView value = row.blob(1);
            history.values.emplace(ref, Bytes(value.begin(), value.end()));
            return {};
        }));
    return history;
}

Result<bool> wasReplaced(Database& database, const changes::RecordKey& record, std::uint16_t field)
{
    PIPIT_TRY_ASSIGN(const std::int64_t replaced,
        database.integer("SELECT EXISTS (SELECT 1 FROM named WHERE vault = ? AND kind = ?"
                         " AND record = ? AND field = ? AND element = x'')",
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
                std::int64_t{ field } }));
    return replaced != 0;
}

} // namespace

Result<std::optional<TextField>> textOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field)
{
    TextField text;
    PIPIT_TRY_ASSIGN(text.heads, headsOf(database, record, field));
    if (text.heads.empty()) {
        return std::optional<TextField>();
    }
    changes::TextHistory history;
    if (text.heads.size() == 2) { // more or fewer are never merged
        PIPIT_TRY_ASSIGN(history, historyOf(database, record, field));
    }
    text.view = changes::showText(text.heads, history);
    PIPIT_TRY_ASSIGN(text.edited, wasReplaced(database, record, field));
    return std::optional(std::move(text));
}

Result<std::string> baseOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field)
{
    PIPIT_TRY_ASSIGN(const auto heads, headsOf(database, record, field));
    if (heads.size() != 2) {
        return std::string();
    }
    PIPIT_TRY_ASSIGN(const auto history, historyOf(database, record, field));
    const auto common = changes::mergeBase(heads[0].ref, heads[1].ref, history);
    const auto value = common ? history.values.find(*common) : history.values.end();
    return value == history.values.end() ? std::string() : std::string(base::asText(value->second));
}

} // namespace pipit::store
