#pragma once

#include "core/base/id.h"
#include "core/store/database.h"
#include "core/store/projection.h"

#include <functional>
#include <optional>
#include <string>

namespace pipit::store {

/// Prints read tables as text, their rows in order: equal sets print alike. A column called `row`
/// is a number of this tablet only and left out.
class TableDump {
public:
    /// Of one vault only, or of all. Ends with Busy as soon as `goOn` says no.
    explicit TableDump(
        Database& database, std::optional<VaultId> vault = {}, std::function<bool()> goOn = {})
        : m_database(database)
        , m_vault(vault)
        , m_goOn(std::move(goOn))
    {
    }

    /// The generic tables and those of these projections. Called once.
    Result<std::string> ofAll(const Projections& projections);

private:
    Result<void> add(std::string_view table);

    Database& m_database;
    std::optional<VaultId> m_vault;
    std::function<bool()> m_goOn;
    std::string m_text;
};

} // namespace pipit::store
