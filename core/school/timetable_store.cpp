#include "core/school/timetable_store.h"

#include "core/base/try.h"
#include "core/school/names.h"
#include "core/school/school_store.h"

namespace pipit::school {

namespace {

using store::Row;

constexpr std::string_view kLessons
    = "SELECT t.record, t.weekday, t.week, t.starts, t.ends, t.subject, t.class, t.room, t.staff,"
      " c.name, c.room, s.first_name, s.surname, s.title"
      " FROM timetable_slot t JOIN class c ON c.vault = t.vault AND c.record = t.class"
      " LEFT JOIN staff s ON s.vault = t.vault AND s.record = t.staff"
      " WHERE t.vault = ?1 AND t.weekday = ?2 AND t.ends > t.starts AND (?3 IS NULL OR t.staff = ?3"
      "  OR EXISTS (SELECT 1 FROM class_staff m WHERE m.vault = t.vault AND m.record = t.class"
      "   AND m.staff = ?3))"
      " ORDER BY t.starts, t.ends, c.sort_key, t.record";

std::optional<Week> weekFrom(std::string_view letter)
{
    if (letter == "A") {
        return Week::A;
    }
    return letter == "B" ? std::optional(Week::B) : std::nullopt;
}

Lesson lessonFrom(const Row& row)
{
    const TimetableSlot slot{ row.id<RecordId>(0), static_cast<int>(row.integer(1)),
        weekFrom(row.text(2)), std::chrono::minutes(row.integer(3)),
        std::chrono::minutes(row.integer(4)), std::string(row.text(5)), row.id<RecordId>(6),
        std::string(row.text(7)), RecordId::from(row.blob(8)) };
    Staff staff;
    staff.firstName = row.text(11);
    staff.surname = row.text(12);
    staff.title = row.text(13);
    return { slot, std::string(row.text(9)),
        slot.room.empty() ? std::string(row.text(10)) : slot.room, fullName(staff), false };
}

} // namespace

Result<std::vector<Lesson>> TimetableStore::lessonsOn(Day day, std::optional<RecordId> staff)
{
    PIPIT_TRY_ASSIGN(const SchoolSettings settings, SchoolStore(m_database, m_place).settings());
    const std::optional<Week> week = weekOf(day, settings.weekA);
    const store::Parameter whose = staff ? store::Parameter(staff->view()) : store::Parameter();
    std::vector<Lesson> lessons;
    PIPIT_TRY(
        m_database.each(kLessons, { m_place.vault.view(), std::int64_t{ weekdayOf(day) }, whose },
            [&](const Row& row) -> Result<void> {
                Lesson lesson = lessonFrom(row);
                lesson.isNamed = staff && lesson.slot.staff == staff;
                if (isTaught(lesson.slot.week, week)) {
                    lessons.push_back(std::move(lesson));
                }
                return {};
            }));
    return lessons;
}

Result<NowAndNext> TimetableStore::nowAndNext(WallTime time, const RecordId& staff)
{
    const Day day = std::chrono::floor<std::chrono::days>(time);
    PIPIT_TRY_ASSIGN(const auto lessons, lessonsOn(day, staff));
    return school::nowAndNext(lessons, time - day);
}

} // namespace pipit::school
