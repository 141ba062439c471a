#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/sign.h"
#include "sync/protocol/wraps.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace pipit::protocol {

inline constexpr std::size_t kMaxBundleBytes = 64 * 1024 * 1024;
inline constexpr std::size_t kMaxBundleItems = 65'536; ///< statements; envelopes

/// A statement with its wraps, where they stand in a bundle.
struct StatementSlice {
    ByteView statement;
    ByteView wraps;
};

/// A bundle taken apart; views point into the bytes it was read from.
struct BundleView {
    SchoolId school;
    ReplicaId writer;
    Instant made; ///< by the writer's clock; decides nothing
    std::vector<StatementSlice> statements; ///< the register from its first statement
    std::vector<ByteView> envelopes;
    ByteView signedBytes;
    crypto::Signature signature{};
};

/// Sealed envelopes and the register in a file, for tablets without a server between them.
/// Bytes: docs/formats/bundle.md. Takes what is added while it fits.
class BundleWriter {
public:
    BundleWriter(const SchoolId& school, const ReplicaId& writer, Instant made);

    /// All statements come before the first envelope. TooBig: it is not in the bundle.
    Result<void> add(const StatementAndWraps& item);
    Result<void> add(ByteView envelope);
    /// Signed by the writer's replica. Call once.
    Bytes finish(const crypto::SigningKey& writer);

private:
    Result<void> roomFor(std::size_t bytes, std::size_t items) const;

    base::ByteWriter m_head;
    base::ByteWriter m_statements;
    base::ByteWriter m_envelopes;
    std::size_t m_bytes;
    std::size_t m_statementCount = 0;
    std::size_t m_envelopeCount = 0;
};

/// Strict framing: TooNew, TooBig, or Corrupt (also for trailing bytes). Checks no signature, and
/// looks into no statement or envelope.
Result<BundleView> parseBundle(ByteView bytes);

/// True if this replica's key signed all of it.
[[nodiscard]] bool verifyBundle(const BundleView& bundle, const crypto::SignPublicKey& writer);

} // namespace pipit::protocol
