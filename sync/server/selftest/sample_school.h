#pragma once

#include "core/crypto/box.h"
#include "core/crypto/random.h"
#include "core/crypto/sign.h"
#include "sync/protocol/register.h"
#include "sync/protocol/statement.h"
#include "sync/protocol/wraps.h"

#include <string_view>
#include <vector>

namespace pipit::server {

/// One replica of the sample school, with its secrets.
struct SampleStaff {
    protocol::Member member;
    crypto::SigningKey sign;

    const ReplicaId& replica() const noexcept { return member.replica; }
};

/// A small school with real keys: what a server needs to be shown to work.
///
/// Lead and teacher may write in `vault`, the visitor may read it; nobody but the lead is in the
/// circle of `leadsVault`.
class SampleSchool {
private: // first, for the people below are made with it
    crypto::Random& m_random;
    crypto::SigningKey m_root;
    InstallId m_install;
    crypto::Secret m_vaultKey;
    protocol::Register m_register;
    std::vector<protocol::StatementAndWraps> m_statements;

public:
    explicit SampleSchool(crypto::Random& random);

    SchoolId school;
    SampleStaff lead;
    SampleStaff teacher;
    SampleStaff visitor;
    SampleStaff stranger; ///< on no register
    VaultId vault;
    VaultId leadsVault;

    /// The register, in order: first, install, replicas, circles, vaults.
    const std::vector<protocol::StatementAndWraps>& statements() const noexcept
    {
        return m_statements;
    }
    /// What `signer` would say next, after `statements()`.
    protocol::Statement next(const SampleStaff& signer, protocol::StatementBody body) const;

    /// A sealed envelope of one author: `sequence` from 1, `previous` its chain hash (zeros for 1).
    Bytes envelope(const SampleStaff& author, const VaultId& vault, std::uint64_t sequence,
        const ChainHash& previous, std::string_view text) const;

private:
    SampleStaff makeStaff(protocol::Role role, const InstallId& install);
    void say(const SampleStaff* signer, protocol::StatementBody body);
    void sayFirst();
    void sayCircles();
};

} // namespace pipit::server
