#include "app/viewmodels/sync_report.h"

#include "app/viewmodels/problem_words.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

constexpr int kSteps = 4;
constexpr std::array<client::Phase, kSteps> kPhaseOfStep{ client::Phase::Sealing,
    client::Phase::Sending, client::Phase::Receiving, client::Phase::Checking };

} // namespace

SyncReport::SyncReport(SyncRunner& runner, QObject* parent)
    : QAbstractListModel(parent)
    , m_runner(runner)
{
    connect(&runner, &SyncRunner::busyChanged, this, &SyncReport::changed);
    connect(&runner, &SyncRunner::progressed, this, &SyncReport::show);
    connect(&runner, &SyncRunner::finished, this, &SyncReport::showEnd);
    connect(&runner, &SyncRunner::failed, this, &SyncReport::showProblem);
}

int SyncReport::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kSteps; }

QVariant SyncReport::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case HeadingRole:
        return headingOf(index.row());
    case DetailRole:
        return detailOf(index.row());
    case StageRole:
        return static_cast<int>(stageOf(index.row()));
    default:
        return {};
    }
}

QHash<int, QByteArray> SyncReport::roleNames() const
{
    return { { HeadingRole, "heading" }, { DetailRole, "detail" }, { StageRole, "stage" } };
}

double SyncReport::sentPart() const
{
    return m_known && toSend() > 0
        ? static_cast<double>(acknowledged()) / static_cast<double>(toSend())
        : -1;
}

void SyncReport::forget()
{
    m_progress = {};
    m_known = m_failed = m_equal = false;
    m_problem.clear();
    m_others = m_atStart = {};
    tellAll();
}

void SyncReport::setWaiting(int waiting)
{
    m_waiting = waiting;
    const bool endedWell = m_known && m_progress.phase == client::Phase::Done && m_equal
        && m_progress.refused == 0 && m_progress.parked == 0;
    if (waiting > 0 && endedWell && !busy()) {
        m_progress = {};
        m_known = m_equal = false;
        tellAll();
    }
}

void SyncReport::show(const client::Progress& progress)
{
    if (progress.phase == client::Phase::Greeting) {
        m_atStart = m_others;
    }
    m_progress = progress;
    m_known = true;
    m_failed = m_equal = false;
    m_problem.clear();
    tellAll();
}

void SyncReport::showEnd(const client::Outcome& outcome)
{
    m_progress = outcome.progress;
    m_progress.phase = client::Phase::Done;
    m_known = true;
    m_failed = false;
    m_equal = outcome.digestsEqual;
    m_problem.clear();
    tellAll();
}

void SyncReport::showProblem(base::ErrorCode code)
{
    m_failed = true;
    m_problem = syncProblem(code, m_waiting);
    tellAll();
}

SyncReport::Stage SyncReport::stageOf(int row) const
{
    if (!m_known) {
        return Stage::NotYet;
    }
    if (row == 1 && m_progress.refused > 0) {
        return Stage::Attention;
    }
    const auto phase = kPhaseOfStep.at(static_cast<std::size_t>(row));
    if (m_progress.phase == phase) {
        return m_failed ? Stage::Attention : Stage::Now;
    }
    if (m_progress.phase < phase) {
        return Stage::NotYet;
    }
    return isUnfinished(row) ? Stage::Attention : Stage::Done;
}

/// A session goes on to the next step when one was cut: that it was passed says nothing.
bool SyncReport::isUnfinished(int row) const
{
    switch (row) {
    case 1:
        return toGo() > 0;
    case 2:
        return m_failed; // by whatever step: nobody can say that all of it came
    case 3:
        return !m_equal;
    default:
        return false;
    }
}

std::int64_t SyncReport::toGo() const
{
    return std::max<std::int64_t>(toSend() - acknowledged() - m_progress.refused, 0);
}

QString SyncReport::headingOf(int row) const
{
    const Stage stage = stageOf(row);
    const bool reached = stage != Stage::NotYet;
    switch (row) {
    case 0:
        return reached ? tr("Sealed %n record(s)", "", static_cast<int>(toSend())) : tr("Seal");
    case 1:
        return !reached           ? tr("Send")
            : stage == Stage::Now ? tr("Sending")
                                  : tr("Sent %1 of %2").arg(acknowledged()).arg(toSend());
    case 2:
        return !reached ? tr("Receive")
            : m_progress.authors > 0
            ? tr("Received %1 from %n colleague(s)", "", static_cast<int>(m_progress.authors))
                  .arg(m_progress.received)
            : tr("Received %n record(s)", "", static_cast<int>(m_progress.received));
    default:
        return tr("Compare with the server");
    }
}

QString SyncReport::detailOf(int row) const
{
    switch (row) {
    case 0:
        return sealedDetail();
    case 1:
        return sentDetail();
    case 2:
        if (stageOf(2) == Stage::Attention) {
            return tr("Perhaps not all of it yet; the next time looks again");
        }
        return m_progress.parked > 0
            ? tr("%n waits for a key or a newer app", "", static_cast<int>(m_progress.parked))
            : tr("From your colleagues");
    default:
        if (m_progress.phase != client::Phase::Done || !m_known) {
            return tr("Both sides count the same records");
        }
        return m_equal ? tr("Both sides hold the same records")
                       : tr("They differ for now. Nothing is lost; the next time looks again");
    }
}

/// "You 30, Mira 7", where others left something.
QString SyncReport::sealedDetail() const
{
    const QString safe = tr("Only your school can open them");
    if (stageOf(0) == Stage::NotYet || m_atStart.sealed() == 0) {
        return safe;
    }
    QStringList parts{ tr("You %1").arg(m_progress.toSend) };
    for (const auto& person : m_atStart.people) {
        if (person.sealed > 0) {
            parts << QString::fromStdString(person.entry.face.firstName) + QLatin1Char(' ')
                    + QString::number(person.sealed);
        }
    }
    return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + safe;
}

QString SyncReport::sentDetail() const
{
    const std::int64_t refused = m_progress.refused;
    if (stageOf(1) == Stage::Now) {
        return tr("%1 acknowledged, %2 to go, %3 refused")
            .arg(acknowledged())
            .arg(toGo())
            .arg(refused);
    }
    if (refused > 0) {
        return tr("%n could not be sent and is kept here", "", static_cast<int>(refused));
    }
    if (stageOf(1) == Stage::Attention) {
        return tr("%n still to go; it is tried again", "", static_cast<int>(toGo()));
    }
    return tr("Counted when the server has answered for each");
}

void SyncReport::tellAll()
{
    emit dataChanged(index(0), index(kSteps - 1));
    emit changed();
}

} // namespace pipit::viewmodels
