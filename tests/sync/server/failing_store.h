#pragma once

#include "sync/server/school_store.h"

#include <functional>
#include <memory>
#include <utility>

namespace pipit::tests {

/// A store that fails, or lets something happen in between, when it is told to.
class FailingStore final : public server::SchoolStore {
public:
    explicit FailingStore(std::unique_ptr<server::SchoolStore> real)
        : m_real(std::move(real))
    {
    }
    bool fails = false;
    std::function<void()> beforePull{}; ///< once

    Result<server::StoreBirth> birth() override { return m_real->birth(); }
    Result<server::AppendOutcome> append(std::uint64_t position, const StatementHash& hash,
        const protocol::StatementAndWraps& item) override
    {
        return m_real->append(position, hash, item);
    }
    Result<std::vector<protocol::StatementAndWraps>> statements(
        std::uint64_t from, std::size_t maxBytes) override
    {
        return m_real->statements(from, maxBytes);
    }
    Result<std::vector<server::PutResult>> put(
        std::span<const server::NewEnvelope> envelopes) override
    {
        if (fails) {
            return Error{ ErrorCode::DiskFull, "told to" };
        }
        return m_real->put(envelopes);
    }
    Result<server::EnvelopePage> pull(
        const server::Wanted& wanted, std::int64_t after, std::size_t maxBytes) override
    {
        if (const auto happens = std::exchange(beforePull, nullptr)) {
            happens();
        }
        return m_real->pull(wanted, after, maxBytes);
    }
    Result<std::vector<server::AuthorHead>> heads(const VaultId& vault) override
    {
        return m_real->heads(vault);
    }
    Result<std::map<VaultId, std::vector<server::AuthorHead>>> heads(
        const server::Wanted& wanted) override
    {
        return m_real->heads(wanted);
    }
    Result<std::int64_t> lateBytes(const std::set<ReplicaId>& authors) override
    {
        return m_real->lateBytes(authors);
    }
    Result<Instant> heardOfRemoval(const ReplicaId& replica, Instant now) override
    {
        return m_real->heardOfRemoval(replica, now);
    }
    Result<server::StoreCounts> counts() override { return m_real->counts(); }

private:
    std::unique_ptr<server::SchoolStore> m_real;
};

} // namespace pipit::tests
