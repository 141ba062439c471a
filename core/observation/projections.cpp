#include "core/observation/projections.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/observation/observation.h"
#include "core/store/field_values.h"
#include "core/store/record_state.h"
#include "core/store/table_projection.h"

namespace pipit::observation {

namespace {

using changes::Kind;
using changes::RecordKey;
using store::Database;
using store::ShownFields;
using store::TableProjection;

/// Two values that were merged may be longer than one may be.
constexpr std::size_t kMerged = 2;

class ObservationProjection final : public TableProjection {
public:
    ObservationProjection()
        : TableProjection(Kind::Observation,
            { "observation", "observation_entry", "observation_addendum" },
            { "observation_search" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::observation;
        const auto together = fields.id<RecordId>(kObservation);
        const auto pupil = fields.id<RecordId>(kPupil);
        PIPIT_TRY_ASSIGN(const auto origin, store::originOf(database, record));
        if (!origin || record.id != observationId(together, pupil)) {
            return {}; // an id that does not belong to its content
        }
        PIPIT_TRY(writeRow(database, record, fields, *origin));
        const std::int64_t row = database.lastRowId();
        PIPIT_TRY_ASSIGN(std::string words, writeEntries(database, record, *origin));
        words += store::textValue(fields, kSummary, kMerged * kMaxSummary, base::Lines::Many);
        words += '\n';
        words += store::textValue(fields, kNextText, kMerged * kMaxNextText, base::Lines::Many);
        PIPIT_TRY(writeAddenda(database, record));
        return database.run("INSERT INTO observation_search (rowid, words) VALUES (?, ?)",
            { row, std::string_view(words) });
    }

private:
    static Result<void> writeRow(Database& database, const RecordKey& record,
        const ShownFields& fields, const store::Origin& origin)
    {
        using namespace changes::observation;
        PIPIT_TRY_ASSIGN(const bool altered, store::isRewritten(database, record));
        return database.run("INSERT INTO observation VALUES"
                            " (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.bytes(kObservation),
                fields.bytes(kPupil), store::instantValue(fields, kStarted),
                store::instantValue(fields, kEnded), store::idValue(fields, kClass),
                store::textValue(fields, kSubject, kMaxSubject),
                store::textValue(fields, kInstrument, kMaxInstrument),
                store::textValue(fields, kSummary, kMerged * kMaxSummary, base::Lines::Many),
                store::choiceValue(fields, kNextStep, kNextStepWords),
                store::textValue(fields, kNextText, kMerged * kMaxNextText, base::Lines::Many),
                store::idValue(fields, kObserver),
                store::textValue(fields, kImportedFrom, kMaxSource),
                store::textValue(fields, kWrittenBy, kMaxSource), origin.replica.view(),
                std::int64_t{ origin.noted.time_since_epoch().count() },
                std::int64_t{ altered ? 1 : 0 } });
    }

    /// Gives the words of the notes. Who did not write the observation adds no entries to it.
    static Result<std::string> writeEntries(
        Database& database, const RecordKey& record, const store::Origin& origin)
    {
        PIPIT_TRY_ASSIGN(
            const auto events, store::eventsOf(database, record, changes::observation::kEntries));
        std::string words;
        for (const store::Event& event : events) {
            const auto entry = decodeEntry(event.value);
            if (!entry || event.replica != origin.replica) {
                continue;
            }
            if (const auto* note = std::get_if<Note>(&entry->what)) {
                words += note->text + '\n';
            }
            PIPIT_TRY(database.run("INSERT OR IGNORE INTO observation_entry VALUES (?, ?, ?, ?, ?)",
                { record.vault.view(), record.id.view(),
                    std::int64_t{ entry->at.time_since_epoch().count() }, event.id.view(),
                    event.value }));
        }
        return words;
    }

    static Result<void> writeAddenda(Database& database, const RecordKey& record)
    {
        PIPIT_TRY_ASSIGN(
            const auto events, store::eventsOf(database, record, changes::observation::kAddenda));
        for (const store::Event& event : events) {
            const std::string_view text = base::asText(event.value);
            if (text.empty() || !base::isPlainText(text, kMaxAddendum, base::Lines::Many)) {
                continue;
            }
            PIPIT_TRY(database.run(
                "INSERT OR IGNORE INTO observation_addendum VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                { record.vault.view(), record.id.view(), event.stamp.milliseconds,
                    std::int64_t{ event.stamp.counter }, event.replica.view(), event.id.view(),
                    std::int64_t{ event.noted.time_since_epoch().count() }, text }));
        }
        return {};
    }
};

class MarkProjection final : public TableProjection {
public:
    MarkProjection()
        : TableProjection(Kind::StrategyMark, { "strategy_mark" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::strategy_mark;
        const auto pupil = fields.id<RecordId>(kPupil);
        const auto together = fields.id<RecordId>(kObservation);
        const auto line = fields.id<RecordId>(kLine);
        const store::Parameter mark = store::choiceValue(fields, kMark, kMarkWords);
        if (record.id != strategyMarkId(together, pupil, line)
            || !std::holds_alternative<std::int64_t>(mark)) {
            return {};
        }
        return database.run("INSERT INTO strategy_mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), pupil.view(), together.view(), line.view(),
                mark, store::dayValue(fields, kDay),
                store::textValue(fields, kSubject, kMaxSubject) });
    }
};

} // namespace

void addProjections(store::Projections& projections)
{
    const auto add = [&](std::shared_ptr<const store::Projection> projection) {
        projections[projection->kind()] = projection;
    };
    add(std::make_shared<ObservationProjection>());
    add(std::make_shared<MarkProjection>());
}

} // namespace pipit::observation
