#include "core/store/draft_store.h"

#include "core/base/try.h"
#include "core/changes/wire.h"

namespace pipit::store {

namespace {

constexpr std::size_t kMaxDraftBytes = 256 * 1024;

/// References one after another, each with a byte for its length.
Bytes joined(std::span<const changes::HeadRef> heads)
{
    base::ByteWriter writer;
    for (const changes::HeadRef& head : heads) {
        const Bytes ref = changes::encodeRef(head);
        writer.u8(static_cast<std::uint8_t>(ref.size()));
        writer.bytes(ref);
    }
    return writer.take();
}

Result<std::vector<changes::HeadRef>> split(ByteView bytes)
{
    std::vector<changes::HeadRef> heads;
    base::ByteReader reader(bytes);
    while (reader.left() > 0) {
        const std::uint8_t size = reader.u8();
        const auto ref = changes::decodeRef(reader.bytes(size));
        if (!ref) {
            return Error{ ErrorCode::Corrupt, "a draft's heads" };
        }
        heads.push_back(*ref);
    }
    return heads;
}

} // namespace

Result<void> DraftStore::keep(
    std::string_view place, std::string_view text, std::span<const changes::HeadRef> heads)
{
    if (text.size() > kMaxDraftBytes || heads.size() > changes::kMaxHeads) {
        return Error{ ErrorCode::TooBig, "a draft over the limit" };
    }
    if (text.empty()) {
        return clear(place);
    }
    const Bytes refs = joined(heads);
    return m_database.run("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)",
        { place, text, refs, m_clock.now().time_since_epoch().count() });
}

Result<std::optional<KeptDraft>> DraftStore::find(std::string_view place)
{
    std::optional<KeptDraft> draft;
    PIPIT_TRY(m_database.each("SELECT text, heads, kept FROM draft WHERE place = ?", { place },
        [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(auto heads, split(row.blob(1)));
            draft = { std::string(row.text(0)), std::move(heads),
                Instant(std::chrono::milliseconds(row.integer(2))) };
            return {};
        }));
    return draft;
}

Result<std::vector<std::string>> DraftStore::placesUnder(std::string_view beginning)
{
    std::vector<std::string> places;
    PIPIT_TRY(m_database.each("SELECT place FROM draft WHERE substr(place, 1, ?) = ?"
                              " ORDER BY kept DESC, place",
        { static_cast<std::int64_t>(beginning.size()), beginning },
        [&](const Row& row) -> Result<void> {
            places.emplace_back(row.text(0));
            return {};
        }));
    return places;
}

Result<void> DraftStore::clear(std::string_view place)
{
    return m_database.run("DELETE FROM draft WHERE place = ?", { place });
}

} // namespace pipit::store
