#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/observation/entry.h"

#include <vector>

namespace pipit::observation {

/// What is to come of an observation.
enum class NextStep : std::uint8_t { Support = 1, Referral = 2, Review = 3, Nothing = 4 };

inline constexpr std::array<std::string_view, 4> kNextStepWords{ "support", "referral", "review",
    "nothing" };

/// Limits, in characters.
inline constexpr std::size_t kMaxSummary = 2000;
inline constexpr std::size_t kMaxNextText = 500;
inline constexpr std::size_t kMaxSubject = 60;
inline constexpr std::size_t kMaxInstrument = 40;
inline constexpr std::size_t kMaxAddendum = 2000;
inline constexpr std::size_t kMaxSource = 120; ///< a file's name, or who wrote
inline constexpr std::size_t kMaxPupils = 8; ///< observed together

inline constexpr std::string_view kRunningRecord = "running record";

/// Whom and what somebody observes.
struct Beginning {
    std::vector<RecordId> pupils; ///< each once
    std::optional<RecordId> classId = {};
    std::string subject = {};
    std::string instrument = std::string(kRunningRecord);
    PersonId observer = {}; ///< zeros if not known as a person here (an import)
    Day day = {}; ///< on the wall
    Instant started = {};

    bool operator==(const Beginning&) const = default;
};

/// What is said of it at the end.
struct Ending {
    std::string summary;
    std::optional<NextStep> nextStep = {};
    std::string nextText = {};

    bool operator==(const Ending&) const = default;
};

/// Something that was put down at its time.
struct DraftEntry {
    std::uint32_t number = 0; ///< for undo
    std::optional<RecordId> pupil; ///< no value: about all who are observed
    Entry entry;

    bool operator==(const DraftEntry&) const = default;
};

/// What was tapped beside one line of a pupil's passport, added up.
struct MarkCount {
    RecordId pupil;
    RecordId line;
    std::string words; ///< of the line, as they stood there last
    int seen = 0;
    int missed = 0;
    bool didNotArise = false;

    /// What counts for the lesson: seen if it was seen once, else missed, else that it did not
    /// arise.
    Mark mark() const;
    bool operator==(const MarkCount&) const = default;
};

/// An observation on its way: the observer's alone until it is finished.
struct ObservationDraft {
    RecordId id;
    Beginning beginning;
    std::vector<DraftEntry> entries; ///< in the order of their numbers; without what was undone
    std::string typing; ///< the line that is half typed
    Ending ending;

    /// In the order in which lines were first marked. A line that is not in it was not looked at.
    std::vector<MarkCount> marks() const;
    /// How often a behaviour was counted.
    int tally(std::string_view label) const;
    bool operator==(const ObservationDraft&) const = default;
};

struct Source {
    std::string importedFrom;
    std::string writtenBy;

    bool operator==(const Source&) const = default;
};

/// What somebody added after it was finished.
struct Addendum {
    std::string text;
    ReplicaId author;
    Instant noted; ///< as their clock said

    bool operator==(const Addendum&) const = default;
};

/// An observation of one pupil, as it was finished. `together` is common to all who were observed.
struct Observation {
    RecordId together;
    RecordId pupil;
    std::optional<Instant> started;
    std::optional<Instant> ended;
    std::optional<RecordId> classId;
    std::string subject;
    std::string instrument;
    Ending ending;
    std::optional<PersonId> observer;
    Source source; ///< empty unless it was imported
    ReplicaId author; ///< who wrote the record
    Instant noted;
    bool altered = false; ///< a field was written again after Finish: not what was signed first
    std::vector<Entry> entries = {}; ///< by time; not read for lists
    std::vector<Addendum> addenda = {}; ///< oldest first; not read for lists

    bool operator==(const Observation&) const = default;
};

/// Of one line of a passport: in how many lessons where it was looked at, and arose, it was seen.
struct StrategyUse {
    RecordId line;
    int seen = 0;
    int looked = 0; ///< seen or missed

    bool operator==(const StrategyUse&) const = default;
};

/// The record of one pupil's part, and of one mark: finishing twice makes the same.
RecordId observationId(const RecordId& together, const RecordId& pupil);
RecordId strategyMarkId(const RecordId& together, const RecordId& pupil, const RecordId& line);

/// BadInput for no pupils, one twice or too many, or a text over its limit.
Result<void> check(const Beginning& beginning);
/// BadInput for a text over its limit.
Result<void> check(const Ending& ending);
/// BadInput for what cannot be finished: as the others, and an entry about a pupil who is not
/// observed.
Result<void> check(const ObservationDraft& draft);

} // namespace pipit::observation
