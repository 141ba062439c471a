#pragma once

#include "app/viewmodels/starting/kit_page.h"
#include "app/viewmodels/starting/start_form.h"
#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/unlocker.h"
#include "sync/client/new_school.h"

#include <stop_token>

namespace pipit::viewmodels {

/// The first lead begins a school on a tablet that nobody uses yet.
///
/// All of it is in memory until the recovery kit is proved to be on paper; then the profile appears
/// whole, and the school is offered to its server. What the server did not take then, it is offered
/// at each unlock.
class StartSchool final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    /// True while something runs that the person waits for.
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::StartForm* form READ form CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::KitPage* kit READ kit CONSTANT FINAL)

public:
    enum Step {
        Closed,
        Server, ///< which server
        Names, ///< the school's and the lead's, and the passcode
        Kit, ///< the page is shown
        Proof, ///< the code is typed back
        Sending, ///< the school is on this tablet and offered to its server
    };
    Q_ENUM(Step)

    /// `install` may be null: its file is damaged, and no school can begin here. All of it outlives
    /// this.
    StartSchool(StorageThread& storage, SyncRunner& sync, ProfileDoor door,
        const client::Install* install, KitPrinter printer, QObject* parent = nullptr);
    ~StartSchool() override;

    Step step() const { return m_step; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    StartForm* form() { return &m_form; }
    KitPage* kit() { return &m_kit; }

    Q_INVOKABLE void begin();
    /// Asks the server whether it can take a school.
    Q_INVOKABLE void greet();
    Q_INVOKABLE void name(const QString& passcode);
    /// The page is saved or written down: now the code is to be typed.
    Q_INVOKABLE void takeAway();
    /// One step back, as long as nothing is made.
    Q_INVOKABLE void back();
    /// Makes the school if this is the code.
    Q_INVOKABLE void prove(const QString& typed);
    /// Once more to the server, with the start code as it now stands in the form.
    Q_INVOKABLE void send();
    /// Away: to the faces, or out of the profile whose school waits.
    Q_INVOKABLE void leave();

    /// As it looks at a step, with nothing behind it.
    void show(Step step, const QString& problem, bool busy);

    /// A profile was opened: its school may still wait for its server.
    void resume(const store::Face& face);

signals:
    void changed();
    /// A profile is open, and its server has its school.
    void begun(const pipit::store::Face& face);
    /// The profile that waits was closed again.
    void left();

private:
    using Planned = std::shared_ptr<const client::NewSchool>;

    void go(Step step);
    void fail(const QString& problem);
    void greeted(const Planned& planned, const Result<void>& result);
    void make();
    void offer();
    void offered(const Result<void>& result);
    /// Keys, kit and passcode are gone.
    void drop();

    StorageThread& m_storage;
    SyncRunner& m_sync;
    ProfileDoor m_door;
    const client::Install* m_install;
    StartForm m_form;
    KitPage m_kit;
    Step m_step = Closed;
    bool m_busy = false;
    QString m_problem;
    store::Face m_face;
    std::stop_source m_stop;
    Planned m_planned; ///< from the greeting until it is kept
    std::shared_ptr<crypto::Secret> m_passcode; ///< from the names until it is kept
};

} // namespace pipit::viewmodels
