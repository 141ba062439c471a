#include "core/inbox/inbox.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/heads.h"
#include "core/changes/policy.h"
#include "core/changes/word_union.h"
#include "core/store/record_state.h"
#include "core/store/text_state.h"

#include <algorithm>
#include <tuple>

namespace pipit::inbox {

namespace {

using store::Row;

constexpr std::size_t kMaxRows = 500;

bool isOlder(const changes::Head& a, const changes::Head& b)
{
    return std::tie(a.stamp, a.replica, a.ref) < std::tie(b.stamp, b.replica, b.ref);
}

struct Place {
    changes::RecordKey record;
    std::uint16_t field = 0;
};

/// For SQL: numbers only.
std::string writtenBy(changes::Role role)
{
    std::string kinds;
    for (const changes::KindEntry& entry : changes::kinds()) {
        const auto kind = static_cast<std::uint16_t>(entry.kind);
        if (changes::isAllowed(role, kind, changes::Act::Write)) {
            kinds += (kinds.empty() ? "" : ", ") + std::to_string(kind);
        }
    }
    return " IN (" + kinds + ")";
}

} // namespace

std::string Conflict::bothTogether() const
{
    std::string text = versions.empty() ? std::string() : versions.front().value;
    for (std::size_t i = 1; i < versions.size(); ++i) {
        text = changes::keepBoth(base, text, versions[i].value);
    }
    return text;
}

bool Conflict::mayBecome(std::string_view value) const
{
    const Room own = room();
    return std::ranges::find(versions, value, &Version::value) != versions.end()
        || (own.words && !value.empty() && base::isPlainText(value, own.characters, own.lines));
}

Result<std::int64_t> Inbox::count()
{
    return m_database.integer("SELECT count(*) FROM open_conflict WHERE kind" + writtenBy(m_role));
}

Result<Conflict> Inbox::read(const changes::RecordKey& record, std::uint16_t field)
{
    PIPIT_TRY_ASSIGN(auto heads, store::headsOf(m_database, record, field));
    std::ranges::sort(heads, isOlder);
    Conflict conflict{ record, field, {}, {}, {} };
    for (const changes::Head& head : heads) {
        const bool shows = &head == &heads.back();
        conflict.versions.push_back(
            { head.ref, std::string(base::asText(head.value)), head.replica, head.noted, shows });
    }
    if (changes::fieldKind(record.kind, field) == changes::FieldKind::Text) {
        PIPIT_TRY_ASSIGN(conflict.base, store::baseOf(m_database, record, field));
        PIPIT_TRY_ASSIGN(auto text, store::textOf(m_database, record, field));
        if (text && text->view.state == changes::TextState::Merged) {
            conflict.merged = std::move(text->view.text);
            conflict.versions.back().shows = false;
        }
    }
    return conflict;
}

Result<std::vector<Conflict>> Inbox::open(std::size_t limit)
{
    std::vector<Place> places;
    PIPIT_TRY(m_database.each(
        "SELECT c.vault, c.kind, c.record, c.field FROM open_conflict c WHERE c.kind"
            + writtenBy(m_role)
            + " ORDER BY"
              " (SELECT max(h.stamp_ms) FROM head h WHERE h.vault = c.vault AND h.kind = c.kind"
              "  AND h.record = c.record AND h.field = c.field AND h.element = x'') DESC,"
              " c.vault, c.kind, c.record, c.field LIMIT ?",
        { static_cast<std::int64_t>(std::clamp<std::size_t>(limit, 1, kMaxRows)) },
        [&](const Row& row) -> Result<void> {
            places.push_back({ { row.id<VaultId>(0), static_cast<std::uint16_t>(row.integer(1)),
                                   row.id<RecordId>(2) },
                static_cast<std::uint16_t>(row.integer(3)) });
            return {};
        }));
    std::vector<Conflict> conflicts;
    for (const Place& place : places) {
        PIPIT_TRY_ASSIGN(auto conflict, read(place.record, place.field));
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

Result<Conflict> Inbox::find(const changes::RecordKey& record, std::uint16_t field)
{
    if (!changes::isAllowed(m_role, record.kind, changes::Act::Write)) {
        return Error{ ErrorCode::Denied, "for others to settle" };
    }
    PIPIT_TRY_ASSIGN(const std::int64_t open,
        m_database.integer("SELECT EXISTS (SELECT 1 FROM open_conflict WHERE vault = ?"
                           " AND kind = ? AND record = ? AND field = ?)",
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
                std::int64_t{ field } }));
    return open != 0 ? read(record, field)
                     : Result<Conflict>(Error{ ErrorCode::NotFound, "no such conflict" });
}

Result<void> Inbox::settle(const Conflict& shown, std::string_view value)
{
    if (!shown.mayBecome(value)) {
        return Error{ ErrorCode::BadInput, "the value that settles a conflict" };
    }
    return m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY(find(shown.record, shown.field));
        const ByteView bytes = base::asBytes(value);
        changes::PutOp put{ Bytes(bytes.begin(), bytes.end()), {} };
        for (const Version& version : shown.versions) {
            put.heads.push_back(version.ref);
        }
        put.heads.resize(broken(Mutant::SettleNamesOne) ? 1 : put.heads.size());
        PIPIT_TRY(m_log.append({ shown.record, std::nullopt, { { shown.field, put } } }));
        return {};
    });
}

} // namespace pipit::inbox
