#pragma once

#include "core/base/result.h"
#include "sync/protocol/register.h"
#include "sync/protocol/wraps.h"
#include "sync/server/school_store.h"

#include <memory>
#include <mutex>
#include <set>
#include <string_view>

namespace pipit::server {

enum class AppendAnswer : std::uint8_t { Appended, Already, StaleHead, Refused };

struct AppendVerdict {
    AppendAnswer answer = AppendAnswer::Refused;
    std::string_view reason{}; ///< a fixed word, if refused
};

/// The school's register as the store has it, verified, and the one way to lengthen it.
///
/// Readers get a snapshot that never changes. Any thread.
class School {
public:
    /// Verifies the whole chain. Corrupt if it breaks a rule; errors of the store, which outlives
    /// this.
    static Result<std::unique_ptr<School>> open(SchoolStore& store);

    /// Null until the first statement was appended.
    std::shared_ptr<const protocol::Register> schoolRegister() const;

    /// Judges by the register's rules, and that the wraps are those the statement names; durable
    /// when it returns Appended. One that is `held` is part of somebody's register and may stand on
    /// a branch beside ours; any other stands on our head, or is stale. Errors of the store only.
    Result<AppendVerdict> append(const protocol::StatementAndWraps& item, bool held = false);

private:
    explicit School(SchoolStore& store);
    /// Takes what other processes appended since.
    Result<void> catchUp();
    void publish(std::shared_ptr<const protocol::Register> next);

    SchoolStore& m_store;
    std::mutex m_appending;
    mutable std::mutex m_publishing;
    std::shared_ptr<const protocol::Register> m_register; ///< under m_publishing
};

/// The vaults that a replica may pull.
std::set<VaultId> openVaults(const protocol::Register& school, const ReplicaId& replica);

} // namespace pipit::server
