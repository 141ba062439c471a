#include "core/base/check.h"
#include "core/exchange/column_mapping.h"
#include "core/intervention/session.h"
#include "core/observation/draft_codec.h"
#include "core/observation/entry.h"
#include "core/passport/passport_draft.h"
#include "core/passport/version_note.h"
#include "core/target/target.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;

namespace {

// Each: what is accepted comes back as it was read.

void checkEntry(ByteView bytes)
{
    const auto entry = observation::decodeEntry(bytes);
    PIPIT_CHECK(!entry || observation::decodeEntry(observation::encodeEntry(*entry)) == entry);
}

void checkVersionNote(ByteView bytes)
{
    const auto note = passport::decodeNote(bytes);
    PIPIT_CHECK(!note || *passport::decodeNote(passport::encodeNote(*note)) == *note);
}

void checkProgress(ByteView bytes)
{
    const auto progress = target::decodeProgress(bytes);
    PIPIT_CHECK(!progress || target::decodeProgress(target::encodeProgress(*progress)) == progress);
}

void checkStep(ByteView bytes)
{
    const auto event = intervention::decodeStep(bytes);
    PIPIT_CHECK(
        !event || intervention::decodeStep(intervention::encodeStep(event->target, event->step)));
}

void checkDrafts(ByteView bytes)
{
    const std::string_view text = base::asText(bytes);
    const auto session = intervention::decodeSession(text);
    PIPIT_CHECK(!session
        || *intervention::decodeSession(intervention::encodeSession(*session)) == *session);
    const auto draft = passport::decodeDraft(text);
    PIPIT_CHECK(!draft || *passport::decodeDraft(passport::encodeDraft(*draft)) == *draft);
    const auto beginning = observation::decodeBeginning(text);
    PIPIT_CHECK(
        !beginning || observation::decodeBeginning(observation::encodeBeginning(*beginning)));
    const auto tap = observation::decodeTap(text);
    PIPIT_CHECK(!tap || observation::decodeTap(observation::encodeTap(*tap)));
    const auto ending = observation::decodeEnding(text);
    PIPIT_CHECK(!ending || observation::decodeEnding(observation::encodeEnding(*ending)));
}

void checkMapping(ByteView bytes)
{
    const auto mapping = exchange::mappingFromJson(base::asText(bytes));
    PIPIT_CHECK(!mapping || *exchange::mappingFromJson(exchange::toJson(*mapping)) == *mapping);
}

using Check = void (*)(ByteView);
constexpr Check kChecks[]
    = { checkEntry, checkVersionNote, checkProgress, checkStep, checkDrafts, checkMapping };

} // namespace

/// Values of fields, as a colleague's app may have written them. The first byte chooses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0) {
        kChecks[data[0] % std::size(kChecks)]({ data + 1, size - 1 });
    }
    return 0;
}
