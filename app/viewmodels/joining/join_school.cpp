#include "app/viewmodels/joining/join_school.h"

#include "app/viewmodels/joining/join_words.h"
#include "app/viewmodels/newperson/passcode_rule.h"
#include "core/base/try.h"
#include "sync/client/inviting.h"

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::seconds kPatience{ 3 };
constexpr int kPasscodeMs = 700;

} // namespace

/// What two threads share, one at a time: the GUI hands it on and reads only what does not change.
struct JoinSchool::Request {
    client::Joining joining;
    std::stop_source stop = {}; ///< any thread
    bool asked = false; ///< sync thread

    Looked look(const SyncRunner& sync);
};

struct JoinSchool::Looked {
    Shared request; ///< whose answer it is
    Result<void> asked; ///< how asking went, now or before
    Result<bool> letIn = false; ///< counts if `asked` is well
};

JoinSchool::Looked JoinSchool::Request::look(const SyncRunner& sync)
{
    auto transport = sync.reach({ joining.serverUrl(), { joining.serverPin() } });
    if (!transport) {
        return { {}, asked ? Result<void>() : transport.error(), transport.error() };
    }
    const std::stop_callback cut(stop.get_token(), [&] { (*transport)->cancel(); });
    if (stop.stop_requested()) {
        return { {}, Error{ ErrorCode::Offline, "left" } };
    }
    if (!asked) {
        if (const auto left = joining.ask(**transport); !left) {
            return { {}, left };
        }
        asked = true;
    }
    return { {}, {}, joining.look(**transport) };
}

JoinSchool::JoinSchool(StorageThread& storage, SyncRunner& sync, ProfileDoor door,
    const client::Install* install, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sync(sync)
    , m_door(door)
    , m_install(install)
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(kPatience);
    connect(&m_poll, &QTimer::timeout, this, &JoinSchool::look);
}

JoinSchool::~JoinSchool() { drop(); }

QString JoinSchool::request() const
{
    return m_request ? QString::fromStdString(m_request->joining.requestText()) : QString();
}

QString JoinSchool::requestWords() const { return inGroups(request()); }

QString JoinSchool::role() const
{
    return m_request ? roleWords(m_request->joining.role()) : QString();
}

void JoinSchool::begin()
{
    drop();
    m_step = Invitation;
    m_problem = m_install != nullptr
        ? QString()
        : tr("This tablet's own key is damaged. Nobody can join on it; "
             "ask the technician. What others keep here is safe.");
    emit changed();
}

void JoinSchool::ask(const QString& invitation, const QString& tabletName)
{
    const std::string name = tabletName.simplified().toStdString();
    if (m_busy || m_install == nullptr || name.empty()) {
        return;
    }
    drop();
    m_busy = true;
    m_problem.clear();
    emit changed();
    using Begun = Result<client::Joining>;
    m_storage.compute<std::shared_ptr<Begun>>(
        this,
        [text = invitation.toStdString(), name, install = m_install, random = &m_door.random] {
            return std::make_shared<Begun>(client::Joining::begin(text, *install, name, *random));
        },
        [this](const std::shared_ptr<Begun>& begun) {
            m_busy = false;
            if (m_step != Invitation) {
                return; // left meanwhile
            }
            if (!*begun) {
                refuse(begun->error().code);
                return;
            }
            show(std::move(**begun), Waiting, false);
            look();
        });
}

void JoinSchool::show(client::Joining joining, Step step, bool asked)
{
    m_request = std::make_shared<Request>(Request{ std::move(joining) });
    m_until = m_door.clock.now() + client::Inviting::kLife;
    m_step = step;
    m_asked = asked;
    emit changed();
}

void JoinSchool::look()
{
    if (m_step != Waiting) {
        return;
    }
    m_busy = true;
    emit changed();
    m_sync.errand<Looked>(
        this,
        [request = m_request, &sync = m_sync] {
            Looked answer = request->look(sync);
            answer.request = request;
            return answer;
        },
        [this](Looked answer) {
            if (answer.request == m_request) {
                looked(answer);
            }
        });
}

void JoinSchool::looked(const Looked& answer)
{
    m_busy = false;
    m_asked = answer.asked.has_value();
    const auto asking = m_asked ? std::optional<ErrorCode>() : answer.asked.error().code;
    if (asking && *asking != ErrorCode::Denied && *asking != ErrorCode::Corrupt
        && !answer.asked.error().isRetryable()) {
        refuse(*asking);
        return;
    }
    if (m_asked && answer.letIn && *answer.letIn) {
        m_step = LetIn;
        m_problem.clear();
        emit changed();
        return;
    }
    if (m_door.clock.now() > m_until) {
        refuse(ErrorCode::NotFound);
        return;
    }
    m_problem = asking ? joinProblem(*asking)
        : answer.letIn ? QString()
                       : joinProblem(answer.letIn.error().code);
    m_poll.start();
    emit changed();
}

void JoinSchool::enter(const QString& passcode)
{
    if (m_step != LetIn || m_busy || !m_face.fits()) {
        return;
    }
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_storage.open(
        [door = m_door, request = m_request, face = m_face.face(),
            secret = guardedPasscode(passcode)]() -> Result<std::unique_ptr<client::Replica>> {
            const auto filled = [&](store::Profile fresh) -> Result<void> {
                PIPIT_TRY(request->joining.enter(
                    std::move(fresh), door.projections, door.clock, door.random));
                return {};
            };
            PIPIT_TRY_ASSIGN(auto profile,
                door.profiles.create(face, base::asText(secret->view()),
                    crypto::calibratePasscodeCost(kPasscodeMs), filled));
            PIPIT_TRY_ASSIGN(auto replica,
                client::Replica::open(
                    std::move(profile), door.projections, door.clock, door.random));
            if (door.outgoing != nullptr) {
                PIPIT_TRY(door.outgoing->arrive(*replica));
            }
            return replica;
        },
        this, [this](const Result<void>& result) { opened(result); });
}

void JoinSchool::opened(const Result<void>& result)
{
    m_busy = false;
    if (!result) {
        m_problem = enterProblem(result.error().code);
        emit changed();
        return;
    }
    const store::Face who = m_face.face();
    m_step = Closed;
    drop();
    emit changed();
    emit entered(who);
}

void JoinSchool::leave()
{
    if (m_step == LetIn && m_busy) {
        return; // the profile is being made
    }
    m_step = Closed;
    m_busy = false;
    m_problem.clear();
    drop();
    emit changed();
}

void JoinSchool::refuse(base::ErrorCode code)
{
    drop();
    m_step = Invitation;
    m_problem = joinProblem(code);
    emit changed();
}

void JoinSchool::drop()
{
    m_poll.stop();
    if (m_request) {
        m_request->stop.request_stop();
        m_request.reset();
    }
    m_asked = false;
    m_face.forget();
}

} // namespace pipit::viewmodels
