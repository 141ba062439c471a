#pragma once

#include "app/viewmodels/people/inviting_errand.h"
#include "app/viewmodels/people/people_calls.h"

#include <QStringList>

namespace pipit::viewmodels {

/// One invitation from the choice of the role until somebody is let in, or it is void.
class OpenInvitation final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PeopleDesk makes it")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// For whom: "Mr Hughes"; "Your next tablet".
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// For this lead's own next tablet: there is no role to choose.
    Q_PROPERTY(bool forMe READ forMe NOTIFY changed FINAL)
    /// What they join as, of `roles`.
    Q_PROPERTY(int role READ role WRITE setRole NOTIFY changed FINAL)
    Q_PROPERTY(QString roleName READ roleName NOTIFY changed FINAL)
    /// Translated, to choose from.
    Q_PROPERTY(QStringList roles READ roles CONSTANT FINAL)
    /// For the new tablet to scan; the same in groups to be read aloud.
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString codeWords READ codeWords NOTIFY changed FINAL)
    /// "14:32" until it runs out.
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY ticked FINAL)
    /// Who is in now, and with which tablet.
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Choosing: nothing was made yet. Over: void, a new one may be made.
    enum Stage { Closed, Choosing, Open, Over, Done };
    Q_ENUM(Stage)

    struct Sources {
        Clock& clock;
        crypto::Random& random;
    };

    OpenInvitation(
        StorageThread& storage, SyncRunner& sync, Sources sources, QObject* parent = nullptr);
    ~OpenInvitation() override;

    Stage stage() const { return m_stage; }
    bool busy() const { return m_busy; }
    QString name() const;
    bool forMe() const { return m_whom.isMe; }
    int role() const { return m_role; }
    void setRole(int role);
    QString roleName() const;
    QStringList roles() const;
    QString code() const { return m_code; }
    QString codeWords() const;
    QString timeLeft() const;
    QString done() const { return m_done; }
    QString problem() const { return m_problem; }

    /// Makes it: needs the server.
    Q_INVOKABLE void make();
    /// Lets in the tablet that shows this.
    Q_INVOKABLE void approve(const QString& shown);
    /// Nobody is expected any more.
    Q_INVOKABLE void cancel();

    void choose(const StaffMember& whom);
    /// Also when the profile closes.
    void forget();
    /// What has come of it.
    void showCode(const QString& code, Instant expires);
    void showProblem(const QString& problem, Stage stage);
    void showDone(const QString& tabletName);

signals:
    void changed();
    void ticked();

private:
    struct Made {
        QString code;
        Instant expires;
    };
    using Errand = std::shared_ptr<InvitingErrand>;

    void tick();
    void made(const Errand& errand, const Result<Made>& made);
    void approved(const Errand& errand, const Result<client::Joined>& joined);
    void close();

    StorageThread& m_storage;
    SyncRunner& m_sync;
    Sources m_sources;
    QTimer m_tick;
    Stage m_stage = Closed;
    bool m_busy = false;
    StaffMember m_whom;
    int m_role = 0;
    QString m_code;
    Instant m_expires;
    QString m_done;
    QString m_problem;
    Errand m_errand;
};

} // namespace pipit::viewmodels
