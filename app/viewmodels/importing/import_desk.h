#pragma once

#include "app/viewmodels/importing/column_editor.h"
#include "app/viewmodels/importing/import_calls.h"
#include "app/viewmodels/importing/import_count_list.h"
#include "app/viewmodels/importing/import_file_list.h"
#include "app/viewmodels/importing/import_line_list.h"
#include "app/viewmodels/importing/import_words.h"
#include "app/viewmodels/storage_thread.h"

#include <QUrl>

namespace pipit::viewmodels {

/// Brings lists of the school's system in: choose files, look, import.
///
/// Files are fetched on a thread of their own; comparing and writing is done on the storage thread,
/// in slices. Nothing is written before `importAll`; cut off at any place, `importAll` or the same
/// files on another day do the rest.
class ImportDesk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// False for all but leads: they do not see the screen.
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::ImportFileList* files READ files CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ImportCountList* counts READ counts CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ImportLineList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ColumnEditor* columns READ columns CONSTANT FINAL)
    /// True: who is in no list has left. False: the files are of some pupils only.
    Q_PROPERTY(bool wholeSchool READ wholeSchool WRITE setWholeSchool NOTIFY changed FINAL)
    // In words, for the stage:
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// How much is written while it imports, 0 to 1.
    Q_PROPERTY(qreal part READ part NOTIFY changed FINAL)

public:
    enum Stage {
        NoFiles,
        Looking, ///< files are read and compared
        Refused, ///< a file cannot be used: nothing can be imported
        Ready,
        Unchanged, ///< the school has all of it
        Importing,
        Stopped, ///< by the person or by an error: can go on
        Done,
    };
    Q_ENUM(Stage)

    ImportDesk(StorageThread& storage, const Clock& clock, QObject* parent = nullptr);

    bool allowed() const { return m_allowed; }
    Stage stage() const { return m_stage; }
    ImportFileList* files() { return &m_files; }
    ImportCountList* counts() { return &m_counts; }
    ImportLineList* lines() { return &m_lines; }
    ColumnEditor* columns() { return &m_columns; }
    bool wholeSchool() const { return m_options.scope == exchange::ImportScope::WholeSchool; }
    void setWholeSchool(bool whole);
    QString headline() const { return m_words.headline; }
    QString detail() const { return m_words.detail; }
    QString action() const { return m_action; }
    QString problem() const { return m_problem; }
    qreal part() const;

    /// Adds files, and the lists in folders.
    Q_INVOKABLE void addFiles(const QList<QUrl>& urls);
    /// A path or a file address as a person types it; spaces and quotation marks around it do not
    /// count.
    Q_INVOKABLE void addPath(const QString& path);
    Q_INVOKABLE void removeFile(int row);
    /// After a problem: reads and compares once more.
    Q_INVOKABLE void lookAgain();
    /// Fills `lines` with what the file's rows have wrong, or with the names behind a count.
    Q_INVOKABLE void showProblems(int row);
    Q_INVOKABLE void showCount(int kind);
    /// Opens the columns of a file in `columns`; `useColumns` reads the file as they say.
    Q_INVOKABLE void editColumns(int row);
    Q_INVOKABLE void useColumns();
    /// Begins, or goes on where it stopped.
    Q_INVOKABLE void importAll();
    Q_INVOKABLE void stop();
    /// Drops the files: an empty screen.
    Q_INVOKABLE void clear();

    /// A profile was opened.
    void begin();
    /// The profile is closing: forgets all. An import under way ends after its slice.
    void forget();

    /// What was read and compared. For the answer of the storage thread, and for pictures.
    void show(ImportPreviewPtr preview);
    void showProgress(Stage stage, const ImportProgress& progress);
    void setAllowed(bool allowed);

signals:
    void changed();

private:
    void look();
    void compare();
    void writeOn();
    void wrote(const Result<ImportSlice>& slice);
    void failed(base::ErrorCode code, Stage stage);
    void enter(Stage stage);
    ImportWords wordsFor(Stage stage) const;

    StorageThread& m_storage;
    const Clock& m_clock;
    ImportFileList m_files;
    ImportCountList m_counts;
    ImportLineList m_lines;
    ColumnEditor m_columns;
    QStringList m_paths; ///< as they were chosen; once read, of files only
    std::shared_ptr<const ImportReader::Files> m_raw;
    intake::ReadOptions m_options;
    ImportPreviewPtr m_preview;
    ImportProgress m_progress;
    ImportWords m_words;
    QString m_action;
    QString m_problem;
    Stage m_stage = NoFiles;
    bool m_allowed = false;
    bool m_open = false;
    bool m_stopAsked = false;
    std::size_t m_upTo = 0; ///< how far the next slice goes, in records
    quint64 m_turn = 0; ///< an answer to an earlier question is dropped
    ImportReader m_reader; ///< last: waits for its thread before the rest goes
};

} // namespace pipit::viewmodels
