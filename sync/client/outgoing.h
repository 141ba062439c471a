#pragma once

#include "core/store/profile.h"
#include "sync/client/outgoing_file.h"
#include "sync/client/replica.h"

#include <filesystem>
#include <vector>

namespace pipit::client {

/// How one person of this tablet stands, without their profile being open. Counts are of changes.
struct PersonWaiting {
    store::ProfileEntry entry;
    /// False if nobody can say: the profile is open, was not locked in order, or its file is
    /// damaged. What is known is counted all the same.
    bool known = false;
    std::int64_t waiting = 0; ///< on this tablet only
    std::int64_t sent = 0; ///< acknowledged since they locked, by sessions of others
    std::int64_t refused = 0;
    std::int64_t sealed = 0; ///< of those that wait, what a session of others can carry
};

/// What the people of this tablet left to be sent: their outboxes, still sealed and signed by their
/// authors, for whoever is there to carry.
///
/// Files under `outgoing/`, each replaced whole. Any thread; one call at a time for each profile.
/// Errors: those of Database, DiskFull, DiskFailed.
class Outgoing {
public:
    /// `root` is the app's data directory; the install outlives this.
    Outgoing(const std::filesystem::path& root, const Install& install);

    /// Somebody's profile was opened: what the server acknowledged meanwhile leaves their outbox.
    /// From here until `leave`, nobody can say without their profile what waits in it. A full disk
    /// shuts nobody out who has left something here before.
    Result<void> arrive(Replica& replica) const;
    /// Before a profile closes, and as often as one likes: seals what is pending and copies the
    /// outbox for others to carry. Durable when it returns.
    Result<void> leave(Replica& replica) const;

    /// Profiles that left something, in id order.
    std::vector<crypto::ProfileId> profiles() const;
    /// NotFound, Corrupt (also of another tablet), TooNew, TooBig.
    Result<LeftBehind> left(const crypto::ProfileId& profile) const;
    /// What was said of it; empty if nothing was yet, or it cannot be read.
    SentOn sent(const crypto::ProfileId& profile) const;
    Result<void> keepSent(const SentOn& sent) const;

    /// `entry` is one of Profiles::list().
    PersonWaiting waitingOf(const store::ProfileEntry& entry) const;

private:
    std::filesystem::path directoryOf(const crypto::ProfileId& profile) const;
    std::filesystem::path openMark(const crypto::ProfileId& profile) const;
    Result<void> makeDirectory(const crypto::ProfileId& profile) const;
    Result<void> markOpen(const crypto::ProfileId& profile) const;

    std::filesystem::path m_root; ///< the folder `outgoing`
    const Install& m_install;
};

/// Everybody of this tablet, in order of first name. "All on the school server" may be said only if
/// each of them is known with nothing waiting or refused; the open profile's own counts come from
/// its log instead.
std::vector<PersonWaiting> waitingOnThisTablet(
    const store::Profiles& profiles, const Outgoing& outgoing);

} // namespace pipit::client
