#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/sign.h"
#include "sync/protocol/statement_bodies.h"

#include <cstdint>

namespace pipit::protocol {

/// A link of the register's chain.
struct Statement {
    SchoolId school;
    std::uint64_t position = 0; ///< from 0
    StatementHash previous; ///< zeros for position 0
    ReplicaId signer; ///< zeros: the school root
    Instant signedAt;
    WrapsHash wraps; ///< of the wraps blob; zeros if there is none
    std::uint32_t wrapsLength = 0; ///< bytes
    StatementBody body;
    bool operator==(const Statement&) const = default;
};

struct SignedStatement {
    Bytes bytes;
    StatementHash hash; ///< over all bytes, signature included
};

/// The caller keeps the body within kMaxStatementEntries and kMaxOverrideBytes.
SignedStatement signStatement(const Statement& statement, const crypto::SigningKey& signer);

struct StatementView {
    Statement statement;
    ByteView signedBytes;
    crypto::Signature signature{};
    StatementHash hash;
};

/// Strict framing; checks no signature. Corrupt, TooBig, TooNew (also for a role, right or vault
/// type that a later version may have added).
Result<StatementView> parseStatement(ByteView bytes);

/// True if `signer` signed these bytes.
[[nodiscard]] bool verifyStatement(
    const StatementView& statement, const crypto::SignPublicKey& signer);

/// BLAKE2b-128 of the root's public key.
SchoolId schoolIdOf(const crypto::SignPublicKey& root);

} // namespace pipit::protocol
