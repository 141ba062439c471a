#include "app/viewmodels/people/people_desk.h"

#include "app/viewmodels/joining/join_words.h"
#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/pupil_colour.h"
#include "app/viewmodels/school_calls.h"
#include "core/school/names.h"

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kSoon{ 200 };

QString namesOf(const std::vector<school::Staff>& staff)
{
    QStringList names;
    for (const school::Staff& one : staff) {
        names << QString::fromStdString(school::fullName(one));
    }
    return names.join(QStringLiteral(", "));
}

QString tabletWords(const StaffMember& person)
{
    const int others = person.tablets - (person.isHere ? 1 : 0);
    if (person.tablets == 0) {
        return {};
    }
    const QString where = !person.isHere ? PeopleDesk::tr("On %n tablet(s)", "", others)
        : others == 0                    ? PeopleDesk::tr("On this tablet")
                      : PeopleDesk::tr("On this tablet and %n other(s)", "", others);
    return person.sharedWith.empty()
        ? where
        : PeopleDesk::tr("%1, shared with %2").arg(where, namesOf(person.sharedWith));
}

/// The role beside the job only where the job does not say it.
QString jobWords(const StaffMember& person)
{
    const QString job = person.staff ? QString::fromStdString(person.staff->role) : QString();
    const bool said
        = person.staff && !job.isEmpty() && person.role == likelyRole(person.staff->role);
    const QString role = person.role && !said ? roleWords(*person.role) : QString();
    if (job.isEmpty() && !role.isEmpty()) {
        return role.front().toUpper() + role.sliced(1); // it stands alone
    }
    return role.isEmpty() ? job : PeopleDesk::tr("%1; %2").arg(job, role);
}

PeopleRow rowOf(const StaffMember& person)
{
    PeopleRow row;
    row.name = PeopleDesk::tr("You");
    if (person.staff) {
        const school::Staff& staff = *person.staff;
        row.name = QString::fromStdString(school::fullName(staff));
        if (person.isMe) {
            row.name = PeopleDesk::tr("%1 (you)").arg(row.name);
        }
        row.initials = QString::fromStdString(initialsOf(staff));
        row.colour = pupilColour(staff.id);
    }
    row.job = jobWords(person);
    row.tablets = tabletWords(person);
    row.isMe = person.isMe;
    row.mayInvite = person.isMe || person.role != protocol::Role::Lead;
    return row;
}

} // namespace

PeopleDesk::PeopleDesk(
    StorageThread& storage, SyncRunner& sync, OpenInvitation::Sources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_invitation(storage, sync, sources)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &PeopleDesk::refresh);
    connect(&storage, &StorageThread::changed, this, [this] {
        if (m_live && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

QString PeopleDesk::summary() const
{
    return m_known ? tr("%1 of %2 use Pipit").arg(joinedCount()).arg(joinedCount() + othersCount())
                   : QString();
}

QString PeopleDesk::unnamed() const
{
    return m_page.unnamed == 0
        ? QString()
        : tr("%n more use(s) Pipit whom the staff list does not name.", "", m_page.unnamed);
}

void PeopleDesk::inviteAgain(int row) { choose(true, row); }
void PeopleDesk::invite(int row) { choose(false, row); }

void PeopleDesk::choose(bool joined, int row)
{
    int at = 0;
    for (const StaffMember& person : m_page.people) {
        if (person.role.has_value() == joined && at++ == row) {
            if (rowOf(person).mayInvite) {
                m_invitation.choose(person);
            }
            return;
        }
    }
}

void PeopleDesk::begin()
{
    m_live = true;
    refresh();
}

void PeopleDesk::forget()
{
    m_live = m_known = false;
    m_soon.stop();
    m_page = {};
    m_joined.show({});
    m_others.show({});
    m_invitation.forget();
    m_problem.clear();
    emit changed();
}

void PeopleDesk::show(PeoplePage page)
{
    m_page = std::move(page);
    m_known = true;
    m_problem.clear();
    std::vector<PeopleRow> joined;
    std::vector<PeopleRow> others;
    for (const StaffMember& person : m_page.people) {
        (person.role ? joined : others).push_back(rowOf(person));
    }
    m_joined.show(std::move(joined));
    m_others.show(std::move(others));
    emit changed();
}

void PeopleDesk::refresh()
{
    m_stale = m_reading;
    if (!m_live || m_reading) {
        return;
    }
    m_reading = true;
    m_storage.ask<PeoplePage>(
        this, [](client::Replica& replica) { return readPeople(replica); },
        [this, opening = m_storage.opening()](Result<PeoplePage> page) {
            m_reading = false;
            if (m_live && opening == m_storage.opening()) {
                if (page) {
                    show(std::move(*page));
                } else {
                    m_problem = readProblem(page.error().code);
                    emit changed();
                }
            }
            if (m_stale) {
                refresh();
            }
        });
}

} // namespace pipit::viewmodels
