#pragma once

#include "app/viewmodels/endofday/tablet_file.h"
#include "app/viewmodels/honest_state.h"
#include "app/viewmodels/lock.h"
#include "app/viewmodels/sync_report.h"
#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/waiting_feed.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The end of the day: sends everything of everybody on this tablet in front of the person, and
/// locks when it is really done.
///
/// Its numbers are those of the store and of the server's answers. "Everything is on the school
/// server" is said exactly while the honest chip says so.
class EndOfDay final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::SyncReport* report READ report CONSTANT FINAL)
    /// For a day without the server.
    Q_PROPERTY(pipit::viewmodels::TabletFile* byFile READ byFile CONSTANT FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    /// What had to be sent since the person came here, and how much of it is on the school server;
    /// in changes, of everybody on this tablet.
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int onServer READ onServer NOTIFY changed FINAL)
    /// 0 to 1.
    Q_PROPERTY(double part READ part NOTIFY changed FINAL)
    /// Translated: what is the case, and what that means.
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    /// Locks as soon as everything is on the school server, and not before.
    Q_PROPERTY(bool lockWhenDone READ lockWhenDone WRITE setLockWhenDone NOTIFY changed FINAL)
    /// How many things the person began and did not finish: they stay here.
    Q_PROPERTY(int drafts READ drafts WRITE setDrafts NOTIFY changed FINAL)

public:
    /// Ready: nothing was begun here. Unfinished: a session came to its end, and yet not everything
    /// is on the server. Trouble: the last session could not do all of it.
    enum class Stage { Ready, Running, Paused, Done, Unfinished, Trouble };
    Q_ENUM(Stage)

    struct Parts {
        SyncRunner& sync;
        SyncReport& report;
        HonestState& honest;
        WaitingFeed& waiting;
        Lock& lock;
        TabletFile& byFile;
    };
    explicit EndOfDay(const Parts& parts, QObject* parent = nullptr);

    SyncReport* report() { return &m_parts.report; }
    TabletFile* byFile() { return &m_parts.byFile; }
    Stage stage() const;
    int total() const { return m_begun ? m_total : left(); }
    int onServer() const;
    double part() const;
    QString heading() const;
    QString detail() const;
    bool lockWhenDone() const { return m_lockWhenDone; }
    void setLockWhenDone(bool lock);
    int drafts() const { return m_drafts; }
    void setDrafts(int drafts);

    /// Sends, receives and compares. After a pause or a failure it goes on where it stopped.
    Q_INVOKABLE void start();
    /// Cuts the session short; nothing is lost.
    Q_INVOKABLE void pause();
    /// The person went to another screen: sessions go on as ever, and nothing locks by itself.
    Q_INVOKABLE void leave();
    /// The profile is closing.
    void forget();

    void show(const client::Progress& progress);
    /// A session came to its end; what follows from it is said once all is counted anew.
    void ended();
    void showProblem(base::ErrorCode code);
    /// All is counted as the last session left it.
    void counted();

signals:
    void changed();

private:
    enum class Last { None, Running, Ended, Finished, Failed };

    int left() const { return m_parts.honest.waiting() + m_parts.honest.refused(); }
    void follow();
    void count(const client::Progress& progress);
    QString runningWords() const;
    QString whyUnfinished() const;
    QString readyWords() const;

    Parts m_parts;
    bool m_begun = false;
    bool m_paused = false;
    bool m_lockWhenDone = false;
    Last m_last = Last::None;
    client::Phase m_phase = client::Phase::Greeting;
    int m_drafts = 0;
    int m_total = 0;
    int m_left = 0; ///< of the total, as last counted
    int m_acknowledged = 0; ///< by the answers of the running or last session
    int m_acknowledgedBefore = 0; ///< by those before it, since the person came here
};

} // namespace pipit::viewmodels
