#include "core/base/check.h"
#include "core/crypto/slots.h"
#include "sync/protocol/recovery_kit.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace pipit;

namespace {

/// What is accepted comes back as it was read.
void checkTexts(std::string_view text)
{
    if (const auto kit = protocol::readKitText(text)) {
        const auto again = protocol::readKitText(base::asText(protocol::kitText(*kit).view()));
        PIPIT_CHECK(again && again->code() == kit->code());
    }
    if (const auto sheet = protocol::readKitSheet(text)) {
        const auto written = protocol::kitSheetText(*sheet);
        const auto again = protocol::readKitSheet(base::asText(written.view()));
        PIPIT_CHECK(again && again->code == sheet->code && again->serverUrl == sheet->serverUrl
            && again->root == sheet->root && again->serverPin == sheet->serverPin);
    }
}

/// A slots file from a tablet that somebody else had in hand.
void checkSlots(ByteView file)
{
    static const auto kit = crypto::BoxKey::fromSeed(crypto::Secret(32));
    const auto slots = crypto::Slots::decode(file);
    if (!slots) {
        return;
    }
    const Bytes again = slots->encode();
    PIPIT_CHECK(std::ranges::equal(again, file));
    const auto opened = slots->openWithRecovery(kit);
    PIPIT_CHECK(!opened || opened->size() == 32);
}

} // namespace

/// The first byte chooses: a text, or a slots file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0 && data[0] % 2 == 0) {
        checkTexts(base::asText({ data + 1, size - 1 }));
    } else if (size > 0) {
        checkSlots({ data + 1, size - 1 });
    }
    return 0;
}
