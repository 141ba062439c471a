#pragma once

#include "app/tools/demo/demo_people.h"
#include "core/school/pupil_vault.h"
#include "sync/client/install.h"
#include "sync/client/session.h"

#include <filesystem>
#include <memory>
#include <span>

namespace pipit::demo {

/// One person's tablet of the demo school, as the app would have made and used it.
///
/// Thread: one, and everything happens on it. Clock and random outlive it.
class DemoTablet final : public client::StorageGate {
public:
    /// Makes the profile, the install and the keys; it belongs to no school yet. AlreadyExists.
    static Result<std::unique_ptr<DemoTablet>> make(const std::filesystem::path& directory,
        const DemoPerson& person, Clock& clock, crypto::Random& random);

    /// One more person on a tablet that was made.
    static Result<std::unique_ptr<DemoTablet>> share(const std::filesystem::path& directory,
        const DemoPerson& person, Clock& clock, crypto::Random& random);

    /// Before `join`: who this is, to be filled in with the school.
    client::Identity& identity() { return m_identity; }
    const client::Install& install() const { return m_install; }

    /// Keeps the identity and opens the replica with the school's register in it.
    Result<void> join(std::span<const protocol::StatementAndWraps> statements);

    client::Replica& replica() { return *m_replica; }
    bool run(const std::function<void(client::Replica&)>& work) override;

    /// NotFound while the register names no school vault.
    Result<school::SchoolPlace> place() const;
    /// A session with the server. Offline if not everything came to lie on it.
    Result<void> sync(client::Transport& transport);

private:
    DemoTablet(
        store::Profile profile, client::Install install, Clock& clock, crypto::Random& random);

    store::Profile m_profile; ///< moved into the replica by `join`
    client::Install m_install;
    client::Identity m_identity;
    Clock& m_clock;
    crypto::Random& m_random;
    std::unique_ptr<client::Replica> m_replica;
};

} // namespace pipit::demo
