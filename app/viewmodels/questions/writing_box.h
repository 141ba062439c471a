#pragma once

#include "app/viewmodels/questions/ask_page.h"
#include "app/viewmodels/storage_thread.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// A box in which one text is written about one record, beside one thing that is tapped. Holds the
/// draft; the store holds the truth.
///
/// What is typed is kept at every pause, what is tapped at once. Nothing leaves the box before the
/// storage thread has said that it is on disk: not to be sent, and not to make room for another.
class WritingBox final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask makes it")
    /// True while the box is about something, and the draft has been read.
    Q_PROPERTY(bool open READ open NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// -1: nothing.
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY stateChanged FINAL)
    Q_PROPERTY(Keeping keeping READ keeping NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool canSend READ canSend NOTIFY stateChanged FINAL)
    /// Characters that still fit; below 0 there are too many.
    Q_PROPERTY(int room READ room NOTIFY textChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)

public:
    enum class Keeping { Untouched, Writing, Kept };
    Q_ENUM(Keeping)

    /// What is done on the storage thread with what is in the box.
    struct Calls {
        std::function<Result<BoxDraft>(client::Replica&, const RecordId&)> read;
        std::function<Result<void>(client::Replica&, const RecordId&, const BoxDraft&)> keep;
        std::function<Result<void>(client::Replica&, const RecordId&, const BoxDraft&)> send;
        std::function<bool(const BoxDraft&)> isWhole; ///< it may be sent
    };

    WritingBox(StorageThread& storage, Calls calls, QObject* parent = nullptr);

    bool open() const { return m_open; }
    std::optional<RecordId> about() const { return m_about; }
    QString text() const { return m_text; }
    void setText(const QString& text);
    int choice() const { return m_choice; }
    void setChoice(int choice);
    Keeping keeping() const;
    bool busy() const { return m_busy; }
    bool canSend() const;
    int room() const;
    QString problem() const { return m_problem; }

    /// Turns to another record, or to none, once all of this one is kept: `turned` follows, or
    /// `problem`.
    void turnTo(const std::optional<RecordId>& record);
    /// `sent` follows once it is on disk; else `problem`, and all stays.
    Q_INVOKABLE void send();
    /// Stores the draft now: the field loses the focus, or the profile is about to close.
    Q_INVOKABLE void flush();

    void begin() { m_live = true; }
    /// The profile is closing; `flush` was called before.
    void forget();
    /// Says what was read about a record.
    void take(const RecordId& record, const BoxDraft& draft);

signals:
    void textChanged();
    void stateChanged();
    void turned();
    /// What it was about, in hexadecimal, and what was tapped.
    void sent(const QString& id, int choice);

private:
    BoxDraft draft() const;
    bool isKept() const { return !m_open || draft() == m_stored; }
    void turn();
    void empty();
    void kept(int number, const BoxDraft& draft, const Result<void>& result);
    void answered(const Result<void>& result);
    void fail(const QString& problem);
    void changed();

    StorageThread& m_storage;
    Calls m_calls;
    QTimer m_pause;
    bool m_live = false;
    bool m_open = false;
    bool m_busy = false;
    bool m_turning = false; ///< to `m_next`, when all is kept
    int m_asked = 0; ///< keeps that were asked for
    std::optional<RecordId> m_about;
    std::optional<RecordId> m_next;
    QString m_text;
    int m_choice = -1;
    BoxDraft m_stored; ///< as the store has it
    QString m_problem;
};

} // namespace pipit::viewmodels
