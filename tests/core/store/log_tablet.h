#pragma once

#include "core/base/check.h"
#include "core/crypto/hash.h"
#include "core/store/change_log.h"
#include "core/store/open.h"
#include "tests/core/changes/values.h"

#include <filesystem>

namespace pipit::tests {

inline const SchoolId kSchool = idWith<SchoolId>(0x51);

/// A clock that stands still until it is told otherwise.
class HandClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds step) { m_now += step; }

private:
    Instant m_now = at(1'700'000'000'000);
};

/// "Seals" by framing the place before the batch: tests of the log need no cryptography.
inline Result<store::SealedBytes> sealPlainly(const store::EnvelopePlace& place, ByteView batch)
{
    base::ByteWriter writer;
    writer.bytes(place.vault.view());
    writer.bytes(place.replica.view());
    writer.u64(place.sequence);
    writer.bytes(place.previous.view());
    writer.bytes(batch);
    const ChainHash hash{ crypto::blake2b<32>(ByteView(writer.view())) };
    return store::SealedBytes{ writer.take(), hash };
}

/// What a sync client would make of such an envelope.
inline store::ReceivedEnvelope examinePlainly(const Bytes& bytes, std::int64_t serverSequence)
{
    base::ByteReader reader(bytes);
    store::ReceivedEnvelope out;
    out.place.vault = VaultId{ reader.array<16>() };
    out.place.replica = ReplicaId{ reader.array<16>() };
    out.place.sequence = reader.u64();
    out.place.previous = ChainHash{ reader.array<32>() };
    out.sealed = { bytes, ChainHash{ crypto::blake2b<32>(ByteView(bytes)) } };
    out.serverSequence = serverSequence;
    const auto batch = changes::decodeBatch(reader.bytes(reader.left()));
    PIPIT_CHECK(batch.has_value());
    for (const Bytes& change : batch->changes) {
        out.changes.push_back({ change, store::Verdict::Accepted });
    }
    return out;
}

inline Result<std::vector<store::JudgedChange>> openPlainly(ByteView envelope)
{
    return examinePlainly(Bytes(envelope.begin(), envelope.end()), 0).changes;
}

/// A store on disk with its log, written by one replica.
class LogTablet {
public:
    LogTablet(const std::filesystem::path& file, std::uint8_t replica,
        store::Projections projections = {})
        : m_projections(std::move(projections))
        , m_file(file)
        , m_me(idWith<ReplicaId>(replica))
    {
        restart();
    }

    /// Closes the store and opens it again, as after the app was ended.
    void restart()
    {
        m_log.reset();
        m_database.reset();
        m_database.emplace(std::move(*store::openPlain(m_file, store::tabletMigrations())));
        m_log.emplace(*m_database, m_projections, m_clock, kSchool, m_me);
        PIPIT_CHECK(m_log->load().has_value());
    }

    store::ChangeLog& log() { return *m_log; }
    store::Database& database() { return *m_database; }
    HandClock& clock() { return m_clock; }
    std::string dump() { return m_log->canonicalDump().value(); }

    /// Seals all that waits; gives the number of changes sealed.
    std::size_t seal()
    {
        std::size_t sealed = 0;
        const auto vaults = m_log->pendingVaults().value();
        for (const VaultId& vault : vaults) {
            sealed += m_log->sealPending(vault, sealPlainly).value();
        }
        return sealed;
    }

    /// The bytes of the outbox, in its order; acknowledged at once.
    std::vector<Bytes> send()
    {
        std::vector<Bytes> sent;
        const auto items = m_log->outbox(10'000, 1 << 30).value();
        for (const store::OutboxItem& item : items) {
            sent.push_back(item.sealed.bytes);
            PIPIT_CHECK(m_log->answered(item.envelope, store::PushAnswer::Stored).has_value());
        }
        return sent;
    }

    void receive(const std::vector<Bytes>& envelopes)
    {
        std::vector<store::ReceivedEnvelope> examined;
        for (const Bytes& bytes : envelopes) {
            examined.push_back(examinePlainly(bytes, ++m_serverSequence));
        }
        PIPIT_CHECK(m_log->applyReceived(examined, { {}, m_serverSequence }).has_value());
    }

private:
    store::Projections m_projections;
    std::filesystem::path m_file;
    ReplicaId m_me;
    HandClock m_clock;
    std::optional<store::Database> m_database;
    std::optional<store::ChangeLog> m_log;
    std::int64_t m_serverSequence = 0;
};

} // namespace pipit::tests
