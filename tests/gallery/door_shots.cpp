#include "tests/gallery/shots.h"

#include <QCoreApplication>

namespace pipit::gallery {

namespace {

using namespace std::chrono_literals;
using passport::DoorCard;
using passport::DoorLine;
using passport::ReadState;
using viewmodels::DoorAnswer;
using viewmodels::DoorClass;

RecordId numbered(std::size_t number)
{
    RecordId id;
    id.bytes[0] = static_cast<std::uint8_t>(number);
    return id;
}

school::Lesson lesson(std::size_t theClass, const char* name, const char* subject, const char* room,
    std::chrono::minutes starts)
{
    school::Lesson one;
    one.slot.classId = numbered(theClass);
    one.slot.subject = subject;
    one.slot.starts = starts;
    one.slot.ends = starts + 1h;
    one.className = name;
    one.room = room;
    one.isNamed = true;
    return one;
}

DoorClass classOf(std::size_t id, const char* name, const char* room, bool mine)
{
    return { { numbered(id), name, 4, room, {} }, mine, {} };
}

DoorCard card(std::size_t id, const char* name, const char* initials, const char* headline,
    const char* alert, std::vector<DoorLine> lines)
{
    DoorCard one;
    one.pupil = numbered(id);
    one.name = name;
    one.initials = initials;
    one.headline = headline;
    one.alert = alert;
    one.lines = std::move(lines);
    one.version = 2;
    one.read = ReadState::Read;
    return one;
}

std::vector<DoorCard> fiveCards()
{
    std::vector<DoorCard> cards{
        card(1, "Leo M.", "LM", "Kind, funny, loves maps", "",
            { { "Show now and next on the desk", "calendar-check" },
                { "One instruction at a time", "list-ordered" },
                { "Movement break after 15 minutes", "footprints" },
                { "Ear defenders are fine", "volume-x" } }),
        card(2, "Aisha K.", "AK", "Brilliant memory for stories",
            "Asthma: blue inhaler in the tray",
            { { "Wait ten seconds for an answer", "message-square-text" },
                { "Pictures beside new words", "image" },
                { "Check in quietly, not across the room", "user-check" } }),
        card(3, "Jonah W.", "JW", "Builds anything, helps others", "",
            { { "Types instead of writing", "laptop" },
                { "A rest break when he asks", "timer-reset" },
                { "Front, left, away from the door", "armchair" } }),
        card(4, "Ruby T.", "RT", "Careful artist, likes routine", "",
            { { "Tell her first if the room changes", "door-open" },
                { "Calm card: she may leave for 5 minutes", "smile" },
                { "Works best in a pair", "users-round" } }),
        card(5, "Dylan S.", "DS", "Sings, knows every bird", "Hearing aid: check the battery light",
            { { "Face him when you speak: left hearing aid", "ear" },
                { "Subtitles on for every video", "captions" } }),
    };
    cards[0].read = cards[2].read = ReadState::Changed;
    return cards;
}

DoorAnswer maple(std::vector<DoorCard> cards)
{
    DoorAnswer answer;
    answer.classes = { classOf(20, "4 Maple", "Room 7", true),
        classOf(21, "5 Rowan", "Room 9", true), classOf(22, "Reception Acorn", "Room 1", false),
        classOf(23, "1 Willow", "Room 2", false), classOf(24, "2 Hazel", "Room 4", false),
        classOf(25, "3 Birch", "Room 5", false), classOf(26, "6 Elder", "Room 11", false) };
    answer.classes[0].lesson = lesson(20, "4 Maple", "Maths", "Room 7", 9h + 45min);
    answer.classes[1].lesson = lesson(21, "5 Rowan", "English", "Room 9", 11h);
    answer.open = 0;
    answer.next = answer.classes[1].lesson;
    answer.mayMark = true;
    answer.door.classId = numbered(20);
    answer.door.cards = std::move(cards);
    answer.door.alerts = { { numbered(11), "Owen P.", "OP", "EpiPen, office" },
        { numbered(12), "Mia F.", "MF", "Asthma, inhaler in her bag" } };
    answer.door.others = 22;
    answer.door.medicalListDate = base::parseDay("2026-11-03");
    return answer;
}

void door(Scene& scene)
{
    scene.waiting(7);
    scene.door().show(maple(fiveCards()));
}

void read(Scene& scene)
{
    auto cards = fiveCards();
    for (DoorCard& one : cards) {
        one.read = ReadState::Read;
    }
    scene.waiting(12);
    scene.door().show(maple(std::move(cards)));
}

/// Read for the first time: nothing is news. One passport has two versions.
void conflict(Scene& scene)
{
    auto cards = fiveCards();
    for (DoorCard& one : cards) {
        one.read = ReadState::Never;
    }
    cards[3].conflict = true;
    scene.waiting(0);
    scene.door().show(maple(std::move(cards)));
}

void twelve(Scene& scene)
{
    std::vector<DoorCard> cards;
    for (std::size_t i = 0; i < 12; ++i) {
        cards.push_back(fiveCards()[i % 5]);
        cards.back().pupil = numbered(40 + i);
        cards.back().read = i == 7 ? ReadState::Never : ReadState::Read;
    }
    scene.door().show(maple(std::move(cards)));
}

void longWords(Scene& scene)
{
    std::vector<DoorCard> cards{
        card(1, "Gwenllian-Angharad Llywelyn-Prydderch", "GL",
            "Yn dotio at drenau, mapiau a llosgfynyddoedd, ac yn helpu pawb",
            "Epilepsi: os bydd trawiad, amserwch ef a ffoniwch y swyddfa ar unwaith",
            { { "Dangoswch y cerdyn nawr-a-nesaf cyn pob newid, ac eto wedyn", "calendar-check" },
                { "Un cyfarwyddyd ar y tro, ac arhoswch ddeg eiliad am ateb", "list-ordered" },
                { "Gwrthgyfansoddiadoldeb a Llanfairpwllgwyngyllgogerychwyrndrobwll", "book-a" },
                { "Eisteddwch hi yn y blaen, ymhell o'r drws a'r ffenestr", "armchair" } }),
        card(2, "Ifan H.", "IH", "Caredig", "", { { "Egwyl symud", "footprints" } }),
        card(3, "Myfanwy O.", "MO", "", "", { { "Clustffonau", "no-such-icon" } }),
    };
    cards[0].read = ReadState::Changed;
    cards[0].conflict = true;
    DoorAnswer answer = maple(std::move(cards));
    answer.classes[0].schoolClass.name = "Dosbarth Llwyfenni a Chastanwydden";
    scene.door().show(std::move(answer));
}

void alertsOnly(Scene& scene) { scene.door().show(maple({})); }

void notHere(Scene& scene)
{
    DoorAnswer answer = maple({});
    answer.door.alerts.clear();
    answer.door.medicalListDate.reset();
    answer.door.others = 29;
    answer.notHere = 29;
    scene.door().show(std::move(answer));
}

void choosing(Scene& scene)
{
    door(scene);
    scene.door().chooseClass();
}

void nobodysClass(Scene& scene)
{
    DoorAnswer answer = maple({});
    for (DoorClass& one : answer.classes) {
        one.isMine = false;
    }
    answer.open.reset();
    scene.door().show(std::move(answer));
}

void noClasses(Scene& scene) { scene.door().show({}); }

void dimmed(Scene& scene)
{
    door(scene);
    scene.door().dim()->setRestTime(std::chrono::milliseconds(0));
}

/// Nobody's profile is open behind a picture, so what is asked of it fails.
void unreadable(Scene& scene)
{
    door(scene);
    scene.door().begin();
}

/// As a teacher has it, who asks the SENCo.
void asks(Scene& scene)
{
    door(scene);
    viewmodels::AskPage page;
    page.mayAsk = true;
    scene.ask().take(page);
}

void asksWithoutPassports(Scene& scene)
{
    asks(scene);
    alertsOnly(scene);
}

void asksDimmed(Scene& scene)
{
    asks(scene);
    dimmed(scene);
}

Shot at(const char* name, QSize size, std::function<void(Scene&)> prepare, bool dark = false,
    double textScale = 1.0, bool welsh = false)
{
    return { name, kApp, size, std::move(prepare), false, dark, textScale, welsh, nullptr, "door" };
}

} // namespace

std::vector<Shot> doorShots()
{
    return {
        at("door", kTablet, door),
        at("door-dark", kTablet, door, true),
        at("door-portrait", kPortrait, door),
        at("door-phone", kPhone, door),
        at("door-200", kTablet, door, false, 2.0),
        at("door-phone-200", kPhone, door, false, 2.0),
        at("door-read", kTablet, read),
        at("door-conflict", kTablet, conflict),
        at("door-twelve", kTablet, twelve),
        at("door-twelve-portrait-dark", kPortrait, twelve, true),
        at("door-long-words", kTablet, longWords, false, 1.0, true),
        at("door-long-words-phone-200", kPhone, longWords, false, 2.0, true),
        at("door-welsh", kTablet, door, false, 1.0, true),
        at("door-welsh-phone", kPhone, door, true, 1.0, true),
        at("door-no-passports", kTablet, alertsOnly),
        at("door-no-passports-phone", kPhone, alertsOnly),
        at("door-not-here", kTablet, notHere),
        at("door-choosing", kTablet, choosing),
        at("door-choosing-phone-200", kPhone, choosing, false, 2.0),
        at("door-nobodys-class", kTablet, nobodysClass),
        at("door-no-classes", kTablet, noClasses),
        at("door-dimmed", kTablet, dimmed),
        at("door-dimmed-phone-dark", kPhone, dimmed, true),
        at("door-asks", kTablet, asks),
        at("door-asks-dark", kTablet, asks, true),
        at("door-asks-portrait", kPortrait, asks),
        at("door-asks-phone", kPhone, asks),
        at("door-asks-200", kTablet, asks, false, 2.0),
        at("door-asks-no-passports", kTablet, asksWithoutPassports),
        at("door-asks-dimmed-dark", kTablet, asksDimmed, true),
        at("door-asks-welsh-phone-200", kPhone, asks, false, 2.0, true),
        at("door-unreadable", kTablet, unreadable),
    };
}

} // namespace pipit::gallery
