#pragma once

#include "core/store/change_log.h"

namespace pipit::store {

/// What the log says of an envelope. Numbers stand in the file: they never change their meaning.
enum class EnvelopeState : std::uint8_t {
    Applied = 1,
    Parked = 2, ///< kept, with a reason, until a key or a new version opens it
    SetAside = 3, ///< applied, but some of its changes do not count
    Own = 4, ///< sealed here
    Late = 5, ///< readable, but its author was removed before it counted
};

/// A row of the table `envelope`, without its bytes.
struct EnvelopeRow {
    std::int64_t id = 0;
    EnvelopeState state = EnvelopeState::Applied;
};

struct NewEnvelope {
    const EnvelopePlace& place;
    const SealedBytes& sealed;
    EnvelopeState state;
    std::string_view reason; ///< of Parked
    std::optional<std::int64_t> serverSequence;
};

/// The bytes of the log, found by place and hash.
class EnvelopeRows {
public:
    explicit EnvelopeRows(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<EnvelopeRow>> find(const EnvelopePlace& place, const ChainHash& hash);
    /// Gives its row's id.
    Result<std::int64_t> insert(const NewEnvelope& envelope);
    Result<void> setState(std::int64_t id, EnvelopeState state, std::string_view reason);
    Result<void> setServerSequence(std::int64_t id, std::int64_t serverSequence);

private:
    Database& m_database;
};

} // namespace pipit::store
