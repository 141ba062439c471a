#pragma once

#include "app/viewmodels/unlocker.h"
#include "sync/client/outgoing.h"

#include "core/base/log.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace pipit::viewmodels {

/// How the others of this tablet stand. Counts are of changes.
struct OthersWaiting {
    std::vector<client::PersonWaiting> people;

    std::int64_t waiting() const;
    std::int64_t refused() const;
    /// Of those that wait, what a session of others can carry.
    std::int64_t sealed() const;
    /// False if nobody can say of one of them what waits.
    bool known() const;
    /// "Mira: 3 waiting to send", for everybody of whom there is something to say. Translated.
    QStringList words() const;
};

/// Everybody of this tablet but `me`. Thread: the storage thread.
OthersWaiting othersOnThisTablet(const ProfileDoor& door, const crypto::ProfileId& me);

/// From now on, whoever's profile closes leaves what is to be sent for others to carry. Both
/// outlive the storage thread. What cannot be left is logged, and never said to be sent.
void leaveBeforeClosing(StorageThread& storage, const client::Outgoing& outgoing, Log& log);

} // namespace pipit::viewmodels
