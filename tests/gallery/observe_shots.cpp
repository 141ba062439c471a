#include "tests/gallery/shots.h"

#include <array>

namespace pipit::gallery {

using namespace std::chrono_literals;
using observation::LineMark;
using observation::Mark;
using observation::Note;

namespace {

RecordId idOf(std::uint8_t number)
{
    RecordId id;
    id.bytes.fill(number);
    return id;
}

school::Pupil leo(bool longName)
{
    school::Pupil pupil;
    pupil.id = idOf(1);
    pupil.forename = longName ? "Gwenllian-Angharad" : "Leo";
    pupil.surname = "Morgan";
    return pupil;
}

viewmodels::ObserveLesson english(bool isNow)
{
    return { idOf(4), "English", "4 Maple", "Room 4", "Mr Hughes", 10h + 45min, 12h, isNow };
}

/// The start of the page, for who leads.
viewmodels::ObserveStart start(bool isFirst = false)
{
    viewmodels::ObserveStart start;
    start.mayObserve = true;
    start.isFirst = isFirst;
    start.dslName = "Mrs Adeyemi";
    start.dslPhone = "01632 960 144";
    return start;
}

void add(viewmodels::ObservationSheet& sheet, std::chrono::seconds after, Note note)
{
    auto& entries = sheet.draft.entries;
    entries.push_back({ static_cast<std::uint32_t>(entries.size() + 1), {},
        { sheet.draft.beginning.started + after, std::move(note) } });
}

void mark(
    viewmodels::ObservationSheet& sheet, std::chrono::seconds after, std::size_t line, Mark mark)
{
    const auto& words = sheet.passports.front().lines[line];
    auto& entries = sheet.draft.entries;
    entries.push_back({ static_cast<std::uint32_t>(entries.size() + 1), idOf(1),
        { sheet.draft.beginning.started + after, LineMark{ words.id, mark, words.line } } });
}

/// Leo in English, from 10:50 on.
viewmodels::ObservationSheet emptySheet(Scene& scene, bool longWords = false)
{
    scene.at(11h + 1min);
    viewmodels::ObservationSheet sheet;
    sheet.draft.id = idOf(9);
    sheet.draft.beginning.pupils = { idOf(1) };
    sheet.draft.beginning.subject = longWords ? "Gwyddoniaeth a thechnoleg" : "English";
    sheet.draft.beginning.started = scene.now() - 11min - 31s;
    sheet.pupils = { leo(longWords) };
    sheet.className = "4 Maple";
    passport::Passport passport{ idOf(1) };
    static constexpr std::array kLines{ "Now and next on the desk", "One instruction at a time",
        "Movement break after 15 min", "Ear defenders offered", "Quiet check-in" };
    for (std::uint8_t i = 0; i < kLines.size(); ++i) {
        passport::PassportLine line;
        line.id = idOf(static_cast<std::uint8_t>(20 + i));
        line.line = kLines[i];
        passport.lines.push_back(line);
    }
    sheet.passports = { passport };
    return sheet;
}

viewmodels::ObservationSheet runningSheet(Scene& scene, bool longWords = false)
{
    auto sheet = emptySheet(scene, longWords);
    add(sheet, 8s, { "Enters, puts bag on hook without prompt" });
    mark(sheet, 2min + 31s, 0, Mark::Seen);
    add(sheet, 2min + 40s, { "Now-and-next card on desk. Points to \"next\", smiles" });
    add(sheet, 5min + 47s, { "Whole-class input. Looks at teacher, then window", { "off task" } });
    add(sheet, 7min + 2s, { "TA taps card, one word. Back on task in 4 s" });
    mark(sheet, 7min + 9s, 0, Mark::Seen);
    mark(sheet, 8min, 1, Mark::Missed);
    mark(sheet, 8min + 10s, 2, Mark::DidNotArise);
    add(sheet, 11min + 20s, { "Chair scraped behind him. Hands over ears", { "trigger" } });
    add(sheet, 11min + 25s, { "", { "with peer" } });
    mark(sheet, 11min + 30s, 3, Mark::Seen);
    sheet.draft.typing = "Shares ruler with @IB without being as";
    return sheet;
}

void capture(Scene& scene)
{
    scene.waiting(0);
    scene.observe().take(start());
    scene.observe().takeSheet(runningSheet(scene));
}

void captureLong(Scene& scene)
{
    scene.waiting(12);
    scene.observe().take(start());
    scene.observe().takeSheet(runningSheet(scene, true));
}

void captureFirst(Scene& scene)
{
    scene.waiting(0);
    scene.observe().take(start(true));
    scene.observe().takeSheet(emptySheet(scene));
}

void finish(Scene& scene)
{
    capture(scene);
    auto sheet = runningSheet(scene);
    sheet.draft.ending = { "Leo settled quickly and used his card twice by himself. The scraped "
                           "chair was the one thing that threw him; the ear defenders brought him "
                           "back within a minute.",
        observation::NextStep::Support, "Felt pads under the chairs of his table" };
    scene.observe().takeSheet(sheet);
    scene.observe().askFinish();
}

void choose(Scene& scene)
{
    scene.at(11h);
    scene.waiting(0);
    auto page = start();
    page.lesson = english(true);
    static constexpr std::array kNames{ "Aisha Khan", "Dylan Sayer", "Leo Morgan", "Ruby Tran",
        "Siân Llŷr", "Tomos Bowen" };
    for (std::uint8_t i = 0; i < kNames.size(); ++i) {
        const std::string name = kNames[i];
        viewmodels::ObservePupil one;
        one.pupil.id = idOf(static_cast<std::uint8_t>(40 + i));
        one.pupil.forename = name.substr(0, name.find(' '));
        one.pupil.surname = name.substr(name.find(' ') + 1);
        one.hasPassport = i < 3;
        page.pupils.push_back(one);
    }
    page.open = { { idOf(9), { leo(false) }, "Maths", "4 Maple", scene.now() - 75min, 14 } };
    scene.observe().take(page);
}

void begin(Scene& scene)
{
    scene.at(11h);
    scene.waiting(0);
    scene.observe().take(start(true));
    viewmodels::ObserveProposal proposal;
    proposal.pupil = leo(false);
    proposal.className = "4 Maple";
    proposal.lines = 5;
    proposal.lessons = { english(true) };
    observation::Observation past;
    past.together = idOf(8);
    past.pupil = idOf(1);
    past.subject = "Maths";
    past.started = scene.now() - 24h * 9;
    past.ending.nextStep = observation::NextStep::Review;
    proposal.past = { { past, "4 Maple", "Mrs Kaur" } };
    past.started = scene.now() - 24h * 30;
    past.subject = "PE";
    past.ending.nextStep.reset();
    proposal.past.push_back({ past, "4 Maple", "Miss Patel" });
    scene.observe().takeProposal(proposal);
}

void past(Scene& scene)
{
    scene.waiting(3);
    scene.observe().take(start());
    const auto sheet = runningSheet(scene);
    viewmodels::PastSheet past;
    past.pupil = leo(false);
    past.className = "4 Maple";
    past.by = "Mrs Kaur";
    past.observation.together = idOf(9);
    past.observation.pupil = idOf(1);
    past.observation.subject = "English";
    past.observation.started = sheet.draft.beginning.started;
    past.observation.ended = scene.now();
    past.observation.ending = { "Leo settled quickly and used his card twice by himself.",
        observation::NextStep::Support, "Felt pads under the chairs of his table" };
    for (const auto& entry : sheet.draft.entries) {
        past.observation.entries.push_back(entry.entry);
    }
    past.observation.addenda
        = { { "Mr Hughes says the chair was new that day.", {}, scene.now() - 5min } };
    past.addendaBy = { "Mrs Kaur" };
    scene.observe().takePast(past);
}

Shot in(const char* name, const QSize& size, void (*prepare)(Scene&), bool dark = false,
    double textScale = 1.0, bool welsh = false, const char* press = nullptr)
{
    return { name, kApp, size, prepare, false, dark, textScale, welsh, press, "observe" };
}

} // namespace

std::vector<Shot> observeShots()
{
    return {
        in("observe", kTablet, capture),
        in("observe-dark", kTablet, capture, true),
        in("observe-portrait", kPortrait, capture),
        in("observe-phone", kPhone, capture),
        in("observe-phone-strategies", kPhone, capture, true, 1.0, false, "Strategies"),
        in("observe-200", kTablet, capture, false, 2.0),
        in("observe-phone-200", kPhone, capture, false, 2.0),
        in("observe-not-safe", kTablet, capture, false, 1.0, false, "Not safe?"),
        in("observe-first", kTablet, captureFirst),
        in("observe-welsh", kTablet, captureLong, false, 1.0, true),
        in("observe-welsh-phone-200", kPhone, captureLong, false, 2.0, true),
        in("observe-finish", kTablet, finish),
        in("observe-finish-phone", kPhone, finish),
        in("observe-finish-portrait-dark", kPortrait, finish, true),
        in("observe-finish-200", kTablet, finish, false, 2.0),
        in("observe-throw-away", kTablet, finish, false, 1.0, false, "Throw away"),
        in("observe-choose", kTablet, choose),
        in("observe-choose-phone", kPhone, choose),
        in("observe-begin", kTablet, begin),
        in("observe-begin-phone-dark", kPhone, begin, true),
        in("observe-begin-phone-200", kPhone, begin, false, 2.0),
        in("observe-past", kTablet, past),
        in("observe-past-portrait-dark", kPortrait, past, true),
        in("observe-past-welsh-phone", kPhone, past, false, 1.0, true),
    };
}

} // namespace pipit::gallery
