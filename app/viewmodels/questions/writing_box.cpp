#include "app/viewmodels/questions/writing_box.h"

#include "app/viewmodels/questions/question_words.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kPauseBeforeDraft{ 400 };

/// What is pasted may hold marks that no letter of a text is.
QString plain(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& letter : text) {
        if (letter != QLatin1Char('\n') && letter.category() == QChar::Other_Control) {
            letter = QLatin1Char(' ');
        }
    }
    return text;
}

} // namespace

WritingBox::WritingBox(StorageThread& storage, Calls calls, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_calls(std::move(calls))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeDraft);
    connect(&m_pause, &QTimer::timeout, this, &WritingBox::flush);
}

BoxDraft WritingBox::draft() const { return { m_text.toStdString(), m_choice }; }

WritingBox::Keeping WritingBox::keeping() const
{
    if (!m_open || (m_text.isEmpty() && m_choice < 0)) {
        return Keeping::Untouched;
    }
    return isKept() ? Keeping::Kept : Keeping::Writing;
}

bool WritingBox::canSend() const
{
    return m_open && !m_busy && room() >= 0
        && m_calls.isWhole({ m_text.trimmed().toStdString(), m_choice });
}

int WritingBox::room() const
{
    return static_cast<int>(questions::kMaxText)
        - static_cast<int>(m_text.trimmed().toUcs4().size());
}

void WritingBox::setText(const QString& text)
{
    if (!m_open || m_busy || text == m_text) {
        return;
    }
    m_text = text;
    m_pause.start();
    changed();
}

void WritingBox::setChoice(int choice)
{
    if (!m_open || m_busy || choice == m_choice) {
        return;
    }
    m_choice = std::max(choice, -1);
    flush();
    changed();
}

void WritingBox::turnTo(const std::optional<RecordId>& record)
{
    if (!m_live || m_busy || (record && record == m_about && m_open)) {
        return;
    }
    m_next = record;
    m_turning = true;
    if (isKept()) {
        turn();
    } else {
        flush();
    }
}

void WritingBox::turn()
{
    m_turning = false;
    m_about = std::exchange(m_next, {});
    empty();
    emit turned();
    if (!m_about) {
        return;
    }
    m_storage.ask<BoxDraft>(
        this,
        [read = m_calls.read, record = *m_about](
            client::Replica& replica) { return read(replica, record); },
        [this, record = *m_about, opening = m_storage.opening()](const Result<BoxDraft>& draft) {
            if (!m_live || opening != m_storage.opening() || m_about != record || m_open) {
                return;
            }
            if (draft) {
                take(record, *draft);
            } else {
                fail(boxReadProblem(draft.error().code));
            }
        });
}

void WritingBox::take(const RecordId& record, const BoxDraft& draft)
{
    m_live = m_open = true;
    m_about = record;
    m_text = QString::fromStdString(draft.text);
    m_choice = draft.choice;
    m_stored = draft;
    changed();
    emit turned();
}

void WritingBox::flush()
{
    m_pause.stop();
    if (!m_live || m_busy || isKept()) {
        return;
    }
    const int number = ++m_asked;
    m_storage.ask<void>(
        this,
        [keep = m_calls.keep, record = *m_about, now = draft()](
            client::Replica& replica) { return keep(replica, record, now); },
        [this, number, now = draft(), opening = m_storage.opening()](const Result<void>& result) {
            if (m_live && opening == m_storage.opening()) {
                kept(number, now, result);
            }
        });
}

void WritingBox::kept(int number, const BoxDraft& draft, const Result<void>& result)
{
    if (number != m_asked || !m_open || m_busy) {
        return; // a later one is on its way
    }
    if (!result) {
        m_turning = false;
        fail(boxDraftProblem(result.error().code));
        return;
    }
    m_stored = draft;
    m_problem.clear();
    if (!m_turning) {
        changed();
    } else if (isKept()) {
        turn();
    } else {
        flush(); // typed in the meantime
    }
}

void WritingBox::send()
{
    if (!canSend()) {
        return;
    }
    m_pause.stop();
    m_busy = true;
    m_turning = false;
    m_problem.clear();
    ++m_asked; // an answer about an earlier draft says nothing any more
    changed();
    m_storage.change<void>(
        this,
        [send = m_calls.send, record = *m_about,
            now = BoxDraft{ plain(m_text).trimmed().toStdString(), m_choice }](
            client::Replica& replica) { return send(replica, record, now); },
        [this, opening = m_storage.opening()](const Result<void>& result) {
            if (m_live && opening == m_storage.opening()) {
                answered(result);
            }
        });
}

void WritingBox::answered(const Result<void>& result)
{
    m_busy = false;
    if (!result) {
        fail(boxSendProblem(result.error().code));
        if (!isKept()) {
            m_pause.start();
        }
        return;
    }
    const QString id = QString::fromStdString(m_about->hex());
    const int choice = m_choice;
    m_about.reset();
    empty();
    emit sent(id, choice);
}

void WritingBox::empty()
{
    m_pause.stop();
    m_open = false;
    m_text.clear();
    m_choice = -1;
    m_stored = {};
    m_problem.clear();
    changed();
}

void WritingBox::forget()
{
    m_live = m_busy = m_turning = false;
    m_about.reset();
    m_next.reset();
    empty();
}

void WritingBox::fail(const QString& problem)
{
    m_problem = problem;
    changed();
}

void WritingBox::changed()
{
    emit textChanged();
    emit stateChanged();
}

} // namespace pipit::viewmodels
