#include "core/inbox/room.h"

#include "core/changes/fields.h"
#include "core/changes/kinds.h"
#include "core/intervention/session.h"
#include "core/notes/note.h"
#include "core/observation/observation.h"
#include "core/passport/passport.h"
#include "core/questions/question.h"
#include "core/strategy/strategy.h"
#include "core/target/target.h"

#include <algorithm>
#include <array>

namespace pipit::inbox {

namespace {

using base::Lines;
using changes::Kind;

struct Entry {
    Kind kind;
    std::uint16_t field;
    std::size_t characters;
    Lines lines;
};

constexpr std::array kEntries{
    Entry{ Kind::Passport, changes::passport::kLikes, passport::kMaxSection, Lines::Many },
    Entry{ Kind::Passport, changes::passport::kMattersToMe, passport::kMaxSection, Lines::Many },
    Entry{ Kind::Passport, changes::passport::kHardForMe, passport::kMaxSection, Lines::Many },
    Entry{ Kind::Passport, changes::passport::kTooMuch, passport::kMaxSection, Lines::Many },
    Entry{ Kind::Passport, changes::passport::kAlert, passport::kMaxOneLine, Lines::One },
    Entry{ Kind::PassportLine, changes::passport_line::kLine, passport::kMaxLine, Lines::One },
    Entry{ Kind::PassportLine, changes::passport_line::kHelper, passport::kMaxHelper, Lines::One },
    Entry{ Kind::Strategy, changes::strategy::kLine, strategy::kMaxLine, Lines::One },
    Entry{ Kind::Strategy, changes::strategy::kHelper, strategy::kMaxHelper, Lines::One },
    Entry{
        Kind::Observation, changes::observation::kSummary, observation::kMaxSummary, Lines::Many },
    Entry{ Kind::Observation, changes::observation::kNextText, observation::kMaxNextText,
        Lines::Many },
    Entry{
        Kind::InterventionPlan, changes::plan::kOutcome, intervention::kMaxPlanText, Lines::One },
    Entry{ Kind::SessionLog, changes::session::kLine, intervention::kMaxLine, Lines::One },
    Entry{ Kind::Target, changes::target::kLine, target::kMaxLine, Lines::One },
    Entry{ Kind::Query, changes::query::kText, questions::kMaxText, Lines::Many },
    Entry{ Kind::Query, changes::query::kAnswer, questions::kMaxText, Lines::Many },
    // At most four bytes a character.
    Entry{ Kind::Note, changes::note::kText, notes::kMaxTextBytes / 4, Lines::Many },
};

} // namespace

Room roomOf(std::uint16_t kind, std::uint16_t field) noexcept
{
    const auto found = std::ranges::find_if(kEntries,
        [&](const Entry& entry) { return entry.kind == Kind{ kind } && entry.field == field; });
    return found == kEntries.end() ? Room{} : Room{ true, found->characters, found->lines };
}

} // namespace pipit::inbox
