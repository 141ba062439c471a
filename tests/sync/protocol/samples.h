#pragma once

#include "core/crypto/random.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/statement.h"
#include "sync/protocol/wraps.h"

#include <string_view>

namespace pipit::tests {

/// A 32-byte key whose bytes are all `fill`.
crypto::Secret sampleKey(std::uint8_t fill);
/// An Id whose bytes are all `fill`.
template <class IdType> IdType sampleId(std::uint8_t fill)
{
    IdType id;
    id.bytes.fill(fill);
    return id;
}

crypto::SigningKey sampleSigner(std::uint8_t fill);
crypto::BoxKey sampleBox(std::uint8_t fill);

/// The first envelope of a replica in a vault.
protocol::EnvelopeHeader sampleHeader();
inline constexpr std::string_view kSampleBatch
    = "Spoke in the story circle for the first time, in a whole sentence.";

/// A member made of one number: ids, signing and box key follow from it.
protocol::Member sampleMember(std::uint8_t number, protocol::Role role);

/// One body of each kind, the unknown one last.
std::vector<protocol::StatementBody> sampleBodies();
/// A statement somewhere in the middle of a chain.
protocol::Statement sampleStatement(protocol::StatementBody body);

} // namespace pipit::tests
