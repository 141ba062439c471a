#pragma once

#include "core/changes/change.h"
#include "core/store/database.h"

namespace pipit::store {

/// What is being typed somewhere.
struct KeptDraft {
    std::string text;
    std::vector<changes::HeadRef> heads; ///< those on the screen when the person began
    Instant kept; ///< the clock's time of the last keep

    bool operator==(const KeptDraft&) const = default;
};

/// What people are typing: durable at every pause, never a change, never sealed.
///
/// `place` names where it is typed ("note/new"); it may hold ids, never content. At most 256 KiB of
/// text. Thread: the database's. Errors: those of Database.
class DraftStore {
public:
    DraftStore(Database& database, Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Durable when this returns; an empty text clears. TooBig.
    Result<void> keep(std::string_view place, std::string_view text,
        std::span<const changes::HeadRef> heads = {});
    /// Nothing if nothing is being typed there.
    Result<std::optional<KeptDraft>> find(std::string_view place);
    /// Places that begin like this, the last kept first.
    Result<std::vector<std::string>> placesUnder(std::string_view beginning);
    Result<void> clear(std::string_view place);

private:
    Database& m_database;
    Clock& m_clock;
};

} // namespace pipit::store
