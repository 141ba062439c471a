#include "app/viewmodels/session/session_form.h"

#include "app/viewmodels/session/session_calls.h"
#include "app/viewmodels/session/session_words.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using intervention::Attendance;
using intervention::PupilSession;
using intervention::SessionDraft;
using intervention::Step;
using intervention::TargetStep;

constexpr std::chrono::milliseconds kPauseBeforeDraft{ 400 };

std::optional<RecordId> idFrom(const QString& hex) { return RecordId::fromHex(hex.toStdString()); }

} // namespace

SessionForm::SessionForm(StorageThread& storage, SessionSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_time(sources.clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeDraft);
    connect(&m_pause, &QTimer::timeout, this, &SessionForm::keep);
    connect(&m_time, &SessionTime::touched, this, &SessionForm::touch);
    connect(&m_line, &SessionLine::touched, this, [this](bool pause) {
        if (!pause) {
            touch();
            return;
        }
        m_keeping = Keeping::Writing;
        m_pause.start();
        emit changed();
    });
}

QString SessionForm::title() const { return m_open ? sessionTitle(m_page) : QString(); }

QString SessionForm::subtitle() const { return m_open ? sessionSubtitle(m_page) : QString(); }

QString SessionForm::written() const { return m_open ? writtenWords(m_page) : QString(); }

QString SessionForm::filling() const { return m_open ? fillingWords(m_page) : QString(); }

/// Asks for work that writes, and hears of it only while the same profile is open.
template <class T>
void SessionForm::change(StorageThread::Work<T> work, StorageThread::Then<T> then)
{
    m_storage.change<T>(this, std::move(work),
        [this, then = std::move(then), opening = m_storage.opening()](Result<T> result) {
            if (m_live && opening == m_storage.opening()) {
                then(std::move(result));
            }
        });
}

void SessionForm::log(const QString& group, const QString& day)
{
    const auto id = idFrom(group);
    const auto on = base::parseDay(day.toStdString());
    if (!m_live || !id || !on) {
        return;
    }
    flush();
    m_open = false;
    m_problem.clear();
    emit changed();
    m_storage.ask<SessionPage>(
        this,
        [sources = m_sources, id = *id, on = *on](
            client::Replica& replica) { return readSession(sources, replica, id, on); },
        [this, opening = m_storage.opening()](Result<SessionPage> page) {
            if (!m_live || opening != m_storage.opening()) {
                return;
            }
            if (page) {
                take(std::move(*page));
            } else {
                failed(page.error().code);
            }
        });
}

void SessionForm::take(SessionPage page)
{
    m_page = std::move(page);
    m_open = true;
    m_busy = false;
    m_keeping = m_page.kept ? Keeping::Kept : Keeping::Untouched;
    m_time.show(m_page.draft.minutes, m_page.draft.timerFrom, m_page.group.plannedMinutes);
    m_line.show(m_page.draft.pupils);
    show();
}

void SessionForm::show()
{
    m_pupils.show(m_open ? sessionChildren(m_page) : std::vector<SessionChild>());
    m_steps.show(m_open ? sessionSteps(m_page) : std::vector<SessionStep>());
    emit changed();
}

PupilSession* SessionForm::partOf(const QString& pupil)
{
    const auto id = idFrom(pupil);
    auto& parts = m_page.draft.pupils;
    const auto found = id ? std::ranges::find(parts, *id, &PupilSession::pupil) : parts.end();
    return found == parts.end() || m_busy || !m_open ? nullptr : &*found;
}

void SessionForm::turn(const QString& pupil)
{
    if (PupilSession* part = partOf(pupil)) {
        part->attendance
            = part->attendance == Attendance::Present ? Attendance::Away : Attendance::Present;
        touch();
    }
}

void SessionForm::rate(int engagement)
{
    if (m_open && !m_busy && engagement >= 1 && engagement <= 5) {
        auto& now = m_page.draft.engagement;
        now = now == engagement ? std::nullopt : std::optional(engagement);
        touch();
    }
}

void SessionForm::note(const QString& pupil, const QString& target, int step)
{
    PupilSession* part = partOf(pupil);
    const auto id = idFrom(target);
    if (part == nullptr || !id || step < 1 || step > static_cast<int>(Step::Alone)) {
        return;
    }
    const TargetStep noted{ *id, static_cast<Step>(step) };
    const bool again = std::ranges::find(part->steps, noted) != part->steps.end();
    std::erase_if(part->steps, [&](const TargetStep& old) { return old.target == *id; });
    if (!again) {
        part->steps.push_back(noted);
    }
    touch();
}

