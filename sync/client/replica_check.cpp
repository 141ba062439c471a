#include "core/base/try.h"
#include "core/store/first_change.h"
#include "core/store/tables_check.h"
#include "sync/client/replica.h"

namespace pipit::client {

namespace {

/// In one piece of work, so that whoever asks the storage thread something gets their turn.
constexpr std::size_t kVaultsInCheck = 32;

} // namespace

Result<TablesChecked> Replica::checkTables(
    const std::optional<VaultId>& after, const std::function<bool()>& goOn)
{
    // Tried again at each opening and each check: what cannot be written now keeps nobody out.
    static_cast<void>(store::keepFirstChange(m_profile, m_random));
    PIPIT_TRY(replayIfDue());
    PIPIT_TRY_ASSIGN(auto check, store::TablesCheck::make(database(), m_projections, m_log.me()));
    PIPIT_TRY_ASSIGN(const auto vaults, check.vaultsAfter(after, kVaultsInCheck));
    TablesChecked checked{ .last = after };
    for (const VaultId& vault : vaults) {
        PIPIT_TRY_ASSIGN(const auto answer,
            check.compare(
                vault, [this](ByteView envelope) { return readAgain(envelope); }, goOn));
        if (answer == store::TablesCheck::Answer::Interrupted) {
            return checked;
        }
        checked.last = vault;
        if (answer == store::TablesCheck::Answer::Different) {
            PIPIT_TRY(m_log.requireReplay());
            PIPIT_TRY(replay());
            checked.rebuilt = true;
            return checked;
        }
    }
    checked.atEnd = vaults.size() < kVaultsInCheck;
    return checked;
}

} // namespace pipit::client
