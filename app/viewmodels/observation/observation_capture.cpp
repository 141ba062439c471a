#include "app/viewmodels/observation/observation_capture.h"

#include "app/viewmodels/observation/typing_pause.h"
#include "app/viewmodels/passport/draft_field.h"

namespace pipit::viewmodels {

using observation::Mark;

namespace {

constexpr std::chrono::milliseconds kSecond{ 1000 };

/// A line of spaces would become a note at the end.
std::string spaceIsNothing(const QString& text)
{
    return text.trimmed().isEmpty() ? std::string() : text.toStdString();
}

} // namespace

ObservationCapture::ObservationCapture(
    StorageThread& storage, ObservationSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_ending(storage, sources)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &ObservationCapture::flush);
    m_second.setInterval(kSecond);
    connect(&m_second, &QTimer::timeout, this, &ObservationCapture::ticked);
}

QString ObservationCapture::elapsed() const
{
    return m_draft ? elapsedWords(m_sources.clock.now() - m_started) : QString();
}

ObservationCapture::Keeping ObservationCapture::keeping() const
{
    if (m_underWay > 0 || m_text != m_stored) {
        return Unsaved;
    }
    return !m_text.isEmpty() ? LineKept : m_entries.count() > 0 ? Saved : Empty;
}

void ObservationCapture::setText(const QString& typed)
{
    const QString text
        = plainWords(typed, false).left(static_cast<qsizetype>(observation::kMaxNote));
    if (!m_draft || m_noting || text == m_text) {
        return;
    }
    m_text = text;
    m_pause.start();
    emit textChanged();
    emit stateChanged();
}

void ObservationCapture::keep()
{
    if (!m_text.trimmed().isEmpty()) {
        note({});
    }
}

void ObservationCapture::tag(const QString& tag) { note({ tag.toStdString() }); }

void ObservationCapture::note(std::vector<std::string> tags)
{
    if (!m_draft || m_noting) {
        return;
    }
    m_pause.stop();
    m_noting = true;
    observation::Note note{ m_text.trimmed().toStdString(), std::move(tags) };
    tap([sources = m_sources, draft = *m_draft, note = std::move(note)](
            client::Replica& replica) { return addNote(sources, replica, draft, note); },
        true);
}

void ObservationCapture::seen(int row) { mark(row, Mark::Seen); }
void ObservationCapture::missed(int row) { mark(row, Mark::Missed); }
void ObservationCapture::didNotArise(int row) { mark(row, Mark::DidNotArise); }

void ObservationCapture::mark(int row, Mark mark)
{
    const auto pressed = m_strategies.markOf(row, mark);
    if (!m_draft || !pressed) {
        return;
    }
    tap([sources = m_sources, draft = *m_draft, mark = *pressed](
            client::Replica& replica) { return addMark(sources, replica, draft, mark); },
        false);
}

void ObservationCapture::undo()
{
    if (!m_draft || m_last == 0 || m_underWay > 0) {
        return;
    }
    tap([sources = m_sources, draft = *m_draft, last = m_last](
            client::Replica& replica) { return takeBack(sources, replica, draft, last); },
        false);
}

void ObservationCapture::tap(Tap tap, bool isNote)
{
    ++m_underWay;
    m_problem.clear();
    emit stateChanged();
    m_storage.ask<ObservationSheet>(this, std::move(tap),
        [this, isNote, draft = *m_draft](const Result<ObservationSheet>& sheet) {
            if (m_draft == draft) {
                answered(sheet, isNote);
            }
        });
}

void ObservationCapture::answered(const Result<ObservationSheet>& sheet, bool isNote)
{
    --m_underWay;
    m_noting = m_noting && !isNote;
    if (!sheet) {
        m_problem = tapProblem(sheet.error().code);
        emit stateChanged();
        return;
    }
    if (isNote) {
        m_text.clear();
        m_stored.clear();
        emit textChanged();
    }
    show(*sheet);
}

void ObservationCapture::flush()
{
    m_pause.stop();
    if (!m_draft || m_noting || m_text == m_stored) {
        return;
    }
    ++m_underWay;
    m_storage.ask<void>(
        this,
        [sources = m_sources, draft = *m_draft, text = spaceIsNothing(m_text)](
            client::Replica& replica) { return keepTyping(sources, replica, draft, text); },
        [this, draft = *m_draft, text = m_text](const Result<void>& result) {
            if (m_draft != draft) {
                return;
            }
            --m_underWay;
            if (result) {
                m_stored = text;
            } else {
                m_problem = tapProblem(result.error().code);
            }
            emit stateChanged();
        });
}

ObservationEnd ObservationCapture::end() const
{
    return { m_text.trimmed().toStdString(), m_ending.said() };
}

void ObservationCapture::take(const ObservationSheet& sheet)
{
    forget();
    m_draft = sheet.draft.id;
    m_started = sheet.draft.beginning.started;
    m_face.show(observedFace(sheet.pupils.front()));
    m_title = observationTitle(sheet.pupils, sheet.draft.beginning.subject);
    m_subtitle = begunWords(sheet.className, m_started);
    m_text = m_stored = QString::fromStdString(sheet.draft.typing);
    m_ending.show(sheet.draft.id, sheet.draft.ending);
    m_second.start();
    emit shownChanged();
    emit textChanged();
    emit ticked();
    show(sheet);
}

void ObservationCapture::show(const ObservationSheet& sheet)
{
    std::vector<EntryWords> rows;
    for (const observation::DraftEntry& entry : sheet.draft.entries) {
        rows.push_back(entryWords(entry.entry, entry.number));
    }
    m_entries.show(std::move(rows));
    m_strategies.show(sheet);
    const bool none = sheet.draft.entries.empty();
    m_last = none ? 0 : sheet.draft.entries.back().number;
    m_undoWords = none ? QString() : viewmodels::undoWords(sheet.draft.entries.back());
    emit stateChanged();
}

void ObservationCapture::forget()
{
    m_pause.stop();
    m_second.stop();
    m_draft.reset();
    m_face.show({});
    m_entries.show({});
    m_strategies.show({});
    m_ending.forget();
    m_last = 0;
    m_underWay = 0;
    m_noting = false;
    for (QString* text : { &m_title, &m_subtitle, &m_text, &m_stored, &m_undoWords, &m_problem }) {
        text->clear();
    }
    emit shownChanged();
    emit textChanged();
    emit stateChanged();
    emit ticked();
}

} // namespace pipit::viewmodels
