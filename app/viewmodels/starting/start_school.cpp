#include "app/viewmodels/starting/start_school.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/newperson/passcode_rule.h"
#include "app/viewmodels/starting/start_words.h"
#include "core/base/try.h"

namespace pipit::viewmodels {

namespace {

constexpr int kPasscodeMs = 700;

using Replica = std::unique_ptr<client::Replica>;

/// On the sync thread.
Result<void> greetAt(
    const SyncRunner& sync, const client::NewSchool& planned, const std::stop_token& stop)
{
    const client::ServerPaper& server = planned.server();
    PIPIT_TRY_ASSIGN(const auto transport, sync.reach({ server.url, { server.pin } }));
    const std::stop_callback cut(stop, [&] { transport->cancel(); });
    return stop.stop_requested() ? Error{ ErrorCode::Offline, "left" } : planned.greet(*transport);
}

/// On the sync thread.
Result<void> offerAt(
    const SyncRunner& sync, client::StorageGate& gate, Clock& clock, const std::stop_token& stop)
{
    PIPIT_TRY_ASSIGN(const auto server,
        client::runAt<ServerAddress>(gate, [](client::Replica& replica) -> Result<ServerAddress> {
            return ServerAddress{ replica.identity().serverUrl, replica.identity().serverPins };
        }));
    PIPIT_TRY_ASSIGN(const auto transport, sync.reach(server));
    const std::stop_callback cut(stop, [&] { transport->cancel(); });
    return stop.stop_requested() ? Error{ ErrorCode::Offline, "left" }
                                 : client::offerSchool(*transport, gate, clock);
}

} // namespace

StartSchool::StartSchool(StorageThread& storage, SyncRunner& sync, ProfileDoor door,
    const client::Install* install, KitPrinter printer, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sync(sync)
    , m_door(door)
    , m_install(install)
    , m_kit(storage, std::move(printer))
{
}

StartSchool::~StartSchool() { drop(); }

void StartSchool::go(Step step) { show(step, {}, false); }

void StartSchool::fail(const QString& problem) { show(m_step, problem, false); }

void StartSchool::show(Step step, const QString& problem, bool busy)
{
    m_step = step;
    m_problem = problem;
    m_busy = busy;
    emit changed();
}

void StartSchool::begin()
{
    drop();
    m_form.forget();
    go(Server);
    if (m_install == nullptr) {
        fail(
            tr("This tablet's own key is damaged. No school can begin on it; ask the technician."));
    }
}

void StartSchool::greet()
{
    const auto server = m_form.server();
    if (m_step != Server || m_busy || m_install == nullptr || !server) {
        return;
    }
    show(m_step, {}, true);
    m_stop = std::stop_source();
    const auto planned = std::make_shared<const client::NewSchool>(
        client::NewSchool::plan(*server, *m_install, m_door.clock, m_door.random));
    m_sync.errand<Result<void>>(
        this,
        [&sync = m_sync, planned, stop = m_stop.get_token()] {
            return greetAt(sync, *planned, stop);
        },
        [this, planned](const Result<void>& result) { greeted(planned, result); });
}

void StartSchool::greeted(const Planned& planned, const Result<void>& result)
{
    if (m_step != Server || !m_busy) {
        return; // left meanwhile
    }
    if (!result) {
        fail(greetProblem(result.error().code));
        return;
    }
    m_planned = planned;
    go(Names);
}

void StartSchool::name(const QString& passcode)
{
    if (m_step != Names || !m_form.namesFit() || !PasscodeRule().fits(passcode)) {
        return;
    }
    m_passcode = guardedPasscode(passcode);
    const QDate today = toLocal(m_door.clock.now()).date();
    m_kit.show(*m_planned, m_form.school().simplified(),
        QStringLiteral("%1 %2").arg(longDate(today)).arg(today.year()));
    go(Kit);
}

void StartSchool::takeAway()
{
    if (m_step == Kit && !m_kit.saving()) {
        go(Proof);
    }
}

void StartSchool::back()
{
    if (m_busy) {
        return;
    }
    if (m_step == Proof) {
        go(Kit);
    } else if (m_step == Kit) {
        m_kit.forget(); // the same again once the names are right
        go(Names);
    } else if (m_step == Names) {
        m_planned.reset();
        m_passcode.reset();
        go(Server);
    }
}

void StartSchool::prove(const QString& typed)
{
    if (m_step != Proof || m_busy) {
        return;
    }
    const QString wrong = m_kit.judge(typed);
    if (wrong.isEmpty()) {
        make();
    } else {
        fail(wrong);
    }
}

void StartSchool::make()
{
    show(m_step, {}, true);
    m_face = m_form.face()->face();
    school::Staff lead;
    lead.firstName = m_face.firstName;
    lead.surname = m_form.surname().simplified().toStdString();
    lead.title = m_form.title().simplified().toStdString();
    lead.role = tr("SENCo").toStdString();
    m_storage.open(
        [door = m_door, planned = m_planned, passcode = m_passcode, face = m_face, lead,
            school = m_form.school().simplified().toStdString()]() -> Result<Replica> {
            PIPIT_TRY_ASSIGN(auto replica,
                planned->keep(
                    { face, passcode->copy(), crypto::calibratePasscodeCost(kPasscodeMs) },
                    { school, lead },
                    { door.profiles, door.projections, door.clock, door.random }));
            if (door.outgoing != nullptr) {
                PIPIT_TRY(door.outgoing->arrive(*replica));
            }
            return replica;
        },
        this,
        [this](const Result<void>& result) {
            if (!result) {
                fail(makeProblem(result.error().code));
                return;
            }
            drop();
            go(Sending);
            offer();
        });
}

void StartSchool::send()
{
    const std::string code = m_form.startCode().simplified().toStdString();
    if (m_step != Sending || m_busy || code.empty()) {
        return;
    }
    show(m_step, {}, true);
    m_storage.change<void>(
        this,
        [code, &clock = m_door.clock](
            client::Replica& replica) { return client::changeStartCode(replica, code, clock); },
        [this](const Result<void>& kept) {
            if (kept) {
                offer();
            } else {
                fail(offerProblem(kept.error().code));
            }
        });
}

void StartSchool::offer()
{
    m_busy = true;
    emit changed();
    m_stop = std::stop_source();
    m_sync.errand<Result<void>>(
        this,
        [&sync = m_sync, gate = std::make_shared<ReplicaGate>(m_storage, m_storage.opening()),
            &clock = m_door.clock,
            stop = m_stop.get_token()] { return offerAt(sync, *gate, clock, stop); },
        [this](const Result<void>& result) { offered(result); });
}

void StartSchool::offered(const Result<void>& result)
{
    if (m_step != Sending) {
        return; // left meanwhile
    }
    if (!result) {
        fail(offerProblem(result.error().code));
        return;
    }
    m_form.forget();
    go(Closed);
    emit begun(m_face);
}

void StartSchool::leave()
{
    if (m_busy && m_step == Proof) {
        return; // the school is being made
    }
    const bool wasOpen = m_step == Sending;
    drop();
    m_form.forget();
    go(Closed);
    if (wasOpen) {
        m_storage.close(this, [this] { emit left(); });
    }
}

void StartSchool::resume(const store::Face& face)
{
    m_face = face;
    using Code = std::optional<std::string>;
    m_storage.ask<Code>(
        this,
        [&clock = m_door.clock](
            client::Replica& replica) { return client::waitingStartCode(replica, clock); },
        [this](const Result<Code>& code) {
            if (!code || !*code) {
                emit begun(m_face); // a store that cannot be read says so on its own screens
                return;
            }
            m_form.setStartCode(QString::fromStdString(**code));
            go(Sending);
            offer();
        });
}

void StartSchool::drop()
{
    m_stop.request_stop();
    m_kit.forget();
    m_planned.reset();
    m_passcode.reset();
}

} // namespace pipit::viewmodels
