#include "tests/gallery/passport_scene.h"

#include "app/viewmodels/local_time.h"
#include "core/changes/fields.h"

#include <array>

namespace pipit::gallery {

using namespace std::chrono_literals;
using passport::PartState;
using passport::Section;

namespace {

RecordId idOf(std::uint8_t number)
{
    RecordId id;
    id.bytes.fill(number);
    return id;
}

school::Pupil leoMorgan()
{
    school::Pupil pupil;
    pupil.id = idOf(1);
    pupil.forename = "Leo";
    pupil.surname = "Morgan";
    pupil.yearGroup = 4;
    return pupil;
}

std::vector<passport::PassportLine> fourLines()
{
    return { { idOf(11), "Show now and next on the desk", "Point, do not tell again", {},
                 "calendar-check", false },
        { idOf(12), "One instruction at a time", "Ask me to say it back", {}, "list-ordered",
            false },
        { idOf(13), "A movement break after 15 minutes", "Give me a job to carry", {}, "footprints",
            false },
        { idOf(14), "Ear defenders are fine", "I take them off myself", {}, "volume-x", false } };
}

viewmodels::PassportReader reader(std::uint8_t id, const char* name, const char* initials,
    passport::ReadState state, std::uint32_t version, Instant read)
{
    viewmodels::PassportReader one;
    one.name = name;
    one.initials = initials;
    one.staff = idOf(id);
    one.state = state;
    one.version = version;
    one.read = read;
    return one;
}

passport::VersionPart section(Section which, const char* before, const char* after)
{
    return { {}, static_cast<std::uint16_t>(which), PartState::Changed, before, after };
}

} // namespace

PassportScene::PassportScene(
    viewmodels::StorageThread& storage, viewmodels::PassportSources sources)
    : m_sources(sources)
    , m_page(storage, sources)
    , m_editor(storage, sources)
    , m_history(storage, sources)
    , m_pages(m_page, m_editor, m_history)
{
    m_page.begin();
    m_editor.begin();
    m_history.begin();
}

viewmodels::PassportSheet PassportScene::leo() const
{
    viewmodels::PassportSheet sheet;
    sheet.pupil = leoMorgan();
    sheet.className = "4 Maple";
    sheet.passport.pupil = sheet.pupil.id;
    const auto put = [&](Section which, const char* words) {
        sheet.passport.texts[passport::indexOf(which)] = words;
    };
    put(Section::Likes, "I am kind and I make people laugh.\nI can draw any map from memory.");
    put(Section::MattersToMe, "Knowing what happens next.\nMy gran, buses, being on time.");
    put(Section::HardForMe, "Sudden noise. Changes that nobody told me.");
    put(Section::TooMuch,
        "Calm card: I walk to the reading corner.\nDo not talk. I come back in five minutes.");
    put(Section::WrittenWith, "Leo and his mum");
    put(Section::ReviewDate, "2027-02-05");
    put(Section::Headline, "Kind, funny, loves maps");
    sheet.passport.lines = fourLines();
    sheet.passport.shared
        = passport::Shared{ 6, {}, m_sources.clock.now(), m_sources.clock.now() - 24h * 21 };
    sheet.openTo = { protocol::CircleType::TeachingStaff, protocol::CircleType::SenTeam };
    sheet.mayMark = true;
    return sheet;
}

void PassportScene::forLead()
{
    using passport::ReadState;
    const Instant now = m_sources.clock.now();
    viewmodels::PassportSheet sheet = leo();
    school::PupilCase pupilCase;
    pupilCase.provision = "K";
    pupilCase.needs = { { 1, "ASD" } };
    sheet.pupilCase = pupilCase;
    sheet.mine = ReadState::Read;
    sheet.seesReaders = sheet.mayEdit = true;
    sheet.readers = { reader(21, "Mrs Okafor", "SO", ReadState::Read, 6, now - 2h),
        reader(22, "Miss Patel", "MP", ReadState::Read, 6, now - 24h * 4),
        reader(23, "Mr Hughes", "GH", ReadState::Changed, 5, now - 24h * 40),
        reader(24, "Mr Byrne", "TB", ReadState::Never, 0, {}) };
    m_page.take(sheet, viewmodels::toLocal(now).date());
}

void PassportScene::forReader()
{
    viewmodels::PassportSheet sheet = leo();
    sheet.passport.texts[passport::indexOf(Section::Alert)] = "Asthma: blue inhaler in the tray";
    sheet.mine = passport::ReadState::Changed;
    m_page.take(sheet, viewmodels::toLocal(m_sources.clock.now()).date());
}

void PassportScene::withConflictAndDraft()
{
    viewmodels::PassportSheet sheet = leo();
    sheet.mine = passport::ReadState::Changed;
    sheet.mayEdit = sheet.writing = true;
    sheet.passport.conflicts = 1 << static_cast<int>(Section::HardForMe);
    sheet.passport.lines[1].conflict = true;
    sheet.passport.texts[passport::indexOf(Section::ReviewDate)] = "2026-11-03";
    m_page.take(sheet, viewmodels::toLocal(m_sources.clock.now()).date());
}

void PassportScene::none()
{
    viewmodels::PassportSheet sheet;
    sheet.pupil = leoMorgan();
    sheet.className = "4 Maple";
    sheet.passport.pupil = sheet.pupil.id;
    sheet.mayEdit = sheet.seesReaders = true;
    m_page.take(sheet, viewmodels::toLocal(m_sources.clock.now()).date());
}

void PassportScene::longWords()
{
    viewmodels::PassportSheet sheet = leo();
    sheet.pupil.forename = "Gwenllian-Angharad";
    sheet.pupil.surname = "Llywelyn-Featherstonehaugh";
    sheet.className = "Llanfairpwllgwyngyllgogerychwyrndrobwll";
    sheet.passport.texts[passport::indexOf(Section::HardForMe)]
        = "Gwybodaethdechnolegolgyfathrebuadwy, a phobl sy'n siarad yn rhy gyflym.";
    sheet.passport.lines[0].line = "Dangoswch y cardiau nawr-ac-nesaf ar y ddesg bob amser";
    sheet.passport.texts[passport::indexOf(Section::Alert)]
        = "Asthma: anadlydd glas yn y bocs, gofynnwch i Mrs Featherstonehaugh-Jones";
    m_page.take(sheet, viewmodels::toLocal(m_sources.clock.now()).date());
}

passport::PassportDraft PassportScene::draft() const
{
    const passport::Passport now = leo().passport;
    passport::PassportDraft draft{ now.pupil };
    for (std::size_t i = 0; i < passport::kSectionCount; ++i) {
        draft.texts[i] = { now.texts[i], { now.texts[i], false, {} } };
    }
    const auto text = [](const std::string& words) {
        return passport::DraftText{ words, { words, false, {} } };
    };
    for (const passport::PassportLine& line : now.lines) {
        passport::DraftLine one{ line.id, text(line.line), text(line.helper), text({}),
            text(line.icon) };
        one.position = std::string(1, static_cast<char>('a' + draft.lines.size()));
        one.adds.push_back(changes::LocalNumber{});
        draft.lines.push_back(std::move(one));
    }
    return draft;
}

void PassportScene::takeDraft(
    const passport::PassportDraft& draft, const passport::PassportDraft& now)
{
    viewmodels::PassportStart start;
    start.pupil = leoMorgan();
    start.writing.draft = draft;
    start.now = now;
    start.kept = draft.isChanged();
    start.nextVersion = 7;
    m_editor.take(std::move(start));
    std::vector<strategy::Strategy> library;
    library.push_back({ idOf(41), "Show now and next on the desk", "Point, do not tell again",
        strategy::Area::CommunicationAndInteraction, "calendar-check", "", false });
    library.push_back({ idOf(42), "Three small steps, one at a time",
        "Cover the ones I do not need yet", strategy::Area::CognitionAndLearning, "list-checks",
        "educational psychologist, 3 Nov", false });
    library.push_back({ idOf(43), "Check in quietly, not across the room", "A thumb up means fine",
        strategy::Area::SocialEmotionalMental, "message-square-text", "", false });
    m_editor.finder()->show(std::move(library));
}

void PassportScene::writing()
{
    passport::PassportDraft mine = draft();
    mine.text(Section::HardForMe).text = "Sudden noise and bells. Changes that nobody told me.";
    mine.lines[1].line.text = "One instruction, then wait";
    takeDraft(mine, draft());
}

void PassportScene::writingWithTheirs()
{
    passport::PassportDraft mine = draft();
    passport::PassportDraft now = draft();
    mine.text(Section::HardForMe).text = "Sudden noise and bells. Changes that nobody told me.";
    now.text(Section::HardForMe).text = "Waiting in a line.";
    now.text(Section::HardForMe).seen
        = { "Waiting in a line.", false, { changes::HeadRef{ changes::LocalNumber{ 7 } } } };
    takeDraft(mine, now);
}

void PassportScene::writingTooMuch()
{
    passport::PassportDraft mine = draft();
    mine.text(Section::TooMuch).text = std::string(passport::kMaxSection + 14, 'w');
    mine.text(Section::Headline).text
        = "Kind and funny, and loves maps more than anything else in the world, says gran";
    takeDraft(mine, draft());
    m_editor.lines()->remove(3);
}

void PassportScene::versions()
{
    const Instant now = m_sources.clock.now();
    const auto version = [&](std::uint32_t number, const char* by, std::chrono::hours ago,
                             const char* summary, bool twin) {
        viewmodels::PassportVersion one;
        one.version.note.number = number;
        one.version.note.summary = summary;
        one.version.noted = now - ago;
        one.version.happened = now - ago;
        one.version.isTwin = twin;
        one.by = by;
        return one;
    };
    viewmodels::PassportPast past;
    past.pupil = leoMorgan();
    past.versions = { version(6, "Mrs Kaur", 24h * 21, "After the review with mum", false),
        version(5, "Miss Patel", 24h * 60, "", true),
        version(5, "Mrs Kaur", 24h * 60, "Ear defenders", true) };
    past.versions[0].version.note.parts = {
        section(Section::HardForMe, "Sudden noise. Changes.",
            "Sudden noise. Changes that nobody told me."),
        { idOf(12), changes::passport_line::kLine, PartState::Changed, "One thing at a time",
            "One instruction at a time" },
        { idOf(15), changes::passport_line::kLine, PartState::Removed, "Sit by the window", "" },
    };
    past.versions[1].version.note.parts
        = { section(Section::TooMuch, "", "Calm card: I walk to the reading corner.") };
    past.versions[2].version.note.parts = {
        { idOf(14), changes::passport_line::kLine, PartState::Added, "", "Ear defenders are fine" },
        { idOf(14), changes::passport_line::kHelper, PartState::Added, "",
            "I take them off myself" },
    };
    m_history.take(past, viewmodels::toLocal(now).date());
}

void PassportScene::noVersions()
{
    viewmodels::PassportPast past;
    past.pupil = leoMorgan();
    m_history.take(past, viewmodels::toLocal(m_sources.clock.now()).date());
}

} // namespace pipit::gallery
