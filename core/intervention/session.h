#pragma once

#include "core/base/clock.h"
#include "core/intervention/group.h"

namespace pipit::intervention {

enum class Attendance : std::uint8_t { Present = 1, Away = 2 };

/// How a child took the next step towards a target.
enum class Step : std::uint8_t { NotYet = 1, WithHelp = 2, Alone = 3 };

struct TargetStep {
    RecordId target;
    Step step = Step::NotYet;

    bool operator==(const TargetStep&) const = default;
};

inline constexpr std::array<std::string_view, 2> kAttendanceWords{ "present", "away" };
inline constexpr std::size_t kMaxLine = 300; ///< characters
inline constexpr std::size_t kMaxSteps = 20; ///< of one pupil in one session
inline constexpr std::size_t kMaxSource = 120; ///< characters of a file's name, or of who wrote
inline constexpr std::size_t kLoggableDays = 10; ///< school days back, today among them

/// What a session was for one pupil. What nobody recorded is absent, never zero.
struct PupilSession {
    RecordId pupil;
    Attendance attendance = Attendance::Present;
    std::optional<int> minutes = {}; ///< 1 to kMaxMinutes
    std::optional<int> engagement = {}; ///< 1 to 5
    std::string line = {};
    std::vector<TargetStep> steps = {}; ///< each target once

    bool operator==(const PupilSession&) const = default;
};

/// A session while somebody types it. Nobody else sees it, and it is not evidence yet.
struct SessionDraft {
    RecordId session;
    RecordId group;
    Day day;
    std::optional<std::chrono::minutes> starts = {}; ///< since midnight on the wall
    PersonId adult = {}; ///< who led it; zeros if not known as a person here (an import)
    std::string activity = {};
    std::optional<Instant> timerFrom = {}; ///< the timer runs since then
    std::optional<int> minutes = {}; ///< of everybody who was there and has none of their own
    std::optional<int> engagement = {}; ///< likewise
    std::vector<PupilSession> pupils = {};

    /// As it is logged: with the minutes and engagement of all given to each who was there; who was
    /// away has none, and no steps.
    std::vector<PupilSession> logged() const;
    bool operator==(const SessionDraft&) const = default;
};

/// Where an imported session comes from: it is never signed as the one who wrote it.
struct Source {
    std::string importedFrom; ///< name of the file
    std::string writtenBy; ///< in words

    bool operator==(const Source&) const = default;
};

/// What was logged for one pupil, as it stands now.
struct LoggedPupil {
    RecordId pupil;
    std::optional<Attendance> attendance; ///< no value: what was written makes no sense
    std::optional<int> minutes;
    std::optional<int> engagement;
    std::string line;
    std::vector<TargetStep> steps; ///< in order of the targets' ids
    bool corrected = false; ///< its author has changed it since
    bool conflict = false; ///< changed apart, and nobody has settled it yet

    bool operator==(const LoggedPupil&) const = default;
};

/// A session, out of the records of all its pupils that may be opened here.
struct Session {
    RecordId id;
    std::optional<RecordId> group;
    Day day;
    std::optional<std::chrono::minutes> starts;
    std::optional<PersonId> adult;
    std::string activity;
    Source source; ///< empty unless it was imported
    ReplicaId author; ///< who logged it
    Instant noted; ///< as their clock said
    std::vector<LoggedPupil> pupils; ///< in order of their ids

    /// Minutes that the group had: the most of any who were there; no value: not recorded.
    std::optional<int> delivered() const;
    bool operator==(const Session&) const = default;
};

/// The record of one pupil's part: logging the same session twice makes the same.
RecordId sessionLogId(const RecordId& session, const RecordId& pupil);

/// BadInput for a session without pupils, with one twice, or with a number or text over its limit.
Result<void> check(const SessionDraft& draft);

/// As text for the store of drafts.
std::string encodeSession(const SessionDraft& draft);
/// Corrupt.
Result<SessionDraft> decodeSession(std::string_view text);

/// Value of an event of a session's steps; no step: it was taken back.
Bytes encodeStep(const RecordId& target, std::optional<Step> step);
struct StepEvent {
    RecordId target;
    std::optional<Step> step;
};
/// Nothing for bytes that are no step.
std::optional<StepEvent> decodeStep(ByteView value);

} // namespace pipit::intervention
