#include "app/viewmodels/pupil_colour.h"
#include "tests/gallery/shots.h"

#include <array>

namespace pipit::gallery {

using namespace std::chrono_literals;
using viewmodels::TodayPage;

namespace {

RecordId recordOf(std::uint8_t number)
{
    RecordId id;
    id.bytes[0] = number;
    return id;
}

viewmodels::TodayPupil pupil(std::uint8_t number, const char* name, const char* initials)
{
    return { recordOf(number), name, initials };
}

struct Tally {
    int passports = 0;
    int changed = 0;
    int unread = 0;
};

viewmodels::TodayLesson lesson(std::uint8_t number, std::chrono::minutes starts,
    std::chrono::minutes ends, const char* subject, const char* theClass, const char* room,
    const char* staff, Tally tally = {})
{
    school::TimetableSlot slot{ recordOf(number), 2, {}, starts, ends, subject, recordOf(number),
        {}, {} };
    return { { slot, theClass, room, staff, *staff == 0 }, tally.passports, tally.changed,
        tally.unread };
}

WallTime at(std::chrono::minutes timeOfDay, int day = 24)
{
    return std::chrono::local_days(
               std::chrono::year(2026) / 11 / std::chrono::day(static_cast<unsigned>(day)))
        + timeOfDay;
}

/// A teacher on a Tuesday morning.
TodayPage teacherDay()
{
    TodayPage page;
    page.now = at(10h + 5min);
    page.hasSchool = page.isMine = true;
    page.lessons = { lesson(1, 8h + 50min, 9h + 45min, "English", "4 Maple", "Room 7", "", { 5 }),
        lesson(1, 9h + 45min, 10h + 45min, "Maths", "4 Maple", "Room 7", "", { 5, 2, 0 }),
        lesson(2, 11h, 12h, "Science", "5 Rowan", "Lab", "", { 3, 0, 1 }),
        lesson(3, 13h + 15min, 14h + 15min, "Reading", "4 Maple", "Library", "Mr Hughes", { 5, 2 }),
        lesson(4, 14h + 15min, 15h + 15min, "PE", "3 Willow", "Hall", "") };
    page.unread = { { recordOf(1), "4 Maple", 2, 2 }, { recordOf(2), "5 Rowan", 1, 0 } };
    page.conflicts = { pupil(3, "Jonah W.", "JW") };
    page.reviews
        = { { pupil(4, "Ruby T.", "RT"), std::chrono::floor<std::chrono::days>(at(0h, 20)) },
              { pupil(5, "Dylan S.", "DS"), std::chrono::floor<std::chrono::days>(at(0h, 26)) } };
    page.drafts = { pupil(7, "Aisha K.", "AK") };
    page.noteBegun = true;
    page.waiting.pending = 7;
    return page;
}

/// Who leads SEN and teaches no lessons.
TodayPage leadDay()
{
    TodayPage page = teacherDay();
    page.isLead = true;
    page.isMine = false;
    page.week = school::Week::A;
    page.unread.clear();
    page.lessons.clear();
    constexpr std::array kClasses{ "1 Ash", "1 Birch", "2 Cedar", "3 Willow", "4 Maple", "5 Rowan",
        "6 Oak" };
    std::uint8_t number = 1;
    for (const char* each : kClasses) {
        page.lessons.push_back(
            lesson(number, 9h + 45min, 10h + 45min, number % 2 == 0 ? "Maths" : "Phonics", each,
                "Room 7", number % 2 == 0 ? "Mrs Okafor" : "Miss Patel", { number % 4 + 1 }));
        ++number;
    }
    page.notRead = { { pupil(7, "Aisha K.", "AK"), { "Mrs Okafor", "Mr Hughes", "Miss Patel" } },
        { pupil(8, "Leo M.", "LM"), { "Mr Hughes" } } };
    page.waiting.refused = 1;
    return page;
}

void teacher(Scene& scene)
{
    scene.at(10h + 5min);
    scene.waiting(7);
    scene.today().show(teacherDay());
}

void lead(Scene& scene)
{
    scene.at(10h + 5min);
    scene.waiting(7);
    scene.today().show(leadDay());
}

void afterSchool(Scene& scene)
{
    scene.waiting(0);
    TodayPage page = teacherDay();
    page.now = at(15h + 42min);
    page.unread.clear();
    page.conflicts.clear();
    page.reviews.clear();
    page.drafts.clear();
    page.noteBegun = false;
    page.waiting = {};
    page.following = { std::chrono::floor<std::chrono::days>(at(0h, 25)),
        lesson(2, 9h, 10h, "Maths", "5 Rowan", "Room 9", "", { 3, 0, 1 }) };
    scene.today().show(page);
}

void weekend(Scene& scene)
{
    TodayPage page;
    page.now = at(11h, 28);
    page.hasSchool = page.isMine = true;
    page.following = { std::chrono::floor<std::chrono::days>(at(0h, 30)),
        lesson(1, 8h + 50min, 9h + 45min, "English", "4 Maple", "Room 7", "", { 5 }) };
    scene.waiting(0);
    scene.today().show(page);
}

void begins(Scene& scene)
{
    TodayPage page;
    page.now = at(15h + 42min);
    page.isLead = true;
    scene.waiting(0);
    scene.today().show(page);
}

void everybody(Scene& scene)
{
    static constexpr std::array kNames{ "Aisha Khan", "Ben Okoro", "Cai Pritchard", "Dylan Sayer",
        "Efa Llwyd", "Freya Thompson-Blackwood", "Gruffydd ap Rhys", "Hana Novák", "Isla Grant",
        "Jonah Webb", "Kofi Mensah", "Leo Morgan", "Łucja Wiśniewska", "Mia Fenton", "Niamh Byrne",
        "Owen Price", "Priya Nair", "Quentin Ames", "Ruby Tran", "Siân Llŷr", "Tomos Bowen",
        "Uma Shah", "Vinnie Cole", "Wil Parry" };
    viewmodels::PupilPage page;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const QString name = QString::fromUtf8(kNames[i]);
        viewmodels::PupilRow row;
        row.id = QString::number(i);
        row.name = name;
        row.initials = name.left(1) + name.section(QLatin1Char(' '), -1).left(1);
        row.colour = viewmodels::pupilColour(recordOf(static_cast<std::uint8_t>(i)));
        row.className = i % 3 == 0 ? QStringLiteral("4 Maple") : QStringLiteral("5 Rowan");
        row.hasPassport = i % 4 == 0;
        page.rows.push_back(row);
    }
    page.total = 420;
    scene.waiting(0);
    scene.pupils().pupils()->show(std::move(page));
}

void nobody(Scene& scene)
{
    viewmodels::PupilPage page;
    page.total = 420;
    scene.pupils().pupils()->show(std::move(page));
    scene.pupils().setSearch(QStringLiteral("Zebedee"));
}

/// In a place of the shell.
Shot in(const char* place, const char* name, const QSize& size, std::function<void(Scene&)> prepare,
    bool dark = false, double textScale = 1.0, bool welsh = false)
{
    return { name, kApp, size, std::move(prepare), false, dark, textScale, welsh, nullptr, place };
}

} // namespace

