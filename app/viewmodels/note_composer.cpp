#include "app/viewmodels/note_composer.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/note_calls.h"
#include "app/viewmodels/problem_words.h"

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kPauseBeforeDraft{ 400 };

} // namespace

NoteComposer::NoteComposer(StorageThread& storage, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeDraft);
    connect(&m_pause, &QTimer::timeout, this, &NoteComposer::flush);
}

void NoteComposer::setText(const QString& text)
{
    if (text == m_text || m_keeping) {
        return;
    }
    m_text = text;
    m_pause.start();
    emit textChanged();
    emit stateChanged();
}

void NoteComposer::keep()
{
    if (!m_open || !canKeep()) {
        return;
    }
    m_pause.stop();
    m_keeping = true;
    m_problem.clear();
    emit stateChanged();
    m_storage.change<void>(
        this,
        [text = m_text.trimmed().toStdString()](
            client::Replica& replica) { return keepNote(replica, text); },
        [this, opening = m_storage.opening()](const Result<void>& result) {
            if (m_open && opening == m_storage.opening()) {
                answered(result);
            }
        });
}

void NoteComposer::flush()
{
    m_pause.stop();
    if (!m_open || m_keeping || m_text == m_stored) {
        return;
    }
    m_storage.ask<void>(
        this,
        [text = m_text.toStdString()](
            client::Replica& replica) { return keepDraft(replica, text); },
        [this, text = m_text, opening = m_storage.opening()](const Result<void>& result) {
            if (m_open && opening == m_storage.opening()) {
                draftAnswered(text, result);
            }
        });
}

void NoteComposer::begin()
{
    m_open = true;
    m_storage.ask<std::string>(
        this, [](client::Replica& replica) { return readDraft(replica); },
        [this, opening = m_storage.opening()](const Result<std::string>& draft) {
            if (!draft || !m_open || opening != m_storage.opening() || !m_text.isEmpty()) {
                return;
            }
            m_text = m_stored = QString::fromStdString(*draft);
            emit textChanged();
            emit stateChanged();
        });
}

void NoteComposer::forget()
{
    m_pause.stop();
    m_open = m_keeping = false;
    m_text.clear();
    m_stored.clear();
    m_problem.clear();
    m_keptAt = {};
    emit textChanged();
    emit stateChanged();
}

void NoteComposer::answered(const Result<void>& result)
{
    m_keeping = false;
    if (!result) {
        m_problem = keepProblem(result.error().code);
        emit stateChanged();
        return;
    }
    m_text.clear();
    m_stored.clear();
    m_keptAt = toLocal(m_clock.now());
    emit textChanged();
    emit stateChanged();
    emit kept();
}

void NoteComposer::draftAnswered(const QString& text, const Result<void>& result)
{
    if (result) {
        m_stored = text;
        m_problem.clear();
    } else {
        m_problem = keepProblem(result.error().code);
    }
    emit stateChanged();
}

} // namespace pipit::viewmodels
