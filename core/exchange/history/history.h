#pragma once

#include "core/exchange/plain_date.h"
#include "core/exchange/sen_codes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pipit::exchange {

// What a school brings along from before, or passes on: Pipit's own JSON form
// (docs/formats/import.md). Pupils are named by UPN, staff by code, the rest by ids of the file.

/// One strategy of the school's library.
struct ImportedStrategy {
    std::string code;
    BroadArea area = BroadArea::Other;
    std::string door; ///< at most 40 characters: what is read at the classroom door
    std::string help; ///< one sentence more, in the child's voice
    std::string icon; ///< name of one of the app's icons

    bool operator==(const ImportedStrategy&) const = default;
};

/// A strategy as it stands in one child's passport.
struct PassportStrategy {
    std::string code;
    std::string door; ///< the child's own wording
    std::string help;

    bool operator==(const PassportStrategy&) const = default;
};

struct ImportedPassport {
    std::string pupil; ///< UPN
    int version = 1;
    Date written;
    std::string writtenWith; ///< "Leo and his mum"
    std::string author; ///< staff code
    Date review;
    std::string line; ///< under the name at the door
    std::vector<std::string> like;
    std::vector<std::string> matters;
    std::vector<PassportStrategy> strategies;
    std::vector<std::string> hard;
    std::vector<std::string> tooMuch;

    bool operator==(const ImportedPassport&) const = default;
};

enum class Wave : std::uint8_t { Universal, Targeted, Specialist };

/// An intervention group and what it is for.
struct ImportedIntervention {
    std::string id;
    std::string name;
    BroadArea area = BroadArea::Other;
    Wave wave = Wave::Targeted;
    Date from;
    std::vector<int> days; ///< Monday 1
    TimeOfDay start{ 0 };
    int minutes = 0; ///< planned, for one session
    std::string room;
    std::string adult; ///< staff code
    std::vector<std::string> pupils; ///< UPNs
    std::string outcome;
    std::string entry;
    std::string exit;

    bool operator==(const ImportedIntervention&) const = default;
};

struct ObservationNote {
    TimeOfDay at{ 0 };
    std::string text;

    bool operator==(const ObservationNote&) const = default;
};

enum class StrategyMark : std::uint8_t { Seen, Missed, DidNotArise };

struct ObservationMark {
    std::string strategy;
    StrategyMark mark = StrategyMark::Seen;

    bool operator==(const ObservationMark&) const = default;
};

enum class NextStep : std::uint8_t { Nothing, Support, Review, Referral };

/// One observation of one pupil: a line in passing, or a whole lesson.
struct ImportedObservation {
    std::string id;
    std::string pupil; ///< UPN
    std::string observer; ///< staff code
    Date day;
    TimeOfDay start{ 0 };
    TimeOfDay end{ 0 };
    std::string group;
    std::string subject;
    std::vector<ObservationNote> notes;
    std::vector<ObservationMark> marks; ///< a strategy that was not looked at has none
    std::string summary; ///< empty for a line in passing
    std::optional<NextStep> next;
    std::string nextText;

    bool operator==(const ImportedObservation&) const = default;
};

/// What a session was for one child. What nobody recorded is absent, never zero.
struct SessionPupil {
    std::string pupil; ///< UPN
    bool present = true;
    std::optional<int> engagement; ///< 1 to 5
    std::string line; ///< or why the child was away

    bool operator==(const SessionPupil&) const = default;
};

struct ImportedSession {
    std::string id;
    std::string intervention;
    std::string adult; ///< staff code
    Date day;
    TimeOfDay start{ 0 };
    int minutes = 0; ///< delivered
    std::string activity;
    std::vector<SessionPupil> pupils;

    bool operator==(const ImportedSession&) const = default;
};

struct ImportedHistory {
    std::vector<ImportedStrategy> strategies;
    std::vector<ImportedPassport> passports;
    std::vector<ImportedIntervention> interventions;
    std::vector<ImportedObservation> observations;
    std::vector<ImportedSession> sessions;

    bool operator==(const ImportedHistory&) const = default;
};

inline constexpr std::size_t kMaxDoorLine = 40; ///< characters, not bytes

/// Characters of a UTF-8 text, for kMaxDoorLine.
std::size_t characterCount(std::string_view text);

} // namespace pipit::exchange
