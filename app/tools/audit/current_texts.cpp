#include "app/tools/audit/current_texts.h"

#include "app/tools/audit/support_words.h"
#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/changes/kinds.h"
#include "core/changes/support_fields.h"

#include <algorithm>

namespace pipit::audit {

namespace {

using changes::Kind;

/// Of one kind of record: the texts of this field.
struct Field {
    Kind kind;
    std::uint16_t field;
};
constexpr Field kNotes{ Kind::Note, changes::note::kText };
constexpr std::array kLines{
    Field{ Kind::PassportLine, changes::passport_line::kLine },
    Field{ Kind::Passport, changes::passport::kLikes },
    Field{ Kind::Passport, changes::passport::kMattersToMe },
    Field{ Kind::Passport, changes::passport::kHardForMe },
    Field{ Kind::Passport, changes::passport::kTooMuch },
};

/// Observations and sessions; an entry of a running record is an event and stays.
Result<void> takeSupport(CurrentTexts& texts, ByteView bytes)
{
    PIPIT_TRY_ASSIGN(const auto change, changes::decodeChange(bytes));
    const bool isObservation = change.kind == static_cast<std::uint16_t>(Kind::Observation);
    if (!isObservation && change.kind != static_cast<std::uint16_t>(Kind::SessionLog)) {
        return {};
    }
    texts.records.insert(change.record);
    for (const auto& write : change.writes) {
        const auto* event = std::get_if<changes::EventOp>(&write.op);
        if (isObservation && event != nullptr && write.field == changes::observation::kEntries) {
            if (const auto entry = observation::decodeEntry(event->value)) {
                texts.entries.insert(entryWords(*entry));
            }
        }
    }
    return {};
}

/// A section that somebody emptied says nothing.
void addWords(std::set<std::string>& all, std::set<std::string> more)
{
    more.erase(std::string());
    all.merge(more);
}

void addTexts(CurrentTexts& all, const FieldLog& fields)
{
    addWords(all.notes, fields.current(kNotes.kind, kNotes.field));
    for (const Field& each : kLines) {
        addWords(all.lines, fields.current(each.kind, each.field));
        addWords(all.olderLines, fields.replaced(each.kind, each.field));
    }
    all.apart = writtenApart(fields);
}

} // namespace

Result<CurrentTexts> currentTexts(
    client::Replica& replica, std::span<const ServerEnvelope> serverLog)
{
    FieldLog fields;
    CurrentTexts all;
    const auto readable = replica.readableVaults();
    for (const auto& stored : serverLog) {
        PIPIT_TRY_ASSIGN(const auto opened, replica.examine(stored.bytes, stored.sequence));
        if (opened.parked && !std::ranges::binary_search(readable, opened.place.vault)) {
            continue; // nothing that this person may read
        }
        if (opened.parked) {
            return Error{ ErrorCode::Corrupt, "an envelope on the server does not open" };
        }
        for (const auto& change : opened.changes) {
            if (change.verdict == store::Verdict::Accepted) {
                PIPIT_TRY(fields.take(opened.place.vault, opened.place.replica, change.bytes));
                PIPIT_TRY(takeSupport(all, change.bytes));
            }
        }
    }
    addTexts(all, fields);
    return all;
}

} // namespace pipit::audit
