#include "app/viewmodels/passport/passport_editor.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/passport/passport_words.h"
#include "app/viewmodels/passport/pupil_passport.h"

namespace pipit::viewmodels {

namespace {

using passport::DraftLine;
using passport::DraftText;

constexpr std::chrono::milliseconds kPauseBeforeKeep{ 400 };

void trim(DraftText& text)
{
    if (text.isChanged()) {
        text.text = QString::fromStdString(text.text).trimmed().toStdString();
    }
}

bool isBlank(const DraftLine& line)
{
    return line.isNew() && line.line.text.empty() && line.helper.text.empty();
}

} // namespace

PassportEditor::PassportEditor(StorageThread& storage, PassportSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_finder(storage, sources, [this](const RecordId& id) { return m_lines.has(id); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeKeep);
    m_summary.setLimit(passport::kMaxSummary, false);
    connect(&m_pause, &QTimer::timeout, this, &PassportEditor::flush);
    connect(&storage, &StorageThread::changed, this, &PassportEditor::look);
    joinFields();
}

void PassportEditor::joinFields()
{
    for (std::size_t i = 0; i < passport::kSectionCount; ++i) {
        DraftField& field = m_texts.at(passport::sectionAt(i));
        connect(&field, &DraftField::edited, this, &PassportEditor::edited);
        connect(&field, &DraftField::replaced, this, [this, &field](const DraftText& before) {
            offerUndo(tr("Your words gave way to theirs"), [this, &field, before] {
                field.show(before);
                edited();
            });
        });
    }
    connect(&m_summary, &DraftField::edited, this, &PassportEditor::edited);
    connect(&m_lines, &DraftLines::edited, this, &PassportEditor::edited);
    connect(&m_lines, &DraftLines::countChanged, &m_finder, &StrategyFinder::lookAtPage);
    connect(
        &m_lines, &DraftLines::gone, this, [this](const DraftLine& before, int row, bool replaced) {
            const QString line = QString::fromStdString(before.line.text);
            offerUndo(replaced       ? tr("Your words gave way to theirs")
                    : line.isEmpty() ? tr("Line taken off")
                                     : tr("Taken off: %1").arg(line),
                [this, before, row] { m_lines.restore(before, row); });
        });
}

PassportEditor::Keeping PassportEditor::keeping() const
{
    if (m_onDisk == m_revision) {
        return m_untouched ? Untouched : Kept;
    }
    return Typing;
}

void PassportEditor::write(const QString& pupilId)
{
    const auto pupil = RecordId::fromHex(pupilId.toStdString());
    if (!m_began || !pupil || pupil == m_pupil) {
        return;
    }
    flush();
    close();
    m_storage.ask<PassportStart>(
        this,
        [sources = m_sources, pupil = *pupil](
            client::Replica& replica) { return startWriting(sources, replica, pupil); },
        [this, sitting = m_sitting, opening = m_storage.opening()](Result<PassportStart> start) {
            if (!isSitting(sitting, opening)) {
                return;
            }
            if (start) {
                take(std::move(*start));
            } else {
                m_problem = passportReadProblem(start.error().code);
                emit stateChanged();
            }
        });
}

void PassportEditor::take(PassportStart start)
{
    m_pupil = start.pupil.id;
    m_number = start.nextVersion;
    m_face.show(faceOf(start.pupil));
    passport::takeIn(start.writing.draft, start.now);
    showDraft(start.writing.draft);
    compareWith(start.now);
    m_summary.show({ start.writing.summary, {} });
    m_finder.begin();
    m_finder.refresh();
    m_untouched = !start.kept;
    weigh();
    emit stateChanged();
}

void PassportEditor::flush()
{
    m_pause.stop();
    if (!isOpen() || m_busy || m_revision == m_asked) {
        return;
    }
    m_asked = m_revision;
    const auto then = [this, revision = m_revision, sitting = m_sitting,
                          opening = m_storage.opening()](const Result<void>& result) {
        if (isSitting(sitting, opening)) {
            kept(revision, result);
        }
    };
    m_storage.ask<void>(
        this,
        [sources = m_sources, now = writing(), none = m_untouched](
            client::Replica& replica) -> Result<void> {
            if (!none) {
                return keepWriting(sources, replica, now);
            }
            const auto dropped = discardWriting(sources, replica, now.draft.pupil);
            const bool fine = dropped || dropped.error().code == ErrorCode::NotFound;
            return fine ? Result<void>() : dropped.error();
        },
        then);
}

void PassportEditor::addFound(int row)
{
    if (const auto found = m_finder.at(row); found && isOpen() && !m_busy) {
        m_lines.add(*found);
    }
}

void PassportEditor::reviewIn(int weeks)
{
    constexpr int kDaysOfWeek = 7;
    if (isOpen() && !m_busy) {
        const QDate today = toLocal(m_sources.clock.now()).date();
        m_texts.reviewDate()->setText(today.addDays(weeks * kDaysOfWeek).toString(Qt::ISODate));
    }
}

void PassportEditor::begin() { m_began = true; }

void PassportEditor::forget()
{
    close();
    m_began = false;
    m_finder.forget();
}

void PassportEditor::edited()
{
    if (!isOpen()) {
        return;
    }
    ++m_revision;
    weigh();
    m_pause.start();
    emit stateChanged();
}

/// Whether anything is written, and what still stands in the way of sharing it.
void PassportEditor::weigh()
{
    const PassportWriting now = ready();
    m_untouched = !draft().isChanged() && m_summary.draft().text.empty();
    if (!now.draft.isChanged() && now.summary.empty()) {
        m_obstacle = tr("Nothing is new yet. Change something, or say what was reviewed.");
    } else if (!passport::check(now.draft) || m_summary.left() < 0) {
        m_obstacle = tr("Something is too long, or a line has no words. It is marked.");
    } else {
        m_obstacle.clear();
    }
}

passport::PassportDraft PassportEditor::draft()
{
    passport::PassportDraft draft{ m_pupil.value_or(RecordId{}) };
    for (std::size_t i = 0; i < passport::kSectionCount; ++i) {
        draft.texts[i] = m_texts.at(passport::sectionAt(i)).draft();
    }
    draft.lines = m_lines.lines();
    draft.removed = m_lines.removed();
    return draft;
}

PassportWriting PassportEditor::writing() { return { draft(), m_summary.draft().text }; }

/// As it would be shared: without blanks at the ends and lines in which nothing was written.
PassportWriting PassportEditor::ready()
{
    PassportWriting now = writing();
    std::ranges::for_each(now.draft.texts, trim);
    for (DraftLine& line : now.draft.lines) {
        trim(line.line);
        trim(line.helper);
    }
    std::erase_if(now.draft.lines, isBlank);
    now.summary = m_summary.text().trimmed().toStdString();
    return now;
}

void PassportEditor::showDraft(const passport::PassportDraft& draft)
{
    for (std::size_t i = 0; i < passport::kSectionCount; ++i) {
        m_texts.at(passport::sectionAt(i)).show(draft.texts[i]);
    }
    m_lines.show(draft.lines, draft.removed);
}

void PassportEditor::compareWith(const passport::PassportDraft& now)
{
    for (std::size_t i = 0; i < passport::kSectionCount; ++i) {
        m_texts.at(passport::sectionAt(i)).compare(now.texts[i]);
    }
    m_lines.compare(now.lines);
}

/// Something was written on this tablet, or came from others.
void PassportEditor::look()
{
    if (!isOpen() || m_busy) {
        return;
    }
    m_storage.ask<PassportNews>(
        this,
        [sources = m_sources, pupil = *m_pupil](
            client::Replica& replica) { return readNews(sources, replica, pupil); },
        [this, sitting = m_sitting, opening = m_storage.opening()](
            const Result<PassportNews>& news) {
            if (news && isSitting(sitting, opening) && isOpen() && !m_busy) {
                takeNews(*news);
            }
        });
}

void PassportEditor::takeNews(const PassportNews& news)
{
    passport::PassportDraft mine = draft();
    const bool wasTouched = !m_untouched;
    passport::takeIn(mine, news.now);
    showDraft(mine);
    compareWith(news.now);
    if (news.nextVersion != m_number) {
        const QString by
            = news.sharedBy.empty() ? tr("A colleague") : QString::fromStdString(news.sharedBy);
        m_news = tr("%1 shared version %2 while you were writing. What you had not touched is up "
                    "to date; your own words are as you typed them.")
                     .arg(by)
                     .arg(news.nextVersion - 1);
        m_number = news.nextVersion;
        if (wasTouched) {
            ++m_revision; // what the draft replaces is another now
            m_pause.start();
        }
    }
    weigh();
    emit stateChanged();
}

void PassportEditor::kept(std::uint64_t revision, const Result<void>& result)
{
    if (result) {
        m_onDisk = std::max(m_onDisk, revision);
        m_problem.clear();
    } else {
        m_asked = m_onDisk; // it is tried again with the next word
        m_problem = draftProblem(result.error().code);
    }
    emit stateChanged();
}

void PassportEditor::offerUndo(const QString& words, std::function<void()> undo)
{
    m_undoWords = words;
    m_undo = std::move(undo);
    emit stateChanged();
}

bool PassportEditor::isSitting(std::uint64_t sitting, std::uint64_t opening) const
{
    return m_began && sitting == m_sitting && opening == m_storage.opening();
}

/// Nothing of a draft stays on the screen, or in memory.
void PassportEditor::close()
{
    m_pause.stop();
    ++m_sitting;
    m_pupil.reset();
    m_number = 0;
    m_revision = m_asked = m_onDisk = 0;
    m_busy = false;
    m_untouched = true;
    m_face.show({});
    showDraft({});
    compareWith({});
    m_summary.show({});
    m_undo = nullptr;
    for (QString* words : { &m_obstacle, &m_problem, &m_news, &m_undoWords }) {
        words->clear();
    }
    emit stateChanged();
}

} // namespace pipit::viewmodels
