#include "tests/gallery/shots.h"

#include "core/changes/fields.h"

namespace pipit::gallery {

using namespace std::chrono_literals;
using changes::Kind;
using viewmodels::InboxAuthor;
using viewmodels::InboxItem;
using viewmodels::InboxPage;

namespace {

template <class Id> Id idOf(std::uint8_t number)
{
    Id id;
    id.bytes.fill(number);
    return id;
}

InboxAuthor me() { return { "Mrs Kendrick", "RK", idOf<RecordId>(3), true }; }
InboxAuthor patel() { return { "Miss Patel", "SP", idOf<RecordId>(11), false }; }
InboxAuthor okafor() { return { "Mrs Okafor", "AO", idOf<RecordId>(4), false }; }

school::Pupil pupil(std::uint8_t number, const char* forename, const char* surname)
{
    return { idOf<RecordId>(number), forename, surname, {}, 4, {}, {} };
}

inbox::Version version(std::uint8_t number, const char* text, Instant noted, bool shows = false)
{
    ChangeId id;
    id.bytes.fill(number);
    return { id, text, idOf<ReplicaId>(number), noted, shows };
}

Instant today(std::chrono::minutes time)
{
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + time;
}

InboxItem jonah()
{
    InboxItem item;
    item.conflict.record.kind = static_cast<std::uint16_t>(Kind::PassportLine);
    item.conflict.record.id = idOf<RecordId>(1);
    item.conflict.field = changes::passport_line::kLine;
    item.conflict.versions = { version(1, "Front seat, left side, by the wall", today(10h + 12min)),
        version(2, "Front seat, away from the radiator", today(10h + 40min), true) };
    item.conflict.base = "Front seat, by the wall";
    item.authors = { me(), patel() };
    item.pupil = pupil(9, "Jonah", "Williams");
    item.line = 2;
    return item;
}

InboxItem likes()
{
    InboxItem item;
    item.conflict.record.kind = static_cast<std::uint16_t>(Kind::Passport);
    item.conflict.record.id = idOf<RecordId>(2);
    item.conflict.field = changes::passport::kHardForMe;
    item.conflict.versions
        = { version(1, "Loud rooms, and when the plan changes without a word before.", today(-14h)),
              version(2, "Loud rooms, the dinner hall most of all.", today(9h + 5min)),
              version(3, "", today(11h + 30min), true) };
    item.conflict.base = "Loud rooms.";
    item.authors = { patel(), me(), okafor() };
    item.pupil = pupil(23, "Aisha", "Khan");
    return item;
}

InboxItem provision()
{
    InboxItem item;
    item.conflict.record.kind = static_cast<std::uint16_t>(Kind::PupilCase);
    item.conflict.record.id = idOf<RecordId>(3);
    item.conflict.field = changes::pupil_case::kProvision;
    item.conflict.versions = { version(1, "K", today(8h)), version(2, "E", today(9h), true) };
    item.authors = { okafor(), me() };
    item.pupil = pupil(30, "Llewelyn", "Featherstonehaugh-Llywelyn");
    return item;
}

void with(Scene& scene, std::vector<InboxItem> items)
{
    scene.waiting(0);
    InboxPage page{ true, static_cast<std::int64_t>(items.size()), std::move(items) };
    scene.inbox().show(std::move(page));
}

void empty(Scene& scene) { with(scene, {}); }
void list(Scene& scene) { with(scene, { jonah(), likes(), provision() }); }

void two(Scene& scene)
{
    list(scene);
    scene.inbox().open(0);
}

void three(Scene& scene)
{
    list(scene);
    scene.inbox().open(1);
}

void choice(Scene& scene)
{
    list(scene);
    scene.inbox().open(2);
}

void tooLong(Scene& scene)
{
    two(scene);
    scene.inbox().conflict()->setTogether(QStringLiteral(
        "Front seat, left side, by the wall, away from the radiator. Laptop charged."));
}

void settledElsewhere(Scene& scene)
{
    two(scene);
    with(scene, { likes() });
}

Shot in(const char* place, const char* name, const QSize& size, void (*prepare)(Scene&),
    bool dark = false, double textScale = 1.0, bool welsh = false)
{
    return { name, kApp, size, prepare, false, dark, textScale, welsh, nullptr, place };
}

} // namespace

std::vector<Shot> inboxShots()
{
    return {
        in("inbox", "inbox", kTablet, list),
        in("inbox", "inbox-phone", kPhone, list),
        in("inbox", "inbox-phone-200-welsh", kPhone, list, false, 2.0, true),
        in("inbox", "inbox-empty", kTablet, empty),
        in("inbox", "inbox-empty-phone-dark", kPhone, empty, true),
        in("conflict", "conflict", kTablet, two),
        in("conflict", "conflict-dark", kTablet, two, true),
        in("conflict", "conflict-portrait", kPortrait, two),
        in("conflict", "conflict-phone", kPhone, two),
        in("conflict", "conflict-200", kTablet, two, false, 2.0),
        in("conflict", "conflict-phone-200-welsh", kPhone, two, true, 2.0, true),
        in("conflict", "conflict-three", kTablet, three),
        in("conflict", "conflict-choice", kTablet, choice, false, 1.0, true),
        in("conflict", "conflict-too-long", kPortrait, tooLong),
        in("conflict", "conflict-settled-elsewhere", kTablet, settledElsewhere),
    };
}

} // namespace pipit::gallery
