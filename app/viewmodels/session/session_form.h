#pragma once

#include "app/viewmodels/session/session_children.h"
#include "app/viewmodels/session/session_line.h"
#include "app/viewmodels/session/session_page.h"
#include "app/viewmodels/session/session_steps.h"
#include "app/viewmodels/session/session_time.h"
#include "app/viewmodels/storage_thread.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The form on which a session is logged. Holds the draft; the store holds the truth.
///
/// Each tap is a draft on disk before `keeping` says Kept; the line is kept at every pause. Nothing
/// that was not tapped is recorded. What was logged a moment ago can be taken back.
class SessionForm final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    /// "Written on Tuesday 24 November", for a session of an earlier day.
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::SessionChildren* pupils READ pupils CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::SessionSteps* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::SessionTime* time READ time CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::SessionLine* line READ line CONSTANT FINAL)
    /// 1 to 5; 0: not recorded.
    Q_PROPERTY(int engagement READ engagement NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLast READ hasLast NOTIFY changed FINAL)
    Q_PROPERTY(Keeping keeping READ keeping NOTIFY changed FINAL)
    /// Who counts as away.
    Q_PROPERTY(QString filling READ filling NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// What was done a moment ago and can be undone; empty if there is nothing.
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY changed FINAL)

public:
    enum class Keeping { Untouched, Writing, Kept };
    Q_ENUM(Keeping)

    SessionForm(StorageThread& storage, SessionSources sources, QObject* parent = nullptr);

    bool open() const { return m_open; }
    QString title() const;
    QString subtitle() const;
    QString written() const;
    SessionChildren* pupils() { return &m_pupils; }
    SessionSteps* steps() { return &m_steps; }
    SessionTime* time() { return &m_time; }
    SessionLine* line() { return &m_line; }
    int engagement() const { return m_page.draft.engagement.value_or(0); }
    bool hasLast() const { return m_open && m_page.hasLast; }
    Keeping keeping() const { return m_keeping; }
    QString filling() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    QString undoWords() const { return m_undoWords; }

    /// The group's session of a day ("2026-11-24"): its draft, or a new one.
    Q_INVOKABLE void log(const QString& group, const QString& day);
    /// Here, or away.
    Q_INVOKABLE void turn(const QString& pupil);
    /// The same again takes it back.
    Q_INVOKABLE void rate(int engagement);
    /// 1 not yet, 2 with help, 3 alone; the same again takes it back.
    Q_INVOKABLE void note(const QString& pupil, const QString& target, int step);
    Q_INVOKABLE void sameAsLastTime();
    /// Logs it: `done` follows once it is on disk; else `problem`, and all stays.
    Q_INVOKABLE void finish();
    /// Throws the draft away: `done` follows.
    Q_INVOKABLE void discard();
    /// Takes back what was done a moment ago: `reopened` follows.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();
    /// Stores the line now: the page closes, or the profile is about to.
    Q_INVOKABLE void flush();

    void begin();
    /// The profile is closing; `flush` was called before.
    void forget();
    void take(SessionPage page);

signals:
    void changed();
    void done();
    void reopened();

private:
    enum class Undoing { Nothing, Log, Discard };

    intervention::PupilSession* partOf(const QString& pupil);
    void touch();
    void keep();
    void kept(int number, const Result<void>& result);
    void show();
    void end(Undoing undo, const QString& words);
    void failed(base::ErrorCode code);
    template <class T> void change(StorageThread::Work<T> work, StorageThread::Then<T> then);

    StorageThread& m_storage;
    SessionSources m_sources;
    SessionChildren m_pupils;
    SessionSteps m_steps;
    SessionTime m_time;
    SessionLine m_line;
    QTimer m_pause;
    SessionPage m_page;
    SessionPage m_last; ///< what `undo` brings back
    Undoing m_undo = Undoing::Nothing;
    bool m_live = false;
    bool m_open = false;
    bool m_busy = false;
    int m_asked = 0; ///< keeps that were asked for
    Keeping m_keeping = Keeping::Untouched;
    QString m_problem;
    QString m_undoWords;
};

} // namespace pipit::viewmodels
