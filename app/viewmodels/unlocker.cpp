#include "app/viewmodels/unlocker.h"

#include "app/viewmodels/newperson/passcode_rule.h"
#include "app/viewmodels/problem_words.h"
#include "core/base/try.h"

namespace pipit::viewmodels {

Unlocker::Unlocker(StorageThread& storage, ProfileDoor door, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_door(door)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (waitSeconds() == 0) {
            m_tick.stop();
            m_problem.clear();
        }
        emit stateChanged();
    });
}

int Unlocker::waitSeconds() const
{
    const auto left = m_waitUntil - std::chrono::steady_clock::now();
    return left.count() <= 0
        ? 0
        : static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
}

void Unlocker::refresh()
{
    using Found = std::pair<std::vector<store::ProfileEntry>, int>;
    m_storage.compute<Found>(
        this,
        [&profiles = m_door.profiles] {
            auto entries = profiles.list();
            return Found(std::move(entries), profiles.damagedEntries());
        },
        [this](Found found) { m_faces.setEntries(std::move(found.first), found.second); });
    count();
}

/// After the faces, which need not wait for it: what people left is as long as what they wrote.
void Unlocker::count()
{
    if (m_door.outgoing == nullptr) {
        return;
    }
    using People = std::vector<client::PersonWaiting>;
    m_storage.compute<People>(
        this,
        [&profiles = m_door.profiles, outgoing = m_door.outgoing] {
            return client::waitingOnThisTablet(profiles, *outgoing);
        },
        [this](const People& people) { m_faces.setWaiting(people); });
}

void Unlocker::setClosing(bool closing)
{
    m_closing = closing;
    emit stateChanged();
}

void Unlocker::choose(int row)
{
    if (m_trying) {
        return;
    }
    m_entry = m_faces.entry(row);
    m_chosen = m_entry ? row : -1;
    m_problem.clear();
    m_waitUntil = {};
    m_tick.stop();
    emit chosenChanged();
    emit stateChanged();
    if (m_entry) {
        askWait();
    }
}

void Unlocker::forget() { choose(-1); }

void Unlocker::open(const QString& passcode)
{
    if (!m_entry || busy() || waitSeconds() > 0 || passcode.isEmpty()) {
        return;
    }
    m_trying = true;
    m_problem.clear();
    emit stateChanged();
    m_storage.open(
        [door = m_door, id = m_entry->id,
            secret = guardedPasscode(passcode)]() -> Result<std::unique_ptr<client::Replica>> {
            PIPIT_TRY_ASSIGN(auto profile, door.profiles.unlock(id, base::asText(secret->view())));
            PIPIT_TRY_ASSIGN(auto replica,
                client::Replica::open(
                    std::move(profile), door.projections, door.clock, door.random));
            if (door.outgoing != nullptr) {
                // Without its mark others could be told that all is sent while it is not.
                PIPIT_TRY(door.outgoing->arrive(*replica));
            }
            return replica;
        },
        this, [this](const Result<void>& result) { tried(result); });
}

const store::Face& Unlocker::face() const
{
    static const store::Face nobody;
    return m_entry ? m_entry->face : nobody;
}

void Unlocker::askWait()
{
    m_storage.compute<std::chrono::milliseconds>(
        this,
        [&profiles = m_door.profiles, id = m_entry->id] { return profiles.waitBeforeTry(id); },
        [this, row = m_chosen](std::chrono::milliseconds time) {
            if (row == m_chosen) {
                waitFor(time);
            }
        });
}

void Unlocker::waitFor(std::chrono::milliseconds time)
{
    if (time.count() <= 0) {
        return;
    }
    m_waitUntil = std::chrono::steady_clock::now() + time;
    m_tick.start();
    emit stateChanged();
}

void Unlocker::tried(const Result<void>& result)
{
    m_trying = false;
    if (result) {
        const store::Face who = face();
        forget();
        emit opened(who);
        return;
    }
    m_problem = unlockProblem(result.error().code);
    emit stateChanged();
    emit refused();
    askWait();
}

} // namespace pipit::viewmodels
