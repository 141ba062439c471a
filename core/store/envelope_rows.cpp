#include "core/store/envelope_rows.h"

#include "core/base/try.h"

namespace pipit::store {

namespace {

std::int64_t number(EnvelopeState state) { return static_cast<std::uint8_t>(state); }

Parameter reasonOf(EnvelopeState state, std::string_view reason)
{
    return state == EnvelopeState::Parked ? Parameter(reason) : Parameter();
}

} // namespace

Result<std::optional<EnvelopeRow>> EnvelopeRows::find(
    const EnvelopePlace& place, const ChainHash& hash)
{
    std::optional<EnvelopeRow> found;
    PIPIT_TRY(m_database.each("SELECT id, state FROM envelope WHERE vault = ? AND replica = ?"
                              " AND sequence = ? AND hash = ?",
        { place.vault.view(), place.replica.view(), static_cast<std::int64_t>(place.sequence),
            hash.view() },
        [&](const Row& row) -> Result<void> {
            found = { row.integer(0), static_cast<EnvelopeState>(row.integer(1)) };
            return {};
        }));
    return found;
}

Result<std::int64_t> EnvelopeRows::insert(const NewEnvelope& envelope)
{
    const EnvelopePlace& place = envelope.place;
    const Parameter serverSequence
        = envelope.serverSequence ? Parameter(*envelope.serverSequence) : Parameter();
    PIPIT_TRY(m_database.run(
        "INSERT INTO envelope (vault, replica, sequence, hash, previous, state, reason,"
        " server_sequence, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        { place.vault.view(), place.replica.view(), static_cast<std::int64_t>(place.sequence),
            envelope.sealed.hash.view(), place.previous.view(), number(envelope.state),
            reasonOf(envelope.state, envelope.reason), serverSequence, envelope.sealed.bytes }));
    return m_database.lastRowId();
}

Result<void> EnvelopeRows::setState(std::int64_t id, EnvelopeState state, std::string_view reason)
{
    return m_database.run("UPDATE envelope SET state = ?, reason = ? WHERE id = ?",
        { number(state), reasonOf(state, reason), id });
}

Result<void> EnvelopeRows::setServerSequence(std::int64_t id, std::int64_t serverSequence)
{
    return m_database.run(
        "UPDATE envelope SET server_sequence = ? WHERE id = ? AND server_sequence IS NULL",
        { serverSequence, id });
}

} // namespace pipit::store
