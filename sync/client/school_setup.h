#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "sync/client/identity.h"
#include "sync/client/install.h"
#include "sync/client/replica.h"
#include "sync/protocol/wraps.h"

#include <string>
#include <vector>

namespace pipit::client {

/// Makes and signs register statements one after another, each on the head of the one before.
///
/// The signer is the school root for position 0 and the lead afterwards. Nothing is stored or sent.
class StatementWriter {
public:
    /// Goes on after `head` (`length` statements stand before). References outlive the writer.
    StatementWriter(
        const SchoolId& school, std::uint64_t length, const StatementHash& head, Clock& clock);

    void add(protocol::StatementBody body, const std::vector<protocol::Wrap>& wraps,
        const ReplicaId& signer, const crypto::SigningKey& key);
    std::vector<protocol::StatementAndWraps> take() { return std::move(m_items); }

private:
    SchoolId m_school;
    std::uint64_t m_position;
    StatementHash m_head;
    Clock& m_clock;
    std::vector<protocol::StatementAndWraps> m_items;
};

/// What a school's first register is made from.
struct SchoolStart {
    std::string serverUrl; ///< "https://host:port"
    ServerKeyPin serverPin;
};

/// A school's beginning, made on the first lead's tablet: first, install, server keys, policy, the
/// circle Everyone and the school vault. The root key signs the first statement and is wiped.
/// Fills school, root, install and server into `lead`. To be appended on the server with its start
/// code, then taken by the lead's own replica.
std::vector<protocol::StatementAndWraps> startSchool(Identity& lead, const Install& install,
    const SchoolStart& start, Clock& clock, crypto::Random& random);

/// A member more: the replica, its install if it is new, and the key of the circle Everyone sealed
/// to it. `lead` signs. Denied if its replica is no lead or has no key for the circle.
Result<std::vector<protocol::StatementAndWraps>> addMember(const Replica& lead,
    const protocol::Member& member, const crypto::SignPublicKey& device, Clock& clock);

} // namespace pipit::client
