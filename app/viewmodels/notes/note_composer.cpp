#include "app/viewmodels/notes/note_composer.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kPauseBeforeDraft{ 400 };

} // namespace

NoteComposer::NoteComposer(StorageThread& storage, NoteSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
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
        [sources = m_sources, text = m_text.trimmed().toStdString()](
            client::Replica& replica) mutable { return keepNote(sources, replica, text); },
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
        [sources = m_sources, text = m_text.toStdString()](
            client::Replica& replica) mutable { return keepDraft(sources, replica, text); },
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
        this,
        [sources = m_sources](
            client::Replica& replica) mutable { return readDraft(sources, replica); },
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
    m_keptAt = toLocal(m_sources.clock.now());
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
