#include "core/store/shown_fields.h"

#include "core/base/try.h"
#include "core/changes/heads.h"
#include "core/changes/kinds.h"
#include "core/changes/wire.h"
#include "core/store/text_state.h"

#include <charconv>

namespace pipit::store {

namespace {

/// Two texts written apart may combine; anything else shows its newest value.
Result<ShownField> shownOf(Database& database, const changes::RecordKey& record,
    std::uint16_t field, const std::vector<changes::Head>& heads)
{
    const changes::Showing showing = changes::showRegister(heads);
    ShownField shown{ std::string(base::asText(heads[showing.index].value)), showing.conflict, {} };
    if (showing.conflict && changes::fieldKind(record.kind, field) == changes::FieldKind::Text) {
        PIPIT_TRY_ASSIGN(const auto text, textOf(database, record, field));
        if (text) {
            shown.value = text->view.text;
            shown.conflict = text->view.state == changes::TextState::Conflict;
        }
    }
    for (const changes::Head& head : heads) {
        shown.heads.push_back(head.ref);
    }
    shown.byHand = heads[showing.index].origin == changes::ChangeOrigin::Person;
    return shown;
}

Result<changes::Head> headOf(const Row& row)
{
    const auto ref = changes::decodeRef(row.blob(1));
    if (!ref) {
        return Error{ ErrorCode::Corrupt, "a reference in the store" };
    }
    const ByteView value = row.blob(2);
    return changes::Head{ *ref, Bytes(value.begin(), value.end()),
        { row.integer(3), static_cast<std::uint32_t>(row.integer(4)) }, row.id<ReplicaId>(5),
        Instant(std::chrono::milliseconds(row.integer(6))),
        static_cast<changes::ChangeOrigin>(row.integer(7)) };
}

} // namespace

const ShownField& ShownFields::field(std::uint16_t number) const
{
    static const ShownField kNothing;
    const auto found = m_fields.find(number);
    return found == m_fields.end() ? kNothing : found->second;
}

std::optional<std::int64_t> ShownFields::integer(std::uint16_t number) const
{
    constexpr std::size_t kMaxCharacters = 10;
    const std::string_view digits = text(number);
    std::int64_t value = 0;
    const auto [end, problem]
        = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = problem == std::errc() && end == digits.data() + digits.size();
    return whole && digits.size() <= kMaxCharacters ? std::optional(value) : std::nullopt;
}

std::int64_t ShownFields::conflicts() const
{
    std::int64_t bits = 0;
    for (const auto& [number, shown] : m_fields) {
        if (shown.conflict && number <= 62) {
            bits |= std::int64_t{ 1 } << number;
        }
    }
    return bits;
}

Result<ShownFields> shownFields(Database& database, const changes::RecordKey& record)
{
    std::map<std::uint16_t, std::vector<changes::Head>> heads;
    PIPIT_TRY(database.each(
        "SELECT field, ref, value, stamp_ms, stamp_counter, replica, noted, origin FROM head"
        " WHERE vault = ? AND kind = ? AND record = ? AND element = x'' ORDER BY field, ref",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view() },
        [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(auto head, headOf(row));
            heads[static_cast<std::uint16_t>(row.integer(0))].push_back(std::move(head));
            return {};
        }));
    std::map<std::uint16_t, ShownField> shown;
    for (const auto& [number, all] : heads) {
        PIPIT_TRY_ASSIGN(auto field, shownOf(database, record, number, all));
        shown.emplace(number, std::move(field));
    }
    return ShownFields(std::move(shown));
}

} // namespace pipit::store
