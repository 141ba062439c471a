#include "app/tools/audit/current_texts.h"

#include "app/tools/audit/support_words.h"
#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/changes/kinds.h"
#include "core/changes/support_fields.h"

#include <algorithm>
#include <map>

namespace pipit::audit {

namespace {

/// Texts by the change that wrote them, and the changes whose texts were replaced.
struct Texts {
    std::map<ChangeId, std::string> written;
    std::set<ChangeId> replaced;

    std::set<std::string> current() const
    {
        std::set<std::string> texts;
        for (const auto& [id, text] : written) {
            if (!replaced.contains(id)) {
                texts.insert(text);
            }
        }
        return texts;
    }
};

/// Of one kind of record: the texts of this field.
struct Field {
    changes::Kind kind;
    std::uint16_t field;
};
constexpr Field kNotes{ changes::Kind::Note, changes::note::kText };
constexpr Field kLines{ changes::Kind::PassportLine, changes::passport_line::kLine };

void take(Texts& texts, const ChangeId& id, const changes::PutOp& put)
{
    texts.written.emplace(id, std::string(put.value.begin(), put.value.end()));
    for (const auto& head : put.heads) {
        if (const auto* sealed = std::get_if<ChangeId>(&head)) {
            texts.replaced.insert(*sealed);
        }
    }
}

Result<void> takeChange(Texts& texts, Field wanted, const ReplicaId& author, ByteView bytes)
{
    PIPIT_TRY_ASSIGN(const auto change, changes::decodeChange(bytes));
    if (change.kind != static_cast<std::uint16_t>(wanted.kind)) {
        return {};
    }
    for (const auto& write : change.writes) {
        const auto* put = std::get_if<changes::PutOp>(&write.op);
        if (put != nullptr && write.field == wanted.field) {
            take(texts, changes::changeId(author, change.counter, bytes), *put);
        }
    }
    return {};
}

/// Observations and sessions; an entry of a running record is an event and stays.
Result<void> takeSupport(CurrentTexts& texts, ByteView bytes)
{
    using changes::Kind;
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

} // namespace

Result<CurrentTexts> currentTexts(
    client::Replica& replica, std::span<const ServerEnvelope> serverLog)
{
    Texts notes;
    Texts lines;
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
            if (change.verdict != store::Verdict::Accepted) {
                continue;
            }
            PIPIT_TRY(takeChange(notes, kNotes, opened.place.replica, change.bytes));
            PIPIT_TRY(takeChange(lines, kLines, opened.place.replica, change.bytes));
            PIPIT_TRY(takeSupport(all, change.bytes));
        }
    }
    all.notes = notes.current();
    all.lines = lines.current();
    return all;
}

} // namespace pipit::audit
