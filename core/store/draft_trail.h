#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

#include <string>
#include <vector>

namespace pipit::store {

/// Drafts that only grow: each thing added is one small durable commit, however much is there.
///
/// Kept in the table of drafts, one row for each entry. `place` names where it is written; it may
/// hold ids, never content, and no '#'. Thread: the database's. Errors: those of Database, and what
/// stands beside a call.
class DraftTrail {
public:
    static constexpr std::uint32_t kMaxEntries = 4000;
    static constexpr std::size_t kMaxEntryBytes = 64 * 1024;

    DraftTrail(Database& database, Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Entry 0. AlreadyExists, TooBig.
    Result<void> begin(std::string_view place, std::string_view first);
    /// Gives the entry's number, from 1. NotFound if nothing was begun there; TooBig.
    Result<std::uint32_t> append(std::string_view place, std::string_view entry);
    /// In the order in which they were added, entry 0 first; empty if there is none.
    Result<std::vector<std::string>> read(std::string_view place);
    /// Places with these first letters where something was begun, the last begun first.
    Result<std::vector<std::string>> placesUnder(std::string_view beginning);
    Result<void> clear(std::string_view place);

private:
    Database& m_database;
    Clock& m_clock;
};

} // namespace pipit::store
