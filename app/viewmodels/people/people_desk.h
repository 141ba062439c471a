#pragma once

#include "app/viewmodels/people/open_invitation.h"
#include "app/viewmodels/people/people_row.h"

namespace pipit::viewmodels {

/// Who uses Pipit at the school and on which tablets, for leads, who invite the others.
class PeopleDesk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// False until the store has been read once.
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    /// "3 of 38 use Pipit"; empty while nothing is known.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// Those who are on a tablet, and those who are on none yet.
    Q_PROPERTY(pipit::viewmodels::PeopleRows* joined READ joined CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PeopleRows* others READ others CONSTANT FINAL)
    Q_PROPERTY(int joinedCount READ joinedCount NOTIFY changed FINAL)
    Q_PROPERTY(int othersCount READ othersCount NOTIFY changed FINAL)
    /// Of people on tablets whom the staff list does not name; empty if there are none.
    Q_PROPERTY(QString unnamed READ unnamed NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::OpenInvitation* invitation READ invitation CONSTANT FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    PeopleDesk(StorageThread& storage, SyncRunner& sync, OpenInvitation::Sources sources,
        QObject* parent = nullptr);

    bool known() const { return m_known; }
    bool allowed() const { return m_page.allowed; }
    QString summary() const;
    PeopleRows* joined() { return &m_joined; }
    PeopleRows* others() { return &m_others; }
    int joinedCount() const { return static_cast<int>(m_joined.rows().size()); }
    int othersCount() const { return static_cast<int>(m_others.rows().size()); }
    QString unnamed() const;
    OpenInvitation* invitation() { return &m_invitation; }
    QString problem() const { return m_problem; }

    /// Opens the page of an invitation for somebody of `joined` or of `others`.
    Q_INVOKABLE void inviteAgain(int row);
    Q_INVOKABLE void invite(int row);

    /// A profile was opened.
    void begin();
    /// The profile is closing: forgets all.
    void forget();
    /// Says it in words.
    void show(PeoplePage page);

signals:
    void changed();

private:
    void choose(bool joined, int row);
    void refresh();

    StorageThread& m_storage;
    OpenInvitation m_invitation;
    PeopleRows m_joined;
    PeopleRows m_others;
    PeoplePage m_page;
    QTimer m_soon; ///< what is written in a row is read once
    QString m_problem;
    bool m_live = false;
    bool m_known = false;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
