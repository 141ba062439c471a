#include "app/viewmodels/importing/import_desk.h"

#include "app/viewmodels/importing/import_lines.h"
#include "app/viewmodels/importing/import_problem_words.h"
#include "app/viewmodels/typed_path.h"

#include <QFileInfo>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

/// What is being kept on another screen waits no longer than these take: a moment.
constexpr std::size_t kRecordsAtATime = 250;

} // namespace

ImportDesk::ImportDesk(StorageThread& storage, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    // What the preview compares with has changed: by a sync, or on another screen.
    connect(&storage, &StorageThread::changed, this, [this] {
        if (m_raw && (m_stage == Ready || m_stage == Unchanged)) {
            compare();
        }
    });
}

void ImportDesk::setWholeSchool(bool whole)
{
    if (whole == wholeSchool() || m_stage == Importing) {
        return;
    }
    m_options.scope
        = whole ? exchange::ImportScope::WholeSchool : exchange::ImportScope::SomePupils;
    emit changed();
    if (m_raw) {
        compare();
    }
}

qreal ImportDesk::part() const
{
    return m_progress.all == 0
        ? 0
        : static_cast<qreal>(m_progress.done) / static_cast<qreal>(m_progress.all);
}

void ImportDesk::addFiles(const QList<QUrl>& urls)
{
    if (m_stage == Importing || urls.isEmpty()) {
        return;
    }
    if (m_stage == Done || m_stage == Stopped) {
        clear();
    }
    for (const QUrl& url : urls) {
        m_paths << (url.isLocalFile() ? url.toLocalFile() : url.toString());
    }
    look();
}

void ImportDesk::addPath(const QString& path)
{
    const QString bare = typedPath(path);
    if (!bare.isEmpty()) {
        addFiles({ QUrl::fromLocalFile(bare) });
    }
}

void ImportDesk::removeFile(int row)
{
    if (m_stage == Importing || row < 0 || row >= m_paths.size()) {
        return;
    }
    m_paths.removeAt(row);
    if (m_paths.isEmpty()) {
        clear();
    } else {
        look();
    }
}

void ImportDesk::showProblems(int row)
{
    if (!m_preview || row < 0 || row >= m_files.count()) {
        return;
    }
    const auto& file = m_preview->preview.files[static_cast<std::size_t>(row)];
    m_lines.show(QString::fromStdString(file.report.name),
        fileWords(file.report.format, file.report.kind), problemLines(file, false, false));
}

void ImportDesk::showCount(int kind)
{
    if (!m_preview || kind < 0 || kind > ImportCountList::Lessons) {
        return;
    }
    const auto asked = static_cast<ImportCountList::Kind>(kind);
    const int number = m_counts.numberOf(asked);
    m_lines.show(
        QString::number(number) + QLatin1Char(' ') + ImportCountList::labelOf(asked, number),
        hintOf(asked), linesOf(*m_preview, asked));
}

void ImportDesk::editColumns(int row)
{
    if (m_preview && row >= 0 && row < m_files.count()) {
        m_columns.open(m_preview->preview.files[static_cast<std::size_t>(row)]);
    }
}

void ImportDesk::useColumns()
{
    if (!m_raw || m_columns.fileName().isEmpty() || !m_columns.needed().isEmpty()) {
        return;
    }
    m_options.mappings[m_columns.fileName().toStdString()] = m_columns.mapping();
    m_columns.close();
    enter(Looking);
    compare();
}

void ImportDesk::importAll()
{
    if (m_stage != Ready && m_stage != Stopped) {
        return;
    }
    if (m_stage == Ready) {
        m_progress = {};
        m_upTo = kRecordsAtATime;
    }
    m_stopAsked = false;
    ++m_turn;
    enter(Importing);
    writeOn();
}

void ImportDesk::stop() { m_stopAsked = m_stage == Importing; }

void ImportDesk::clear()
{
    if (m_stage == Importing) {
        return;
    }
    ++m_turn;
    m_reader.stop();
    m_paths.clear();
    m_raw.reset();
    m_preview.reset();
    m_options = {};
    m_progress = {};
    m_action.clear();
    m_files.forget();
    m_counts.forget();
    m_lines.forget();
    m_columns.close();
    enter(NoFiles);
}

