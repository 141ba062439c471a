#pragma once

#include "app/viewmodels/notes/note_calls.h"
#include "app/viewmodels/notes/note_list.h"
#include "app/viewmodels/storage_thread.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// Keeps the list of notes as the store has it, and as the person searches it.
class NoteFeed final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::NoteList* notes READ notes CONSTANT FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    /// True if older notes match than those that are loaded.
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY loaded FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY loaded FINAL)

public:
    NoteFeed(StorageThread& storage, NoteSources sources, QObject* parent = nullptr);

    NoteList* notes() { return &m_notes; }
    QString search() const { return m_search; }
    void setSearch(const QString& search);
    bool hasEarlier() const { return m_hasEarlier; }
    QString problem() const { return m_problem; }

    /// Loads a page more.
    Q_INVOKABLE void showEarlier();
    /// Reads again; calls while one is under way become one.
    void refresh();
    /// A profile was opened: its person's face, and their notes.
    void begin(const store::Face& me);
    /// The profile is closing: forgets all.
    void forget();

signals:
    void searchChanged();
    void loaded();

private:
    void read();
    void took(Result<NotePage> page);

    StorageThread& m_storage;
    NoteSources m_sources;
    NoteList m_notes;
    QString m_search;
    QString m_problem;
    std::size_t m_limit;
    bool m_hasEarlier = false;
    bool m_open = false;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
