#include "app/viewmodels/door/door_calls.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/changes/policy.h"
#include "core/school/timetable_store.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using Lessons = std::vector<school::Lesson>;
using Classes = std::vector<school::Class>;

/// The stores that a door is read from.
struct Stores {
    Stores(client::Replica& replica, Clock& clock, const school::SchoolPlace& place)
        : school(replica.database(), place)
        , timetable(replica.database(), place)
        , drafts(replica.database(), clock)
        , passports(replica.database(), drafts, place)
        , receipts(replica.database(), replica.log(), passports, school, personOf(replica))
    {
    }

    school::SchoolStore school;
    school::TimetableStore timetable;
    store::DraftStore drafts;
    passport::PassportStore passports;
    passport::Receipts receipts;
};

/// What of the timetable bears on the classes of one person.
struct DayPlan {
    std::chrono::minutes now{ 0 };
    Lessons mine;
    Lessons all;
};

std::optional<school::Lesson> nowOrNext(const Lessons& lessons, std::chrono::minutes now)
{
    auto found = school::nowAndNext(lessons, now);
    return found.now ? std::move(found.now) : std::move(found.next);
}

/// Today's lesson with a class; this person's own, if they have one.
std::optional<school::Lesson> lessonWith(const RecordId& theClass, const DayPlan& day)
{
    const auto pick = [&](const Lessons& lessons) {
        Lessons with;
        std::ranges::copy_if(lessons, std::back_inserter(with),
            [&](const school::Lesson& lesson) { return lesson.slot.classId == theClass; });
        return nowOrNext(with, day.now);
    };
    auto own = pick(day.mine);
    return own ? std::move(own) : pick(day.all);
}

/// Adds a class unless it is there.
void add(
    std::vector<DoorClass>& list, const school::Class& theClass, bool isMine, const DayPlan& day)
{
    const bool there = std::ranges::any_of(
        list, [&](const DoorClass& each) { return each.schoolClass.id == theClass.id; });
    if (!there) {
        list.push_back({ theClass, isMine, lessonWith(theClass.id, day) });
    }
}

Result<DayPlan> readDay(Stores& stores, const std::optional<school::Staff>& me, Instant now)
{
    const WallTime time = wallTime(now);
    const auto today = std::chrono::floor<std::chrono::days>(time);
    DayPlan day{ time - today, {}, {} };
    PIPIT_TRY_ASSIGN(day.all, stores.timetable.lessonsOn(today));
    if (me) {
        PIPIT_TRY_ASSIGN(day.mine, stores.timetable.lessonsOn(today, me->id));
    }
    return day;
}

Result<std::vector<DoorClass>> classesFor(
    Stores& stores, const std::optional<school::Staff>& me, const DayPlan& day)
{
    std::vector<DoorClass> list;
    PIPIT_TRY_ASSIGN(const Classes all, stores.school.allClasses());
    for (const school::Lesson& lesson : day.mine) {
        const auto found = std::ranges::find(all, lesson.slot.classId, &school::Class::id);
        if (found != all.end()) {
            add(list, *found, true, day);
        }
    }
    if (me) {
        PIPIT_TRY_ASSIGN(const Classes mine, stores.school.classesOfStaff(me->id));
        for (const school::Class& one : mine) {
            add(list, one, true, day);
        }
    }
    for (const school::Class& one : all) {
        add(list, one, false, day);
    }
    return list;
}

std::optional<std::size_t> placeOfClass(
    const std::vector<DoorClass>& classes, const std::optional<RecordId>& id)
{
    const auto found = std::ranges::find_if(
        classes, [&](const DoorClass& each) { return each.schoolClass.id == id; });
    return found == classes.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - classes.begin()));
}

std::optional<std::size_t> choose(
    const std::vector<DoorClass>& classes, const std::optional<RecordId>& asked, const DayPlan& day)
{
    if (const auto place = placeOfClass(classes, asked)) {
        return place;
    }
    if (const auto lesson = nowOrNext(day.mine, day.now)) {
        if (const auto place = placeOfClass(classes, lesson->slot.classId)) {
            return place;
        }
    }
    return !classes.empty() && classes.front().isMine ? std::optional<std::size_t>(0)
                                                      : std::nullopt;
}

/// This person's first lesson that begins when the shown one has ended.
std::optional<school::Lesson> lessonAfter(const DoorClass& shown, const DayPlan& day)
{
    if (!shown.isMine) {
        return std::nullopt;
    }
    const auto from = shown.lesson ? shown.lesson->slot.ends : day.now;
    Lessons later;
    std::ranges::copy_if(day.mine, std::back_inserter(later),
        [&](const school::Lesson& lesson) { return lesson.slot.starts >= from; });
    return nowOrNext(later, std::chrono::minutes(0));
}

/// Pupils of a class whose passports the register keeps from this tablet, or has not yet given it
/// the key for.
Result<std::size_t> countNotHere(Stores& stores, client::Replica& replica, const RecordId& theClass)
{
    PIPIT_TRY_ASSIGN(const auto pupils, stores.school.pupilsOf(theClass));
    return static_cast<std::size_t>(std::ranges::count_if(pupils, [&](const school::Pupil& pupil) {
        const VaultId vault = stores.passports.keyOf(pupil.id).vault;
        const auto* state = replica.schoolRegister().vault(vault);
        return state != nullptr
            && (!replica.schoolRegister().rightOn(replica.identity().replica, vault)
                || std::ranges::none_of(
                    state->keys, [&](const KeyId& key) { return replica.keyring().has(key); }));
    }));
}

bool mayMark(const client::Replica& replica)
{
    const auto* me = replica.schoolRegister().member(replica.identity().replica);
    return me != nullptr
        && changes::isAllowed(
            me->role, static_cast<std::uint16_t>(changes::Kind::ReadReceipt), changes::Act::Write);
}

} // namespace

Result<DoorAnswer> readDoor(
    client::Replica& replica, Clock& clock, const std::optional<RecordId>& asked)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    PIPIT_TRY_ASSIGN(const auto me, whoAmI(replica));
    Stores stores(replica, clock, place);
    PIPIT_TRY_ASSIGN(const DayPlan day, readDay(stores, me, clock.now()));
    DoorAnswer answer;
    PIPIT_TRY_ASSIGN(answer.classes, classesFor(stores, me, day));
    answer.open = choose(answer.classes, asked, day);
    answer.mayMark = mayMark(replica);
    if (answer.open) {
        const DoorClass& shown = answer.classes[*answer.open];
        answer.next = lessonAfter(shown, day);
        passport::DoorReader reader(stores.school, stores.passports, stores.receipts);
        PIPIT_TRY_ASSIGN(answer.door, reader.read(shown.schoolClass.id, replica.identity().person));
        PIPIT_TRY_ASSIGN(answer.notHere, countNotHere(stores, replica, shown.schoolClass.id));
    }
    return answer;
}

Result<void> keepReceipts(
    client::Replica& replica, Clock& clock, const std::vector<passport::ShownVersion>& shown)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    Stores stores(replica, clock, place);
    return stores.receipts.markRead(shown, replica.identity().person);
}

} // namespace pipit::viewmodels