void ImportDesk::begin()
{
    m_open = true;
    m_storage.ask<bool>(
        this, mayImport, [this, opening = m_storage.opening()](const Result<bool>& may) {
            if (m_open && opening == m_storage.opening()) {
                setAllowed(may && *may);
            }
        });
}

void ImportDesk::forget()
{
    m_open = false;
    m_stage = NoFiles; // whatever was under way: its answer comes to nobody
    clear();
    setAllowed(false);
}

void ImportDesk::show(ImportPreviewPtr preview)
{
    m_preview = std::move(preview);
    const intake::Preview& found = m_preview->preview;
    m_files.show(m_preview);
    m_action = importButton(found);
    if (found.isRefused()) {
        m_counts.forget();
        enter(Refused);
    } else {
        m_counts.show(found);
        enter(found.isEmpty() ? Unchanged : Ready);
    }
}

void ImportDesk::showProgress(Stage stage, const ImportProgress& progress)
{
    m_progress = progress;
    enter(stage);
}

void ImportDesk::setAllowed(bool allowed)
{
    m_allowed = allowed;
    emit changed();
}

void ImportDesk::look()
{
    ++m_turn;
    QStringList names;
    for (const QString& path : m_paths) {
        names << QFileInfo(path).fileName();
    }
    m_raw.reset();
    m_preview.reset();
    m_counts.forget();
    m_files.showNames(names);
    enter(Looking);
    m_reader.read(m_paths, [this, turn = m_turn](std::shared_ptr<const ImportReader::Files> files) {
        if (turn != m_turn) {
            return;
        }
        m_raw = std::move(files);
        m_paths.clear();
        for (const RawFile& file : *m_raw) {
            m_paths << file.path;
        }
        compare();
    });
}

void ImportDesk::compare()
{
    const quint64 turn = ++m_turn;
    m_storage.ask<ImportPreviewPtr>(
        this,
        [&clock = m_clock, files = m_raw, options = m_options](
            client::Replica& replica) { return previewOf(clock, replica, *files, options); },
        [this, turn](Result<ImportPreviewPtr> preview) {
            if (turn != m_turn) {
                return;
            }
            if (preview) {
                show(std::move(*preview));
            } else {
                failed(preview.error().code, Looking);
            }
        });
}

void ImportDesk::writeOn()
{
    m_storage.ask<ImportSlice>(
        this,
        [&clock = m_clock, preview = m_preview, upTo = m_upTo](
            client::Replica& replica) { return importSlice(clock, replica, *preview, upTo); },
        [this, turn = m_turn](const Result<ImportSlice>& slice) {
            if (turn == m_turn) {
                wrote(slice);
            }
        });
}

void ImportDesk::wrote(const Result<ImportSlice>& slice)
{
    if (!slice) {
        failed(slice.error().code, Stopped);
        emit m_storage.changed();
        return;
    }
    // Each slice plans anew, and passes over what an earlier one wrote: the next goes further. What
    // all of it was, the first one says.
    m_upTo += kRecordsAtATime;
    m_progress.all = std::max(m_progress.all, slice->all);
    m_progress.done = std::max(m_progress.done, m_progress.all - slice->left);
    if (!slice->finished && !m_stopAsked) {
        enter(Importing);
        writeOn();
        return;
    }
    enter(slice->finished ? Done : Stopped);
    emit m_storage.changed();
}

void ImportDesk::lookAgain()
{
    if (m_stage == Looking && !m_paths.isEmpty()) {
        look();
    }
}

void ImportDesk::failed(base::ErrorCode code, Stage stage)
{
    enter(stage);
    if (stage == Looking) {
        m_words = {};
    }
    m_problem = importProblem(code);
    emit changed();
}

void ImportDesk::enter(Stage stage)
{
    m_stage = stage;
    m_problem.clear();
    m_words = wordsFor(stage);
    emit changed();
}

ImportWords ImportDesk::wordsFor(Stage stage) const
{
    switch (stage) {
    case NoFiles:
        return {};
    case Looking:
        return lookingWords();
    case Refused:
        return refusedFilesWords(m_preview->preview);
    case Ready:
    case Unchanged:
        return readyWords(m_preview->preview);
    case Importing:
        return importingWords(m_progress);
    case Stopped:
        return stoppedWords(m_progress);
    case Done:
        return doneWords(m_preview->preview);
    }
    return {};
}

} // namespace pipit::viewmodels