std::vector<Shot> todayShots()
{
    return {
        in("today", "today", kTablet, teacher),
        in("today", "today-dark", kTablet, teacher, true),
        in("today", "today-portrait", kPortrait, teacher),
        in("today", "today-phone", kPhone, teacher),
        in("today", "today-200", kTablet, teacher, false, 2.0),
        in("today", "today-phone-200", kPhone, teacher, false, 2.0),
        in("today", "today-lead", kTablet, lead),
        in("today", "today-lead-portrait-dark", kPortrait, lead, true),
        in("today", "today-after-school", kTablet, afterSchool),
        in("today", "today-weekend", kTablet, weekend),
        in("today", "today-begins", kTablet, begins),
        in("today", "today-begins-phone", kPhone, begins),
        in("today", "today-welsh", kTablet, teacher, false, 1.0, true),
        in("today", "today-welsh-phone-200", kPhone, lead, false, 2.0, true),
        in("pupils", "pupils", kTablet, everybody),
        in("pupils", "pupils-dark", kTablet, everybody, true),
        in("pupils", "pupils-portrait", kPortrait, everybody),
        in("pupils", "pupils-phone", kPhone, everybody),
        in("pupils", "pupils-200", kTablet, everybody, false, 2.0),
        in("pupils", "pupils-phone-200", kPhone, everybody, false, 2.0),
        in("pupils", "pupils-found-none", kTablet, nobody),
        in("pupils", "pupils-welsh-phone", kPhone, everybody, false, 1.0, true),
    };
}

} // namespace pipit::gallery
