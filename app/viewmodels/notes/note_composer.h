#pragma once

#include "app/viewmodels/notes/note_calls.h"
#include "app/viewmodels/storage_thread.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The box in which a note is written. Holds the draft; the store holds the truth.
///
/// What is typed is kept as a draft at every pause. A note shows as saved, and leaves the box, only
/// after the storage thread has said that it is on disk.
class NoteComposer final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged FINAL)
    /// True if the store has every letter of `text` as a draft.
    Q_PROPERTY(bool draftKept READ draftKept NOTIFY stateChanged FINAL)
    /// When the last note was saved on this tablet; invalid if none was since unlocking.
    Q_PROPERTY(QDateTime keptAt READ keptAt NOTIFY stateChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)

public:
    NoteComposer(StorageThread& storage, NoteSources sources, QObject* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    bool canKeep() const { return !m_keeping && !m_text.trimmed().isEmpty(); }
    bool busy() const { return m_keeping; }
    bool draftKept() const { return !m_text.isEmpty() && m_text == m_stored; }
    QDateTime keptAt() const { return m_keptAt; }
    QString problem() const { return m_problem; }

    /// Keeps the note. `kept` follows once it is on disk; else `problem`, and the text stays.
    Q_INVOKABLE void keep();
    /// Stores the draft now: the box loses the focus, or the profile is about to close.
    Q_INVOKABLE void flush();

    /// A profile was opened: takes up its draft.
    void begin();
    /// The profile is closing; `flush` was called before.
    void forget();

signals:
    void textChanged();
    void stateChanged();
    void kept();

private:
    void answered(const Result<void>& result);
    void draftAnswered(const QString& text, const Result<void>& result);

    StorageThread& m_storage;
    NoteSources m_sources;
    QTimer m_pause;
    QString m_text;
    QString m_stored; ///< the draft as the store has it
    bool m_open = false;
    bool m_keeping = false;
    QDateTime m_keptAt;
    QString m_problem;
};

} // namespace pipit::viewmodels
