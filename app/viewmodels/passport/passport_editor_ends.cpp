// How a draft ends: shared, or discarded; and the way back.

#include "app/viewmodels/passport/passport_editor.h"
#include "app/viewmodels/passport/passport_words.h"

namespace pipit::viewmodels {

void PassportEditor::discard(const QString& pupilId)
{
    const auto pupil = RecordId::fromHex(pupilId.toStdString());
    if (!m_began || !pupil || m_busy) {
        return;
    }
    if (pupil == m_pupil) {
        flush();
        close();
    }
    m_storage.change<PassportWriting>(
        this,
        [sources = m_sources, pupil = *pupil](
            client::Replica& replica) { return discardWriting(sources, replica, pupil); },
        [this, sitting = m_sitting, opening = m_storage.opening()](
            const Result<PassportWriting>& dropped) {
            if (dropped && isSitting(sitting, opening)) {
                takeDiscarded(*dropped);
            }
            if (isSitting(sitting, opening)) {
                emit discarded();
            }
        });
}

void PassportEditor::takeDiscarded(const PassportWriting& writing)
{
    offerUndo(tr("Draft discarded"), [this, writing] {
        m_storage.change<void>(
            this,
            [sources = m_sources, writing](
                client::Replica& replica) { return keepWriting(sources, replica, writing); },
            [this](const Result<void>& result) {
                m_problem = result ? QString() : draftProblem(result.error().code);
                emit stateChanged();
            });
    });
}

void PassportEditor::share()
{
    if (!isOpen() || m_busy || !m_obstacle.isEmpty()) {
        return;
    }
    flush();
    m_busy = true;
    m_problem.clear();
    emit stateChanged();
    m_storage.change<std::uint32_t>(
        this,
        [sources = m_sources, ready = ready()](
            client::Replica& replica) { return shareWriting(sources, replica, ready); },
        [this, sitting = m_sitting, opening = m_storage.opening()](
            const Result<std::uint32_t>& number) {
            if (isSitting(sitting, opening)) {
                answered(number);
            }
        });
}

void PassportEditor::answered(const Result<std::uint32_t>& number)
{
    m_busy = false;
    if (!number) {
        m_problem = shareProblem(number.error().code);
        emit stateChanged();
        return;
    }
    close();
    emit shared(static_cast<int>(*number));
}

void PassportEditor::undo()
{
    const auto undo = std::move(m_undo);
    dismissUndo();
    if (undo && m_began && !m_busy) {
        undo();
    }
}

void PassportEditor::dismissUndo()
{
    m_undo = nullptr;
    m_undoWords.clear();
    emit stateChanged();
}

void PassportEditor::dismissNews()
{
    m_news.clear();
    emit stateChanged();
}

} // namespace pipit::viewmodels
