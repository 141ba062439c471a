#pragma once

#include "app/viewmodels/school_clock.h"
#include "app/viewmodels/storage_thread.h"
#include "app/viewmodels/today/today_calls.h"
#include "app/viewmodels/today/today_rows.h"
#include "app/viewmodels/today/today_words.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// What this person needs in the next five seconds: the lesson that is on or comes, the day, what
/// has to be looked at. Read again after each minute and after everything that is written.
class Today final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// False until the store has been read once.
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    /// False while no class of the school is on this tablet.
    Q_PROPERTY(bool hasSchool READ hasSchool NOTIFY changed FINAL)
    /// True for who leads SEN: imports, sees what others have read.
    Q_PROPERTY(bool isLead READ isLead NOTIFY changed FINAL)
    Q_PROPERTY(QString week READ week NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    /// The class behind the door of the head; empty: the person chooses there.
    Q_PROPERTY(QString classId READ classId NOTIFY changed FINAL)
    Q_PROPERTY(bool hasDoor READ hasDoor NOTIFY changed FINAL)
    Q_PROPERTY(QString lessonsHeading READ lessonsHeading NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::TodayRows* lessons READ lessons CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::TodayRows* eye READ eye CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::TodayRows* reviews READ reviews CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::TodayRows* unfinished READ unfinished CONSTANT FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    Today(StorageThread& storage, TodaySources sources, SchoolClock& clock,
        QObject* parent = nullptr);

    bool known() const { return m_known; }
    bool hasSchool() const { return m_hasSchool; }
    bool isLead() const { return m_isLead; }
    QString week() const { return m_week; }
    QString label() const { return m_head.label; }
    QString title() const { return m_head.title; }
    QString detail() const { return m_head.detail; }
    QString classId() const { return m_head.classId; }
    bool hasDoor() const { return m_head.hasDoor; }
    QString lessonsHeading() const { return m_lessonsHeading; }
    TodayRows* lessons() { return &m_lessons; }
    TodayRows* eye() { return &m_eye; }
    TodayRows* reviews() { return &m_reviews; }
    TodayRows* unfinished() { return &m_unfinished; }
    /// How many things this person began and did not finish.
    int drafts() const { return m_drafts; }
    QString problem() const { return m_problem; }

    /// Reads again. What is kept at each tap elsewhere is not announced: whoever comes here asks.
    Q_INVOKABLE void refresh();

    /// A profile was opened.
    void begin();
    /// The profile is closing: forgets all.
    void forget();
    /// Says it in words.
    void show(const TodayPage& page);

signals:
    void changed();

private:
    void took(const Result<TodayPage>& page);

    StorageThread& m_storage;
    TodaySources m_sources;
    QTimer m_soon; ///< what is written in a row is read once
    bool m_open = false;
    bool m_reading = false;
    bool m_stale = false;
    bool m_known = false;
    bool m_hasSchool = false;
    bool m_isLead = false;
    int m_drafts = 0;
    QString m_week;
    TodayHead m_head;
    QString m_lessonsHeading;
    TodayRows m_lessons;
    TodayRows m_eye;
    TodayRows m_reviews;
    TodayRows m_unfinished;
    QString m_problem;
};

} // namespace pipit::viewmodels
