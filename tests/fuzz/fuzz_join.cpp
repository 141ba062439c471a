#include "core/base/check.h"
#include "core/crypto/aead.h"
#include "core/crypto/kdf.h"
#include "sync/protocol/join.h"
#include "sync/protocol/labels.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;

namespace {

/// What is accepted comes back as it was read.
void checkTexts(std::string_view text)
{
    const auto invitation = protocol::readInvitation(text);
    if (invitation) {
        const auto again = protocol::readInvitation(protocol::invitationText(*invitation));
        PIPIT_CHECK(again && again->secret == invitation->secret
            && again->serverUrl == invitation->serverUrl && again->root == invitation->root);
    }
    const auto hash = protocol::readRequestText(text);
    PIPIT_CHECK(!hash || *protocol::readRequestText(protocol::requestText(*hash)) == *hash);
}

/// The inside of a request, as somebody could write it who knows the secret.
void checkInside(ByteView inside)
{
    protocol::Invitation invitation;
    invitation.secret = crypto::Secret(crypto::kKeySize);
    const Bytes head{ 'P', 'P', 'J', 'R', 0 };
    const crypto::Nonce nonce{};
    const auto key = crypto::deriveKey(invitation.secret.view(), protocol::labels::kJoinContext, 1);
    base::ByteWriter out;
    out.bytes(head);
    out.bytes(nonce);
    out.bytes(crypto::seal(inside, head, nonce, key.view()));
    const auto request = protocol::openRequest(invitation, out.view());
    PIPIT_CHECK(!request || request->tabletName.size() <= protocol::kMaxTabletName);
}

} // namespace

/// The first byte chooses: a text, or the inside of a request.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0 && data[0] % 2 == 0) {
        checkTexts(base::asText({ data + 1, size - 1 }));
    } else if (size > 0) {
        checkInside({ data + 1, size - 1 });
    }
    return 0;
}
