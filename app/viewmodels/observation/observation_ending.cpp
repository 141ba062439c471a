#include "app/viewmodels/observation/observation_ending.h"

#include "app/viewmodels/observation/observation_words.h"
#include "app/viewmodels/observation/typing_pause.h"
#include "app/viewmodels/passport/draft_field.h"

namespace pipit::viewmodels {

namespace {

QString fitting(const QString& typed, std::size_t most)
{
    return plainWords(typed, true).left(static_cast<qsizetype>(most));
}

} // namespace

ObservationEnding::ObservationEnding(
    StorageThread& storage, ObservationSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &ObservationEnding::flush);
}

void ObservationEnding::setSummary(const QString& typed)
{
    const QString text = fitting(typed, observation::kMaxSummary);
    if (text != m_summary) {
        m_summary = text;
        edited();
    }
}

void ObservationEnding::setNextText(const QString& typed)
{
    const QString text = fitting(typed, observation::kMaxNextText);
    if (text != m_nextText) {
        m_nextText = text;
        edited();
    }
}

void ObservationEnding::setStep(Step step)
{
    if (step != m_step) {
        m_step = step;
        edited();
        flush();
    }
}

void ObservationEnding::edited()
{
    ++m_revision;
    m_pause.start();
    emit changed();
}

observation::Ending ObservationEnding::said() const
{
    observation::Ending ending{ m_summary.toStdString(), {}, m_nextText.toStdString() };
    if (m_step != NotSaid) {
        ending.nextStep = static_cast<observation::NextStep>(m_step);
    }
    return ending;
}

void ObservationEnding::flush()
{
    m_pause.stop();
    if (!m_draft || m_asked == m_revision) {
        return;
    }
    m_asked = m_revision;
    m_storage.ask<void>(
        this,
        [sources = m_sources, draft = *m_draft, ending = said()](
            client::Replica& replica) { return keepEnding(sources, replica, draft, ending); },
        [this, draft = *m_draft, revision = m_revision](const Result<void>& result) {
            if (m_draft != draft) {
                return;
            }
            if (result) {
                m_onDisk = revision;
                m_problem.clear();
            } else {
                m_asked = m_onDisk; // the next pause tries again
                m_problem = tapProblem(result.error().code);
            }
            emit changed();
        });
}

void ObservationEnding::show(const RecordId& draft, const observation::Ending& ending)
{
    forget();
    m_draft = draft;
    m_summary = QString::fromStdString(ending.summary);
    m_step = ending.nextStep ? static_cast<Step>(*ending.nextStep) : NotSaid;
    m_nextText = QString::fromStdString(ending.nextText);
    emit changed();
}

void ObservationEnding::forget()
{
    m_pause.stop();
    m_draft.reset();
    m_summary.clear();
    m_nextText.clear();
    m_problem.clear();
    m_step = NotSaid;
    m_asked = m_onDisk = m_revision;
    emit changed();
}

} // namespace pipit::viewmodels
