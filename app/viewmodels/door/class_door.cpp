#include "app/viewmodels/door/class_door.h"

#include "app/viewmodels/door/door_words.h"

#include <algorithm>

namespace pipit::viewmodels {

ClassDoor::ClassDoor(StorageThread& storage, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    connect(&storage, &StorageThread::changed, this, [this] {
        if (m_onScreen) {
            refresh();
        }
    });
    // After a rest the lesson may be another one.
    connect(&m_dim, &PrivacyDim::dimmedChanged, this, [this] {
        if (m_onScreen && !m_dim.isDimmed()) {
            refresh();
        }
    });
}

ClassDoor::State ClassDoor::state() const
{
    if (!m_answer) {
        return Looking;
    }
    if (m_answer->classes.empty()) {
        return NoClasses;
    }
    return m_answer->open && !m_choosing ? Open : Choosing;
}

QString ClassDoor::classId() const
{
    return m_answer && m_answer->open
        ? QString::fromStdString(m_answer->classes[*m_answer->open].schoolClass.id.hex())
        : QString();
}

QString ClassDoor::title() const
{
    return state() == Open ? doorTitle(m_answer->classes[*m_answer->open]) : tr("Door");
}

QString ClassDoor::subtitle() const
{
    return state() == Open ? doorSubtitle(m_answer->classes[*m_answer->open], m_answer->next)
                           : QString();
}

bool ClassDoor::hasPrevious() const { return state() == Open && *m_answer->open > 0; }

bool ClassDoor::hasNext() const
{
    return state() == Open && *m_answer->open + 1 < m_answer->classes.size();
}

bool ClassDoor::canStay() const { return m_choosing && m_answer && m_answer->open; }

void ClassDoor::setChoosing(bool choosing)
{
    if (choosing != m_choosing) {
        m_choosing = choosing;
        emit shown();
    }
}

void ClassDoor::chooseClass() { setChoosing(true); }

void ClassDoor::stay() { setChoosing(false); }

void ClassDoor::openMine()
{
    setChoosing(false);
    m_asked.reset();
    m_dim.show();
    refresh();
}

void ClassDoor::openClass(const QString& classId)
{
    setChoosing(false);
    m_asked = RecordId::fromHex(classId.toStdString());
    m_dim.show();
    refresh();
}

void ClassDoor::openAt(std::size_t place)
{
    m_asked = m_answer->classes[place].schoolClass.id;
    refresh();
}

void ClassDoor::openPrevious()
{
    if (hasPrevious()) {
        openAt(*m_answer->open - 1);
    }
}

void ClassDoor::openNext()
{
    if (hasNext()) {
        openAt(*m_answer->open + 1);
    }
}

void ClassDoor::enter()
{
    m_onScreen = true;
    m_dim.show();
    refresh();
}

void ClassDoor::leave()
{
    m_onScreen = false;
    m_choosing = false;
    m_dim.stop();
}

void ClassDoor::begin()
{
    m_open = true;
    refresh(); // so that the first look finds it read
}

void ClassDoor::forget()
{
    m_open = false;
    m_onScreen = false;
    m_choosing = false;
    m_dim.stop();
    m_asked.reset();
    m_answer.reset();
    m_problem.clear();
    m_keepProblem.clear();
    m_cards.show({});
    m_alerts.show({});
    m_myClasses.show({}, {});
    m_otherClasses.show({}, {});
    m_foot.show({});
    emit shown();
}

void ClassDoor::refresh()
{
    if (!m_open) {
        return;
    }
    if (m_reading) {
        m_stale = true;
        return;
    }
    read();
}

void ClassDoor::read()
{
    m_reading = true;
    m_stale = false;
    m_storage.ask<DoorAnswer>(
        this,
        [&clock = m_clock, asked = m_asked](
            client::Replica& replica) { return readDoor(replica, clock, asked); },
        [this, asked = m_asked, opening = m_storage.opening()](Result<DoorAnswer> answer) {
            m_reading = false;
            if (m_open && opening == m_storage.opening()) {
                took(std::move(answer), asked);
            }
            if (m_stale) {
                refresh();
            }
        });
}

void ClassDoor::took(Result<DoorAnswer> answer, const std::optional<RecordId>& asked)
{
    if (asked != m_asked) {
        return; // somebody is past that class already, and the one they want is being read
    }
    if (answer) {
        show(std::move(*answer));
    } else if (answer.error().code == base::ErrorCode::NotFound) {
        show({}); // the school has not come
    } else {
        m_problem = doorReadProblem(answer.error().code);
        emit shown();
    }
}

void ClassDoor::show(DoorAnswer answer)
{
    m_problem.clear();
    if (!m_answer || m_answer->door.classId != answer.door.classId) {
        m_keepProblem.clear();
    }
    m_answer = std::move(answer);
    if (m_onScreen && m_answer->open) {
        // From now on the class stays, whatever the time: somebody is reading.
        m_asked = m_answer->classes[*m_answer->open].schoolClass.id;
    }
    m_cards.show(passportFaces(m_answer->door));
    m_alerts.show(alertFaces(m_answer->door));
    showClasses();
    m_foot.show(*m_answer);
    emit shown();
}

void ClassDoor::showClasses()
{
    const auto& all = m_answer->classes;
    const auto others
        = std::ranges::find_if(all, [](const DoorClass& each) { return !each.isMine; });
    const auto open
        = m_answer->open ? std::optional(all[*m_answer->open].schoolClass.id) : std::nullopt;
    m_myClasses.show({ all.begin(), others }, open);
    m_otherClasses.show({ others, all.end() }, open);
}

void ClassDoor::markRead()
{
    if (m_foot.reading() != DoorFoot::Unread) {
        return;
    }
    m_foot.setReading(DoorFoot::Keeping);
    m_keepProblem.clear();
    m_storage.change<void>(
        this,
        [&clock = m_clock, seen = m_answer->door.shown()](
            client::Replica& replica) { return keepReceipts(replica, clock, seen); },
        [this](Result<void> kept) { keptReceipts(kept); });
}

void ClassDoor::keptReceipts(const Result<void>& kept)
{
    if (!m_open) {
        return;
    }
    if (kept) {
        refresh(); // what the store says then is what the button says
        return;
    }
    m_foot.setReading(DoorFoot::Unread);
    m_keepProblem = receiptProblem(kept.error().code);
    emit shown();
}

} // namespace pipit::viewmodels
