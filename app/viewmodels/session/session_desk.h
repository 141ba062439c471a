#pragma once

#include "app/viewmodels/school_clock.h"
#include "app/viewmodels/session/session_days.h"
#include "app/viewmodels/session/session_form.h"
#include "app/viewmodels/session/session_rows.h"
#include "app/viewmodels/session/session_weeks.h"
#include "app/viewmodels/storage_thread.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The groups that this person logs: those of today, what may still be logged of the days before,
/// and the week. Read again after everything that is written, and on a new day.
class SessionDesk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// False until the store has been read once.
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    /// This person may log sessions.
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(bool hasGroups READ hasGroups NOTIFY changed FINAL)
    /// The groups are this person's; else the school's, for who leads SEN.
    Q_PROPERTY(bool isMine READ isMine NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::SessionRows* today READ today CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::SessionRows* earlier READ earlier CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::SessionWeeks* weeks READ weeks CONSTANT FINAL)
    /// Where one of them is logged.
    Q_PROPERTY(pipit::viewmodels::SessionForm* form READ form CONSTANT FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    SessionDesk(StorageThread& storage, SessionSources sources, SchoolClock& clock,
        SessionForm& form, QObject* parent = nullptr);

    bool known() const { return m_known; }
    bool allowed() const { return m_allowed; }
    bool hasGroups() const { return m_hasGroups; }
    bool isMine() const { return m_isMine; }
    SessionRows* today() { return &m_today; }
    SessionRows* earlier() { return &m_earlier; }
    SessionWeeks* weeks() { return &m_weeks; }
    SessionForm* form() { return &m_form; }
    QString problem() const { return m_problem; }

    /// A profile was opened.
    void begin();
    /// The profile is closing: forgets all.
    void forget();
    /// Says it in words.
    void show(const SessionDays& days);

signals:
    void changed();

private:
    void refresh();
    void took(const Result<SessionDays>& days);

    StorageThread& m_storage;
    SessionSources m_sources;
    SessionForm& m_form;
    QTimer m_soon; ///< what is written in a row is read once
    bool m_live = false;
    bool m_reading = false;
    bool m_stale = false;
    bool m_known = false;
    bool m_allowed = false;
    bool m_hasGroups = false;
    bool m_isMine = false;
    SessionRows m_today;
    SessionRows m_earlier;
    SessionWeeks m_weeks;
    QString m_problem;
};

} // namespace pipit::viewmodels
