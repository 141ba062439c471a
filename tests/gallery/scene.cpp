#include "tests/gallery/scene.h"

#include "core/base/check.h"

#include <QCoreApplication>

namespace pipit::gallery {

using namespace std::chrono_literals;

namespace {

store::ProfileEntry person(std::uint8_t number, store::Face face)
{
    crypto::ProfileId id;
    id.bytes[0] = number;
    return { id, {}, std::move(face) };
}

class NoTransport final : public client::Transport {
public:
    Result<client::Reply> post(std::string_view, ByteView, std::string_view) override
    {
        return Error{ ErrorCode::Offline, "a picture" };
    }
    ServerKeyPin serverPin() const override { return {}; }
    void cancel() override { }
};

} // namespace

Instant StillClock::now() const
{
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + m_time;
}

Scene::Scene()
    : m_profiles(m_directory.path().toStdString(), m_clock, m_random)
    , m_sync(
          m_storage,
          [](const viewmodels::ServerAddress&) {
              return Result<std::unique_ptr<client::Transport>>(std::make_unique<NoTransport>());
          },
          m_clock, m_log)
    , m_schoolClock(m_clock, false)
    , m_unlocker(m_storage, { m_profiles, m_projections, m_clock, m_random })
    , m_starting(m_storage, m_sync, { m_profiles, m_projections, m_clock, m_random }, nullptr, {})
    , m_joining(m_storage, m_sync, { m_profiles, m_projections, m_clock, m_random }, &m_install)
    , m_lock(m_storage, m_sync)
    , m_honest(m_clock)
    , m_report(m_sync)
    , m_waiting(m_storage, m_honest, m_report)
    , m_byFile(m_storage, m_clock, nullptr)
    , m_endOfDay({ m_sync, m_report, m_honest, m_waiting, m_lock, m_byFile })
    , m_today(m_storage, { m_clock, m_random }, m_schoolClock)
    , m_pupils(m_storage, m_clock)
    , m_feed(m_storage, { m_clock, m_random })
    , m_composer(m_storage, { m_clock, m_random })
    , m_notes(m_feed, m_composer)
    , m_door(m_storage, m_clock)
    , m_passport(m_storage, { m_clock, m_random })
    , m_sessionForm(m_storage, { m_clock, m_random })
    , m_sessions(m_storage, { m_clock, m_random }, m_schoolClock, m_sessionForm)
    , m_inbox(m_storage, { m_clock, m_random })
    , m_importing(m_storage, m_clock)
    , m_observe(m_storage, { m_clock, m_random })
    , m_ask(m_storage, { m_clock, m_random })
    , m_people(m_storage, m_sync, { m_clock, m_random })
    , m_workspace({ m_schoolClock, m_lock, m_honest, m_endOfDay, m_today, m_pupils, m_notes, m_door,
          m_passport.pages(), m_sessions, m_inbox, m_importing, m_observe, m_ask, m_people })
{
    const store::Face me{ "Rhian", "RK", "#c98a3a" };
    m_lock.opened(me);
    m_composer.begin();
    m_feed.notes()->setMe(me);
    m_feed.notes()->show({}, viewmodels::toLocal(m_clock.now()).date());
    m_unlocker.faces()->setEntries({});
}

void Scene::somePeople(int damaged)
{
    m_unlocker.faces()->setEntries(
        {
            person(1, { "Aisha", "AK", "#6a55b8" }),
            person(2, { "Gwilym", "GH", "#3f6fb5" }),
            person(3, { "Rhian", "RK", "#c98a3a" }),
            person(4, { "Sara", "SP", "#b0476d" }),
            person(5, { "Tomos", "TB", "#3c8d5a" }),
        },
        damaged);
}

void Scene::peopleWhoLeft()
{
    somePeople();
    const auto* faces = m_unlocker.faces();
    std::vector<client::PersonWaiting> people;
    for (int row = 0; row < faces->count(); ++row) {
        const int waiting = row == 1 ? 3 : row == 3 ? 112 : 0;
        people.push_back({ *faces->entry(row), row != 2, waiting, 0, 0, 0 });
    }
    m_unlocker.faces()->setWaiting(people);
}

void Scene::addNote(int minutesAgo, const char* text, bool mine, bool waiting, bool contested)
{
    viewmodels::NoteRow row;
    row.id.bytes[0] = static_cast<std::uint8_t>(m_page.rows.size() + 1);
    row.text = QString::fromUtf8(text);
    row.at = m_clock.now() - std::chrono::minutes(minutesAgo);
    row.mine = mine;
    if (!mine && minutesAgo > 400) {
        row.author = QStringLiteral("Mrs Okafor");
        row.initials = QStringLiteral("SO");
        row.colour = QStringLiteral("#3c8d5a");
    }
    row.waiting = waiting;
    row.contested = contested;
    m_page.rows.push_back(row);
    m_page.total = static_cast<int>(m_page.rows.size());
    m_feed.notes()->show(m_page, viewmodels::toLocal(m_clock.now()).date());
}

void Scene::someNotes()
{
    addNote(1700, "Leo's mum rang: he slept badly, the building work next door. Start gently.",
        false, false);
    addNote(1512, "Hall is being painted on Thursday, PE will be outside. Tell Ruby before break.",
        true, false);
    addNote(410, "Speech and language therapist comes at 1:30 for Aisha and Dylan, room 4 is free.",
        false, false);
    addNote(
        352, "Now-and-next cards for 4 Maple are laminated, in the blue tray.", false, false, true);
    addNote(170,
        "Jonah used the quiet corner by himself before maths and came back after four minutes. "
        "Worth saying well done.",
        true, false);
    addNote(66, "Ear defenders: two pairs are back from 5 Rowan, batteries changed.", true, true);
    addNote(11,
        "Dylan's hearing aid light was red at two o'clock, new battery in. Please check tomorrow "
        "morning.",
        true, true);
}

void Scene::manyWords()
{
    addNote(95,
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch: the coach for the trip leaves "
        "at 8:15.",
        false, false);
    addNote(80,
        "Mae'r cymhorthydd dysgu yn gofyn am ragor o gardiau nawr-a-nesaf i ddosbarth Masarn.",
        false, true, true);
    addNote(20,
        "A very long note, so that it can be seen how the lines lie: he came in, hung up his coat, "
        "looked for his peg with the bus on it, found it, smiled, told the bus story once and then "
        "sat down without a prompt. Reading group for twelve minutes, then the movement break.",
        true, true);
}

void Scene::waiting(int count)
{
    store::WaitingCounts counts;
    counts.pending = count;
    m_honest.setCounts(counts);
    m_report.setWaiting(count);
}

void Scene::sending()
{
    waiting(9);
    client::Progress progress;
    progress.phase = client::Phase::Sending;
    progress.sealed = 37;
    progress.toSend = 37;
    progress.acknowledged = 28;
    m_report.show(progress);
}

void Scene::allOnServer()
{
    waiting(0);
    for (auto& row : m_page.rows) {
        row.waiting = false;
    }
    m_feed.notes()->show(m_page, viewmodels::toLocal(m_clock.now()).date());
    client::Outcome outcome;
    outcome.progress.phase = client::Phase::Done;
    outcome.progress.sealed = outcome.progress.toSend = outcome.progress.acknowledged = 2;
    outcome.progress.received = 5;
    outcome.digestsEqual = true;
    m_honest.sessionFinished(outcome);
    m_report.showEnd(outcome);
}

void Scene::serverSilent()
{
    waiting(7);
    m_report.showProblem(base::ErrorCode::Offline);
}

void Scene::at(std::chrono::minutes timeOfDay)
{
    m_clock.set(timeOfDay);
    m_schoolClock.look();
}

void Scene::newcomer(viewmodels::JoinSchool::Step step, bool asked)
{
    protocol::Invitation invitation;
    invitation.serverUrl = "https://pipit.oakfield.example:8443";
    invitation.secret = m_random.secret(crypto::kKeySize);
    invitation.person = m_random.id<PersonId>();
    crypto::SeededRandom random{ 12 };
    auto joining = client::Joining::begin(
        protocol::invitationText(invitation), m_install, "Year 3 trolley", random);
    PIPIT_CHECK(joining.has_value());
    m_joining.show(std::move(*joining), step, asked);
}

void Scene::chosen() { m_unlocker.choose(2); }

void Scene::keepRefused()
{
    m_composer.setText(QStringLiteral("Ruby finished the whole story board today"));
    m_composer.keep();
    while (m_composer.busy()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void Scene::searchedInVain()
{
    m_feed.notes()->show({}, viewmodels::toLocal(m_clock.now()).date());
    m_feed.setSearch(QStringLiteral("trampoline"));
}

QVariantMap Scene::properties()
{
    const auto value = [](QObject& object) { return QVariant::fromValue(&object); };
    return { { QStringLiteral("unlocker"), value(m_unlocker) },
        { QStringLiteral("starting"), value(m_starting) },
        { QStringLiteral("joining"), value(m_joining) },
        { QStringLiteral("workspace"), value(m_workspace) } };
}

} // namespace pipit::gallery
