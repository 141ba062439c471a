#pragma once

#include "app/viewmodels/newperson/face_choice.h"
#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/unlocker.h"
#include "sync/client/joining.h"

namespace pipit::viewmodels {

/// Somebody new on this tablet joins a school, beside a lead who lets them in.
///
/// All of it is in memory until they have chosen a passcode: then the profile appears whole. A
/// crash before that costs a new invitation.
class JoinSchool final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    /// True while something runs that the person waits for.
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// While waiting: false if the request is not at the server yet.
    Q_PROPERTY(bool asked READ asked NOTIFY changed FINAL)
    /// What the lead's tablet scans; the same in groups to be read aloud.
    Q_PROPERTY(QString request READ request NOTIFY changed FINAL)
    Q_PROPERTY(QString requestWords READ requestWords NOTIFY changed FINAL)
    /// "teacher": what they join as.
    Q_PROPERTY(QString role READ role NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::FaceChoice* face READ face CONSTANT FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Step { Closed, Invitation, Waiting, LetIn };
    Q_ENUM(Step)

    /// `install` may be null: its file is damaged, and nobody can join. All of it outlives this.
    JoinSchool(StorageThread& storage, SyncRunner& sync, ProfileDoor door,
        const client::Install* install, QObject* parent = nullptr);
    ~JoinSchool() override;

    Step step() const { return m_step; }
    bool busy() const { return m_busy; }
    bool asked() const { return m_asked; }
    QString request() const;
    QString requestWords() const;
    QString role() const;
    FaceChoice* face() { return &m_face; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void begin();
    /// Asks under this invitation. The tablet's name is what the lead reads.
    Q_INVOKABLE void ask(const QString& invitation, const QString& tabletName);
    /// Makes the profile of who was let in, and opens it.
    Q_INVOKABLE void enter(const QString& passcode);
    /// Back to the faces: the request and its keys are gone.
    Q_INVOKABLE void leave();

    /// This is who asks, and how far they came.
    void show(client::Joining joining, Step step, bool asked);
    /// How long after one look the next follows.
    void setPatience(std::chrono::milliseconds time) { m_poll.setInterval(time); }

signals:
    void changed();
    /// The new profile is open.
    void entered(const pipit::store::Face& face);

private:
    struct Request;
    struct Looked;
    using Shared = std::shared_ptr<Request>;

    void look();
    void looked(const Looked& answer);
    void opened(const Result<void>& result);
    /// Back to the field of the invitation, with what went wrong.
    void refuse(base::ErrorCode code);
    void drop();

    StorageThread& m_storage;
    SyncRunner& m_sync;
    ProfileDoor m_door;
    const client::Install* m_install;
    FaceChoice m_face;
    QTimer m_poll;
    Step m_step = Closed;
    bool m_busy = false;
    bool m_asked = false;
    Instant m_until; ///< nobody is let in after that
    QString m_problem;
    Shared m_request;
};

} // namespace pipit::viewmodels
