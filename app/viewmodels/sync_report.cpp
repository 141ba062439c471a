#include "app/viewmodels/sync_report.h"

#include "app/viewmodels/problem_words.h"

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
    return m_known && m_progress.toSend > 0
        ? static_cast<double>(m_progress.acknowledged) / static_cast<double>(m_progress.toSend)
        : -1;
}

void SyncReport::forget()
{
    m_progress = {};
    m_known = m_failed = m_equal = false;
    m_problem.clear();
    tellAll();
}

void SyncReport::setWaiting(int waiting)
{
    m_waiting = waiting;
    const bool endedWell = m_known && m_progress.phase == client::Phase::Done && m_equal
        && m_progress.refused == 0 && m_progress.parked == 0;
    if (waiting > 0 && endedWell && !busy()) {
        forget();
    }
}

void SyncReport::show(const client::Progress& progress)
{
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
    if (m_progress.phase == client::Phase::Done) {
        return row == 3 && !m_equal ? Stage::Attention : Stage::Done;
    }
    if (m_progress.phase == phase) {
        return m_failed ? Stage::Attention : Stage::Now;
    }
    return m_progress.phase > phase ? Stage::Done : Stage::NotYet;
}

QString SyncReport::headingOf(int row) const
{
    const bool reached = stageOf(row) != Stage::NotYet;
    switch (row) {
    case 0:
        return reached ? tr("Sealed %n record(s)", "", static_cast<int>(m_progress.sealed))
                       : tr("Seal");
    case 1:
        return reached ? tr("Sent %1 of %2").arg(m_progress.acknowledged).arg(m_progress.toSend)
                       : tr("Send");
    case 2:
        return reached ? tr("Received %n record(s)", "", static_cast<int>(m_progress.received))
                       : tr("Receive");
    default:
        return tr("Compare with the server");
    }
}

QString SyncReport::detailOf(int row) const
{
    switch (row) {
    case 0:
        return tr("Only your school can open them");
    case 1:
        return m_progress.refused > 0
            ? tr("%n could not be sent and is kept here", "", static_cast<int>(m_progress.refused))
            : tr("Counted when the server has answered for each");
    case 2:
        return m_progress.parked > 0
            ? tr("%n waits for a key or a newer app", "", static_cast<int>(m_progress.parked))
            : tr("From your colleagues");
    default:
        return m_progress.phase == client::Phase::Done && m_known && m_equal
            ? tr("Both sides hold the same records")
            : tr("Both sides count the same records");
    }
}

void SyncReport::tellAll()
{
    emit dataChanged(index(0), index(kSteps - 1));
    emit changed();
}

} // namespace pipit::viewmodels
