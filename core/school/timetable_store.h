#pragma once

#include "core/school/pupil_vault.h"
#include "core/school/timetable.h"
#include "core/store/database.h"

namespace pipit::school {

/// Reads the timetable: which lessons a day has, and which one is on.
///
/// Days and times are those on the wall: whoever asks knows the time zone. Thread: the database's.
/// Errors: those of Database.
class TimetableStore {
public:
    TimetableStore(store::Database& database, const SchoolPlace& place)
        : m_database(database)
        , m_place(place)
    {
    }

    /// Lessons of a day in order of their start. With `staff`: those that name this member of
    /// staff, and those of classes that have them on their list. A slot without a class that is
    /// here, or with times that make no sense, is left out.
    Result<std::vector<Lesson>> lessonsOn(Day day, std::optional<RecordId> staff = std::nullopt);

    /// The lesson that is on, and the next one of the same day.
    Result<NowAndNext> nowAndNext(WallTime time, const RecordId& staff);

private:
    store::Database& m_database;
    SchoolPlace m_place;
};

} // namespace pipit::school
