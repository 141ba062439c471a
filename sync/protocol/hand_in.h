#pragma once

#include "core/crypto/box.h"
#include "core/crypto/random.h"
#include "sync/protocol/envelope.h"

namespace pipit::protocol {

/// Handing in: an envelope for a vault that its author cannot open, sealed to the box key of a
/// circle that can, and to the author, who keeps a copy. Suite 2: docs/formats/envelope.md.

/// Who can open what is handed in.
struct HandInReaders {
    crypto::BoxPublicKey circle; ///< of the circle key that `header.key` names
    crypto::BoxPublicKey author;
};

/// As sealEnvelope. `header.suite` is kHandInSuite, `header.key` the circle's key id.
Result<SealedEnvelope> sealHandIn(const EnvelopeHeader& header, ByteView batch,
    const HandInReaders& readers, const crypto::SigningKey& author, crypto::Random& random);

/// The batch bytes inside, with the circle's hand-in pair. Corrupt as openEnvelope.
Result<Bytes> openHandInAsCircle(const EnvelopeView& envelope, const crypto::BoxKey& circle);
/// The author's own copy.
Result<Bytes> openHandInAsAuthor(const EnvelopeView& envelope, const crypto::BoxKey& author);

} // namespace pipit::protocol