/// After a tap: what is on the screen goes to disk.
void SessionForm::touch()
{
    if (!m_open || m_busy) {
        return;
    }
    keep();
    show();
}

void SessionForm::keep()
{
    m_pause.stop();
    if (!m_open || m_busy) {
        return;
    }
    m_page.draft.minutes = m_time.recorded();
    m_page.draft.timerFrom = m_time.from();
    m_line.putInto(m_page.draft.pupils);
    const bool first = !m_page.kept;
    m_page.kept = true;
    m_keeping = Keeping::Writing;
    const int number = ++m_asked;
    const auto work = [sources = m_sources, draft = m_page.draft](client::Replica& replica) {
        return keepSession(sources, replica, draft);
    };
    const auto then = [this, number, opening = m_storage.opening()](const Result<void>& result) {
        if (m_live && opening == m_storage.opening()) {
            kept(number, result);
        }
    };
    if (first) { // a line of the lists
        m_storage.change<void>(this, work, then);
    } else {
        m_storage.ask<void>(this, work, then);
    }
}

void SessionForm::kept(int number, const Result<void>& result)
{
    if (!result) {
        failed(result.error().code);
        return;
    }
    if (number == m_asked && m_open && !m_pause.isActive()) {
        m_keeping = Keeping::Kept;
        m_problem.clear();
        emit changed();
    }
}

void SessionForm::flush()
{
    if (m_pause.isActive()) {
        keep();
    }
}

void SessionForm::sameAsLastTime()
{
    if (!m_open || m_busy) {
        return;
    }
    keep();
    m_busy = true;
    change<SessionDraft>(
        [sources = m_sources, draft = m_page.draft](
            client::Replica& replica) { return likeLastTime(sources, replica, draft); },
        [this](const Result<SessionDraft>& draft) {
            m_busy = false;
            if (!draft) {
                failed(draft.error().code);
                return;
            }
            m_page.draft = *draft;
            show();
        });
    emit changed();
}

void SessionForm::finish()
{
    if (!m_open || m_busy) {
        return;
    }
    m_time.stop();
    keep();
    m_busy = true;
    m_problem.clear();
    emit changed();
    change<void>([sources = m_sources, draft = m_page.draft](
                     client::Replica& replica) { return logSession(sources, replica, draft); },
        [this](const Result<void>& result) {
            if (result) {
                end(Undoing::Log, tr("Logged: %1").arg(loggedWords(m_page)));
            } else {
                failed(result.error().code);
            }
        });
}

void SessionForm::discard()
{
    if (!m_open || m_busy) {
        return;
    }
    m_pause.stop();
    m_busy = true;
    emit changed();
    change<void>(
        [sources = m_sources, session = m_page.draft.session](
            client::Replica& replica) { return discardSession(sources, replica, session); },
        [this](const Result<void>& result) {
            if (result) {
                end(Undoing::Discard, tr("Discarded: %1").arg(title()));
            } else {
                failed(result.error().code);
            }
        });
}

/// The form is empty; what was on it can be brought back.
void SessionForm::end(Undoing undo, const QString& words)
{
    m_last = m_page;
    m_undo = undo;
    m_undoWords = words;
    m_open = m_busy = false;
    m_keeping = Keeping::Untouched;
    show();
    emit done();
}

void SessionForm::undo()
{
    if (m_undo == Undoing::Nothing || m_busy) {
        return;
    }
    m_busy = true;
    const bool wasLogged = m_undo == Undoing::Log;
    change<void>(
        [sources = m_sources, draft = m_last.draft, wasLogged](client::Replica& replica) {
            return wasLogged ? takeSessionBack(sources, replica, draft)
                             : keepSession(sources, replica, draft);
        },
        [this](const Result<void>& result) {
            m_busy = false;
            if (!result) {
                failed(result.error().code);
                return;
            }
            const SessionDraft draft = m_last.draft;
            dismissUndo();
            log(QString::fromStdString(draft.group.hex()),
                QString::fromStdString(base::isoDay(draft.day)));
            emit reopened();
        });
    emit changed();
}

void SessionForm::dismissUndo()
{
    m_undo = Undoing::Nothing;
    m_undoWords.clear();
    m_last = {};
    emit changed();
}

void SessionForm::failed(base::ErrorCode code)
{
    m_busy = false;
    m_problem = sessionProblem(code);
    emit changed();
}

void SessionForm::begin() { m_live = true; }

void SessionForm::forget()
{
    m_pause.stop();
    m_live = m_open = m_busy = false;
    m_keeping = Keeping::Untouched;
    m_page = {};
    m_problem.clear();
    m_time.show({}, {}, {});
    m_line.show({});
    dismissUndo();
    show();
}

} // namespace pipit::viewmodels
