#pragma once

#include "core/passport/projections.h"
#include "core/school/projections.h"
#include "core/school/school_store.h"
#include "core/school/school_writer.h"
#include "core/school/timetable_store.h"
#include "core/strategy/projections.h"
#include "tests/core/store/log_tablet.h"

#include <QTest>

namespace pipit::tests {

inline const school::SchoolPlace kPlace{ kSchool, idWith<VaultId>(0x5C) };

inline store::Projections schoolProjections()
{
    store::Projections all;
    school::addProjections(all);
    strategy::addProjections(all);
    passport::addProjections(all);
    return all;
}

inline RecordId recordId(std::uint8_t byte) { return idWith<RecordId>(byte); }
inline Day day(std::string_view text) { return base::parseDay(text).value(); }

/// A tablet with the stores of a school.
struct SchoolTablet {
    SchoolTablet(const std::filesystem::path& file, std::uint8_t replica,
        store::Projections projections = schoolProjections())
        : base(file, replica, std::move(projections))
        , school(base.database(), kPlace)
        , timetable(base.database(), kPlace)
        , writer(base.database(), base.log(), kPlace)
    {
    }

    store::WriteCounts write(std::vector<store::RecordUpdate> updates)
    {
        base.clock().advance(std::chrono::seconds(1));
        const auto counts = writer.apply(updates);
        PIPIT_CHECK(counts.has_value());
        return *counts;
    }
    template <class Value> store::WriteCounts write(const Value& value)
    {
        return write(std::vector{ school::updateOf(kPlace, value) });
    }
    store::WriteCounts edit(changes::Kind kind, const RecordId& id, std::uint16_t field,
        std::vector<RecordId> add, std::vector<RecordId> remove = {})
    {
        store::RecordUpdate update{ school::keyOf(kPlace, kind, id), {},
            { { field, {}, remove } } };
        for (const RecordId& element : add) {
            update.sets.front().add.push_back({ element });
        }
        return write(std::vector{ update });
    }
    /// True if dropping and building again gives the same tables.
    bool replaysEqual()
    {
        const std::string before = base.dump();
        return base.log().replay(openPlainly).has_value() && base.dump() == before;
    }

    LogTablet base;
    school::SchoolStore school;
    school::TimetableStore timetable;
    school::SchoolWriter writer;
};

/// Everything that waits on either goes to the other.
inline void exchange(LogTablet& first, LogTablet& second)
{
    first.seal();
    second.seal();
    const auto fromFirst = first.send();
    const auto fromSecond = second.send();
    second.receive(fromFirst);
    first.receive(fromSecond);
}

} // namespace pipit::tests
