#pragma once

#include "core/crypto/random.h"
#include "core/store/open.h"
#include "tests/support/fault_disk.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pipit::tests {

/// A small day's work on a sealed store, with an oracle: each commit writes notes whose text
/// follows from its number, so that what is found later can be held against what was acknowledged.
class Workload {
public:
    /// Makes the store in `directory` on the real disk.
    explicit Workload(const std::filesystem::path& directory);

    store::SealedOptions options(const std::string& baseVfs) const;
    static std::span<const store::Migration> schema();

    /// Opens, commits, copies the log back, closes, opens and commits again, until the end or the
    /// first error. `weaken` sets synchronous=OFF.
    Result<void> run(const std::filesystem::path& directory, FaultDisk& disk, bool weaken = false);
    /// Commits that were acknowledged, and those that were begun.
    int acknowledged() const noexcept { return m_acknowledged; }
    int attempted() const noexcept { return m_attempted; }

    /// The next commit is the first; `run` does this itself.
    void restart() noexcept { m_acknowledged = m_attempted = 0; }
    /// One commit more.
    Result<void> commit(store::Database& database);

    /// What is wrong with what a store holds; nothing if all is well.
    static std::optional<std::string> findFault(store::Database& database, int atLeast, int atMost);
    /// The number of the last commit in a store.
    static Result<std::int64_t> lastCommit(store::Database& database);

private:
    Result<store::Database> open(
        const std::filesystem::path& directory, FaultDisk& disk, bool weaken) const;

    mutable crypto::SeededRandom m_random{ 5 };
    crypto::Secret m_key = m_random.secret(32);
    crypto::ProfileId m_profile = m_random.id<crypto::ProfileId>();
    int m_acknowledged = 0;
    int m_attempted = 0;
};

} // namespace pipit::tests
