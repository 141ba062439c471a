#pragma once

#include "app/viewmodels/inbox/open_conflict.h"

#include <QTimer>

namespace pipit::viewmodels {

/// What waits for this person to settle. Read again after everything that is written.
class InboxDesk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// False until the store has been read once.
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    /// This person's role settles what was written apart.
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// "2 to settle"; empty while nothing is known.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::InboxRows* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::OpenConflict* conflict READ conflict CONSTANT FINAL)
    /// What was settled last, in words; empty once the person has gone on.
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    InboxDesk(StorageThread& storage, PassportSources sources, QObject* parent = nullptr);

    bool known() const { return m_known; }
    bool allowed() const { return m_page.allowed; }
    int count() const { return static_cast<int>(m_page.count); }
    QString summary() const;
    InboxRows* rows() { return &m_rows; }
    OpenConflict* conflict() { return &m_conflict; }
    QString done() const { return m_done; }
    QString problem() const { return m_problem; }

    /// Puts what is in that row on the page of the conflict.
    Q_INVOKABLE void open(int row);

    /// A profile was opened.
    void begin();
    /// The profile is closing: forgets all.
    void forget();
    /// Says it in words.
    void show(InboxPage page);

signals:
    void changed();

private:
    void refresh();
    QDate today() const;

    StorageThread& m_storage;
    PassportSources m_sources;
    OpenConflict m_conflict;
    InboxRows m_rows;
    InboxPage m_page;
    QTimer m_soon; ///< what is written in a row is read once
    QString m_opened; ///< whose conflict is on the page
    QString m_done;
    QString m_problem;
    bool m_live = false;
    bool m_known = false;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
