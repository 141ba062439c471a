#pragma once

#include "app/viewmodels/door/class_door.h"
#include "app/viewmodels/endofday/end_of_day.h"
#include "app/viewmodels/honest_state.h"
#include "app/viewmodels/importing/import_desk.h"
#include "app/viewmodels/inbox/inbox_desk.h"
#include "app/viewmodels/lock.h"
#include "app/viewmodels/notes/note_pages.h"
#include "app/viewmodels/observation/observe.h"
#include "app/viewmodels/passport/passport_pages.h"
#include "app/viewmodels/people/people_desk.h"
#include "app/viewmodels/pupils/pupil_finder.h"
#include "app/viewmodels/questions/ask.h"
#include "app/viewmodels/school_clock.h"
#include "app/viewmodels/session/session_desk.h"
#include "app/viewmodels/today/today.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The view models behind the passcode, one for each screen, as the shell hands them to its pages.
/// They live as long as their AppSession, and hold nothing while the profile is locked.
class Workspace final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::SchoolClock* clock READ clock CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::Lock* lock READ lock CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::HonestState* honest READ honest CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::EndOfDay* endOfDay READ endOfDay CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::Today* today READ today CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PupilFinder* pupils READ pupils CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::NotePages* notes READ notes CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ClassDoor* door READ door CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportPages* passports READ passports CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::SessionDesk* sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::InboxDesk* inbox READ inbox CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ImportDesk* importing READ importing CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::Observe* observe READ observe CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::Ask* ask READ ask CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PeopleDesk* people READ people CONSTANT FINAL)

public:
    struct Parts {
        SchoolClock& clock;
        Lock& lock;
        HonestState& honest;
        EndOfDay& endOfDay;
        Today& today;
        PupilFinder& pupils;
        NotePages& notes;
        ClassDoor& door;
        PassportPages& passports;
        SessionDesk& sessions;
        InboxDesk& inbox;
        ImportDesk& importing;
        Observe& observe;
        Ask& ask;
        PeopleDesk& people;
    };

    explicit Workspace(const Parts& parts, QObject* parent = nullptr)
        : QObject(parent)
        , m_parts(parts)
    {
    }

    SchoolClock* clock() const { return &m_parts.clock; }
    Lock* lock() const { return &m_parts.lock; }
    HonestState* honest() const { return &m_parts.honest; }
    EndOfDay* endOfDay() const { return &m_parts.endOfDay; }
    Today* today() const { return &m_parts.today; }
    PupilFinder* pupils() const { return &m_parts.pupils; }
    NotePages* notes() const { return &m_parts.notes; }
    ClassDoor* door() const { return &m_parts.door; }
    PassportPages* passports() const { return &m_parts.passports; }
    SessionDesk* sessions() const { return &m_parts.sessions; }
    InboxDesk* inbox() const { return &m_parts.inbox; }
    ImportDesk* importing() const { return &m_parts.importing; }
    Observe* observe() const { return &m_parts.observe; }
    Ask* ask() const { return &m_parts.ask; }
    PeopleDesk* people() const { return &m_parts.people; }

private:
    Parts m_parts;
};

} // namespace pipit::viewmodels
