#include "app/viewmodels/people/open_invitation.h"

#include "app/viewmodels/joining/join_words.h"
#include "core/base/try.h"
#include "core/school/names.h"

#include <algorithm>
#include <array>

namespace pipit::viewmodels {

namespace {

using protocol::Role;

constexpr std::array kRoles{ Role::Teacher, Role::Assistant, Role::Cover, Role::Administrator,
    Role::Visitor };

int indexOf(Role role)
{
    const auto found = std::ranges::find(kRoles, role);
    return found == kRoles.end() ? 0 : static_cast<int>(found - kRoles.begin());
}

} // namespace

OpenInvitation::OpenInvitation(
    StorageThread& storage, SyncRunner& sync, Sources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sync(sync)
    , m_sources(sources)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &OpenInvitation::tick);
}

OpenInvitation::~OpenInvitation()
{
    if (m_errand) {
        m_errand->stop();
    }
}

QString OpenInvitation::name() const
{
    return m_stage == Closed ? QString()
        : m_whom.isMe        ? tr("Your next tablet")
        : m_whom.staff       ? QString::fromStdString(school::fullName(*m_whom.staff))
                             : QString();
}

void OpenInvitation::setRole(int role)
{
    if (m_stage == Choosing && !m_busy && role >= 0 && role < static_cast<int>(kRoles.size())
        && role != m_role) {
        m_role = role;
        emit changed();
    }
}

QString OpenInvitation::roleName() const
{
    return roleWords(m_whom.isMe ? Role::Lead : kRoles[static_cast<std::size_t>(m_role)]);
}

QStringList OpenInvitation::roles() const
{
    QStringList words;
    for (const Role role : kRoles) {
        const QString word = roleWords(role);
        words << word.left(1).toUpper() + word.mid(1);
    }
    return words;
}

QString OpenInvitation::codeWords() const { return inGroups(m_code); }

QString OpenInvitation::timeLeft() const
{
    using namespace std::chrono;
    const auto left = m_stage == Open
        ? std::max(seconds(0), ceil<seconds>(m_expires - m_sources.clock.now()))
        : seconds(0);
    return QStringLiteral("%1:%2")
        .arg(left.count() / 60)
        .arg(left.count() % 60, 2, 10, QLatin1Char('0'));
}

void OpenInvitation::choose(const StaffMember& whom)
{
    forget();
    m_whom = whom;
    m_role = indexOf(whom.role ? *whom.role
            : whom.staff       ? likelyRole(whom.staff->role)
                               : Role::Teacher);
    m_stage = Choosing;
    emit changed();
}

void OpenInvitation::make()
{
    if (m_busy || (m_stage != Choosing && m_stage != Over)) {
        return;
    }
    m_busy = true;
    m_problem.clear();
    m_stage = Choosing;
    emit changed();
    m_errand
        = std::make_shared<InvitingErrand>(m_sync, m_storage, m_sources.clock, m_sources.random);
    const Role role = m_whom.isMe ? Role::Lead : kRoles[static_cast<std::size_t>(m_role)];
    const auto staff = m_whom.isMe ? std::optional<RecordId>() : m_whom.staff->id;
    m_storage.change<client::Invitee>(
        this,
        [staff, role, random = &m_sources.random](
            client::Replica& replica) { return inviteeOf(replica, *random, staff, role); },
        [this, errand = m_errand](const Result<client::Invitee>& invitee) {
            if (errand != m_errand || !invitee) {
                made(errand, invitee ? Result<Made>(Made{}) : invitee.error());
                return;
            }
            m_sync.errand<Result<Made>>(
                this,
                [errand, whom = *invitee]() -> Result<Made> {
                    PIPIT_TRY_ASSIGN(const std::string code, errand->begin(whom));
                    return Made{ QString::fromStdString(code), errand->inviting().expires() };
                },
                [this, errand](const Result<Made>& begun) { made(errand, begun); });
        });
}

void OpenInvitation::made(const Errand& errand, const Result<Made>& made)
{
    if (errand != m_errand) {
        return; // left meanwhile
    }
    m_busy = false;
    if (!made) {
        showProblem(inviteProblem(made.error().code, errand->inviting().refusal()), Choosing);
        m_errand.reset();
        return;
    }
    m_sync.syncNow(); // the list that names them is there before they are
    showCode(made->code, made->expires);
}

void OpenInvitation::showCode(const QString& code, Instant expires)
{
    m_code = code;
    m_expires = expires;
    m_stage = Open;
    m_tick.start();
    emit changed();
    emit ticked();
}

void OpenInvitation::showProblem(const QString& problem, Stage stage)
{
    m_problem = problem;
    m_stage = stage;
    if (stage != Open) {
        m_tick.stop();
        m_code.clear();
    }
    emit changed();
}

void OpenInvitation::tick()
{
    emit ticked();
    if (m_stage == Open && !m_busy && m_sources.clock.now() > m_expires) {
        close();
        showProblem(
            approveProblem(ErrorCode::Denied, client::InvitingRefusal::Expired, false), Over);
    }
}

void OpenInvitation::approve(const QString& shown)
{
    if (m_busy || m_stage != Open || !m_errand) {
        return;
    }
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_sync.errand<Result<client::Joined>>(
        this, [errand = m_errand, code = shown.toStdString()] { return errand->approve(code); },
        [this, errand = m_errand](
            const Result<client::Joined>& joined) { approved(errand, joined); });
}

void OpenInvitation::approved(const Errand& errand, const Result<client::Joined>& joined)
{
    if (errand != m_errand) {
        return;
    }
    m_busy = false;
    const client::Inviting& inviting = errand->inviting();
    if (!joined) {
        showProblem(approveProblem(joined.error().code, inviting.refusal(), inviting.isOpen()),
            inviting.isOpen() ? Open : Over);
        return;
    }
    m_errand.reset();
    showDone(QString::fromStdString(joined->tabletName));
    emit m_storage.changed();
    m_sync.syncNow();
}

void OpenInvitation::showDone(const QString& tabletName)
{
    m_tick.stop();
    m_code.clear();
    m_stage = Done;
    m_done = m_whom.isMe ? tr("You are in on “%1”. Choose a passcode there.").arg(tabletName)
                         : tr("%1 is in as %2, on “%3”. They choose a passcode there now.")
                               .arg(name(), roleName(), tabletName);
    emit changed();
}

void OpenInvitation::cancel() { forget(); }

void OpenInvitation::close()
{
    if (m_errand) {
        m_errand->stop();
        m_sync.errand<bool>(
            this,
            [errand = m_errand] {
                errand->close();
                return true;
            },
            [](bool) {});
        m_errand.reset();
    }
}

void OpenInvitation::forget()
{
    close();
    m_tick.stop();
    m_stage = Closed;
    m_busy = false;
    m_whom = {};
    m_code.clear();
    m_done.clear();
    m_problem.clear();
    emit changed();
}

} // namespace pipit::viewmodels
