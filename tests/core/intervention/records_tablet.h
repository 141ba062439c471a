#pragma once

#include "core/changes/fields.h"
#include "core/intervention/group_store.h"
#include "core/intervention/projections.h"
#include "core/intervention/session_book.h"
#include "core/observation/observation_book.h"
#include "core/observation/projections.h"
#include "core/target/projections.h"
#include "core/target/target_store.h"
#include "tests/core/school/people.h"

namespace pipit::tests {

inline const RecordId kAisha = recordId(0xA1);
inline const RecordId kDylan = recordId(0xA2);
inline const RecordId kRuby = recordId(0xA3);
inline const RecordId kTomos = recordId(0xA4);
inline const RecordId kStoryTalk = recordId(0x60);
inline const RecordId kMissPatel = recordId(0x70);

inline store::Projections recordProjections()
{
    store::Projections all = schoolProjections();
    intervention::addProjections(all);
    observation::addProjections(all);
    target::addProjections(all);
    return all;
}

/// The person who writes as the replica of this number; with 16 more it is their second tablet.
inline PersonId authorId(std::uint8_t replica)
{
    return idWith<PersonId>(static_cast<std::uint8_t>(0x80 + replica % 16));
}

/// Story talk: Tuesday and Thursday, 9:20, 20 minutes, four children of three classes.
inline intervention::Group storyTalk()
{
    intervention::Group group{ kStoryTalk, "Story talk" };
    group.area = strategy::Area::CommunicationAndInteraction;
    group.wave = intervention::Wave::Targeted;
    group.pupils = { kAisha, kDylan, kRuby, kTomos };
    group.staff = { kMissPatel };
    group.weekdays = { 2, 4 };
    group.starts = std::chrono::minutes(560);
    group.plannedMinutes = 20;
    group.room = "Library";
    group.activity = "Retelling";
    return group;
}

/// A tablet of one person with the stores of observations, sessions and targets.
struct RecordsTablet : SchoolTablet {
    RecordsTablet(const std::filesystem::path& file, std::uint8_t replica)
        : SchoolTablet(file, replica, recordProjections())
        , me(authorId(replica))
        , random(replica)
    {
    }

    static std::optional<PersonId> personOf(const ReplicaId& replica)
    {
        return authorId(replica.bytes[0]);
    }
    void tick() { base.clock().advance(std::chrono::seconds(1)); }
    void add(const intervention::Group& group)
    {
        tick();
        PIPIT_CHECK(groups.save(intervention::GroupEdit{ group }).has_value());
    }
    /// Logs a session of the group on its day.
    RecordId logSession(const intervention::Group& group, std::string_view date,
        std::optional<int> minutes = std::nullopt)
    {
        tick();
        auto draft = book.begin(group, day(date), me);
        draft.minutes = minutes;
        PIPIT_CHECK(book.log(draft, draft.day).has_value());
        return draft.session;
    }
    observation::Beginning lesson(std::vector<RecordId> pupils) const
    {
        observation::Beginning beginning{ std::move(pupils) };
        beginning.subject = "English";
        beginning.observer = me;
        beginning.day = day("2026-11-24");
        return beginning;
    }

    PersonId me;
    crypto::SeededRandom random;
    store::DraftStore drafts{ base.database(), base.clock() };
    intervention::GroupStore groups{ base.database(), base.log(), kPlace };
    intervention::SessionStore sessions{ base.database(), kPlace };
    intervention::SessionBook book{ base.database(), base.log(), drafts, random, sessions,
        personOf };
    observation::ObservationDrafts unfinished{ base.database(), base.clock(), random };
    observation::ObservationStore observations{ base.database(), kPlace };
    observation::ObservationBook record{ base.database(), base.log(), random, unfinished,
        observations };
    target::TargetStore targets{ base.database(), base.log(), random, kPlace };
};

/// Puts a value into a field as only a hostile or broken writer would.
inline void putRaw(RecordsTablet& tablet, const changes::RecordKey& record, std::uint16_t field,
    std::string_view value, std::vector<changes::HeadRef> heads = {})
{
    tablet.tick();
    PIPIT_CHECK(tablet.base.log()
                    .append({ record, std::nullopt,
                        { { field, changes::PutOp{ bytesOf(value), std::move(heads) } } } })
                    .has_value());
}

} // namespace pipit::tests
