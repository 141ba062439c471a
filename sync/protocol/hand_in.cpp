#include "sync/protocol/hand_in.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "sync/protocol/envelope_bytes.h"

namespace pipit::protocol {

namespace {

Result<Bytes> openBoxed(const EnvelopeView& envelope, std::size_t box, const crypto::BoxKey& reader)
{
    if (envelope.header.suite != kHandInSuite || envelope.sealed.size() < kHandInBoxesBytes) {
        return Error{ ErrorCode::Corrupt, "envelope: not handed in" };
    }
    PIPIT_TRY_ASSIGN(const crypto::Secret key,
        reader.open(envelope.sealed.subspan(box * kHandInBoxBytes, kHandInBoxBytes)));
    return openBatch(envelope.sealed.subspan(kHandInBoxesBytes), envelope, key.view());
}

} // namespace

Result<SealedEnvelope> sealHandIn(const EnvelopeHeader& header, ByteView batch,
    const HandInReaders& readers, const crypto::SigningKey& author, crypto::Random& random)
{
    PIPIT_CHECK(header.suite == kHandInSuite);
    PIPIT_TRY_ASSIGN(Bytes plain, packBatch(header, batch));
    const crypto::Secret key = random.secret(crypto::kKeySize);
    const Bytes headerBytes
        = encodeHeader(header, kHandInBoxesBytes + plain.size() + crypto::kTagSize);
    base::ByteWriter sealed;
    sealed.bytes(crypto::sealTo(readers.circle, key.view()));
    sealed.bytes(crypto::sealTo(readers.author, key.view()));
    sealed.bytes(crypto::seal(plain, headerBytes, header.nonce, key.view()));
    crypto::wipe(plain);
    return signEnvelope(headerBytes, sealed.take(), author);
}

Result<Bytes> openHandInAsCircle(const EnvelopeView& envelope, const crypto::BoxKey& circle)
{
    return openBoxed(envelope, 0, circle);
}

Result<Bytes> openHandInAsAuthor(const EnvelopeView& envelope, const crypto::BoxKey& author)
{
    return openBoxed(envelope, 1, author);
}

} // namespace pipit::protocol
