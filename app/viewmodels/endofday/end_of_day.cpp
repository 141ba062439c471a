#include "app/viewmodels/endofday/end_of_day.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace pipit::viewmodels {

EndOfDay::EndOfDay(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.sync, &SyncRunner::progressed, this, &EndOfDay::show);
    connect(&parts.sync, &SyncRunner::finished, this, &EndOfDay::ended);
    connect(&parts.sync, &SyncRunner::failed, this, &EndOfDay::showProblem);
    connect(&parts.waiting, &WaitingFeed::counted, this, &EndOfDay::counted);
    connect(&parts.honest, &HonestState::changed, this, &EndOfDay::follow);
    connect(&parts.report, &SyncReport::changed, this, &EndOfDay::changed);
}

EndOfDay::Stage EndOfDay::stage() const
{
    if (!m_begun) {
        return Stage::Ready;
    }
    if (m_paused) {
        return Stage::Paused;
    }
    switch (m_last) {
    case Last::Failed:
        return Stage::Trouble;
    case Last::Finished:
        return m_parts.honest.allOnServer() ? Stage::Done : Stage::Unfinished;
    default:
        return Stage::Running;
    }
}

/// What does not wait any more may have been folded into another change: only an answer of the
/// server counts, and all of it once both sides hold the same.
int EndOfDay::onServer() const
{
    if (!m_begun) {
        return 0;
    }
    const int gone = std::max(0, m_total - left());
    return stage() == Stage::Done ? gone : std::min(gone, m_acknowledged + m_acknowledgedBefore);
}

double EndOfDay::part() const
{
    if (stage() == Stage::Done) {
        return 1;
    }
    return total() > 0 ? static_cast<double>(onServer()) / total() : 0;
}

QString EndOfDay::heading() const
{
    switch (stage()) {
    case Stage::Ready:
        return m_parts.honest.waiting() > 0 ? tr("%n waiting to send", "", m_parts.honest.waiting())
                                            : tr("Nothing waits to be sent");
    case Stage::Running:
        return runningWords();
    case Stage::Paused:
        return tr("Paused");
    case Stage::Done:
        return tr("Everything is on the school server, %1")
            .arg(m_parts.honest.agreedAt().toString(QStringLiteral("H:mm")));
    default:
        return left() > 0 ? tr("Not everything is on the school server yet")
                          : tr("Not compared with the school server yet");
    }
}

QString EndOfDay::detail() const
{
    switch (stage()) {
    case Stage::Ready:
        return readyWords();
    case Stage::Running:
        return tr("Keep this screen open. If it sleeps, it goes on where it stopped.");
    case Stage::Paused:
        return tr("Everything is safe on this tablet. It goes on where it stopped.");
    case Stage::Done:
        return tr("The server has acknowledged every record of everybody on this tablet, and both "
                  "sides hold the same.");
    case Stage::Trouble:
        return m_parts.report.problem();
    default:
        return whyUnfinished();
    }
}

QString EndOfDay::readyWords() const
{
    return m_parts.sync.canSync()
        ? tr("One press sends everything, fetches what colleagues wrote and compares both sides.")
        : tr("This tablet has no way to the school server. Everything stays safe here.");
}

QString EndOfDay::runningWords() const
{
    switch (m_last == Last::Ended ? client::Phase::Done : m_phase) {
    case client::Phase::Greeting:
    case client::Phase::Register:
        return tr("Greeting the school server");
    case client::Phase::Sealing:
        return tr("Sealing");
    case client::Phase::Sending:
        return tr("Sending");
    case client::Phase::Receiving:
        return tr("Receiving from colleagues");
    case client::Phase::Checking:
        return tr("Comparing with the server");
    default:
        return tr("Counting once more");
    }
}

QString EndOfDay::whyUnfinished() const
{
    const HonestState& honest = m_parts.honest;
    QStringList why;
    if (honest.mine() > 0) {
        why << tr("%n of yours still waits; it is safe on this tablet and will be tried again.", "",
            honest.mine());
    }
    const int refused = honest.refused() - honest.othersRefused();
    if (refused > 0) {
        why << tr("%n of yours could not be sent; it is kept on this tablet.", "", refused);
    }
    for (const QString& other : honest.others()) {
        why << other + QLatin1Char('.');
    }
    if (why.isEmpty()) {
        why << tr("Tablet and server do not count the same records yet. Nothing is lost; the next "
                  "time looks again.");
    }
    return why.join(QLatin1Char(' '));
}

void EndOfDay::setLockWhenDone(bool lock)
{
    if (lock != m_lockWhenDone) {
        m_lockWhenDone = lock;
        emit changed();
        follow();
    }
}

void EndOfDay::setDrafts(int drafts)
{
    if (drafts != m_drafts) {
        m_drafts = drafts;
        emit changed();
    }
}

void EndOfDay::start()
{
    if (!m_parts.sync.canSync()) {
        return;
    }
    if (!m_begun) {
        m_total = m_left = left();
    }
    m_begun = true;
    m_paused = false;
    m_last = Last::Running;
    m_phase = client::Phase::Greeting;
    m_parts.sync.syncNow();
    emit changed();
}

void EndOfDay::pause()
{
    if (stage() == Stage::Running) {
        m_paused = true;
        m_parts.sync.pause();
        emit changed();
    }
}

void EndOfDay::leave()
{
    if (m_paused) {
        m_parts.sync.syncNow();
    }
    forget();
}

void EndOfDay::forget()
{
    m_begun = m_paused = m_lockWhenDone = false;
    m_last = Last::None;
    m_total = m_left = m_acknowledged = m_acknowledgedBefore = 0;
    emit changed();
}

void EndOfDay::show(const client::Progress& progress)
{
    m_paused = false; // somebody pressed the chip, or its time came
    m_last = Last::Running;
    m_phase = progress.phase;
    if (m_begun) {
        count(progress);
    }
    follow();
}

void EndOfDay::count(const client::Progress& progress)
{
    if (progress.phase == client::Phase::Greeting) { // the next session
        m_acknowledgedBefore += std::exchange(m_acknowledged, 0);
    }
    m_acknowledged = static_cast<int>(progress.acknowledged + progress.carried);
}

void EndOfDay::ended()
{
    m_last = Last::Ended;
    m_parts.waiting.countAll();
    emit changed();
}

void EndOfDay::showProblem(base::ErrorCode)
{
    m_last = Last::Failed;
    m_parts.waiting.countAll();
    emit changed();
}

void EndOfDay::counted()
{
    if (m_last == Last::Ended) {
        m_last = Last::Finished;
        follow();
    }
}

/// What is written meanwhile has to be sent too; and done is done.
void EndOfDay::follow()
{
    if (m_begun) {
        m_total += std::max(0, left() - m_left);
        m_left = left();
    }
    emit changed();
    if (m_lockWhenDone && stage() == Stage::Done) {
        m_parts.lock.lockNow();
    }
}

} // namespace pipit::viewmodels
