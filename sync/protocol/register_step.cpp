#include "sync/protocol/register_step.h"

#include "core/base/try.h"
#include "sync/protocol/body_codec.h"
#include "sync/protocol/register_fork.h"
#include "sync/protocol/who_may_sign.h"

namespace pipit::protocol {

namespace {

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("register: ") + why }; }
Error denied(const char* why) { return { ErrorCode::Denied, std::string("register: ") + why }; }

} // namespace

Result<void> RegisterStep::take(const StatementView& view)
{
    PIPIT_TRY(checkPlace(view.statement));
    PIPIT_TRY_ASSIGN(const Member* signer, findSigner(view));
    m_position = view.statement.position;
    m_signedAt = view.statement.signedAt;
    PIPIT_TRY(std::visit(
        [this, signer](const auto& body) { return take(body, signer); }, view.statement.body));
    m_register.m_hashes.push_back(view.hash);
    m_register.m_positions.emplace(view.hash, m_position);
    return {};
}

Result<void> RegisterStep::checkPlace(const Statement& statement) const
{
    if (statement.school != m_register.m_school) {
        return corrupt("another school");
    }
    if (statement.previous != m_register.head()) {
        return Error{ ErrorCode::Conflict, "register: not the next statement" };
    }
    const auto* join = std::get_if<JoinBody>(&statement.body);
    if (m_register.isForked() != (join != nullptr)) {
        return Error{ ErrorCode::Conflict, "register: two branches are joined before all else" };
    }
    // Before its signer is looked at: who is closed on a branch here may speak on an earlier end.
    if (join != nullptr && join->other != m_register.m_fork->right->head()) {
        return Error{ ErrorCode::Conflict, "register: a join of other branches" };
    }
    if (statement.position != m_register.length()) {
        return corrupt("position");
    }
    return {};
}

/// Null for the root. The signature is verified, and the signer's role allows the kind.
Result<const Member*> RegisterStep::findSigner(const StatementView& view) const
{
    const Statement& statement = view.statement;
    const auto* first = std::get_if<FirstBody>(&statement.body);
    if ((first != nullptr) != (statement.position == 0)) {
        return corrupt("the first statement and no other begins a register");
    }
    if (first != nullptr && !statement.signer.isZero()) {
        return denied("only the root begins a register");
    }
    const Member* member = first != nullptr ? nullptr : m_register.member(statement.signer);
    if (first == nullptr && member == nullptr) {
        return denied("signer is not a member");
    }
    if (!m_isVerified && !verifyStatement(view, first != nullptr ? first->root : member->sign)) {
        return corrupt("signature");
    }
    if (member != nullptr && !maySign(member->role, kindOf(statement.body))) {
        return denied("signer's role");
    }
    if (member != nullptr && m_register.revocation(member->replica) != nullptr) {
        return denied("signer was removed");
    }
    const bool succeeds = std::holds_alternative<SucceedBody>(statement.body);
    if (member != nullptr && m_register.isClosed(member->replica) && !succeeds) {
        return denied("signer named a successor");
    }
    return member;
}

Result<void> RegisterStep::take(const FirstBody& body, const Member*)
{
    if (schoolIdOf(body.root) != m_register.m_school) {
        return corrupt("root is not the school's");
    }
    if (body.lead.role != Role::Lead) {
        return corrupt("first member is no lead");
    }
    Register scratch(m_register.m_school);
    RegisterStep trial(scratch);
    trial.use(body.root.view());
    PIPIT_TRY(trial.checkMember(body.lead));
    trial.addMember(body.lead);
    for (const Member& member : body.recovery) {
        if (member.role != Role::Recovery) {
            return corrupt("recovery member of another role");
        }
        PIPIT_TRY(trial.checkMember(member));
        trial.addMember(member);
    }
    m_register = std::move(scratch);
    return {};
}

Result<void> RegisterStep::take(const AddReplicaBody& body, const Member* signer)
{
    if (!mayAdd(*signer, body.member)) {
        return denied("signer may not add this role");
    }
    PIPIT_TRY(checkMember(body.member));
    if (!m_register.m_installs.contains(body.member.install)) {
        return corrupt("install is not on the register");
    }
    addMember(body.member);
    return {};
}

Result<void> RegisterStep::take(const AddInstallBody& body, const Member*)
{
    if (body.install.isZero() || m_register.m_installs.contains(body.install)) {
        return corrupt("install twice");
    }
    if (isUsed(body.device.view())) {
        return corrupt("key twice");
    }
    m_register.m_installs.emplace(body.install, body.device);
    use(body.device.view());
    return {};
}

Result<void> RegisterStep::checkMember(const Member& member) const
{
    if (member.replica.isZero() || m_register.m_members.contains(member.replica)) {
        return corrupt("replica twice");
    }
    if (isUsed(member.sign.view()) || isUsed(member.box.view())
        || member.sign.bytes == member.box.bytes) {
        return corrupt("key twice");
    }
    return {};
}

void RegisterStep::addMember(const Member& member)
{
    m_register.m_members.emplace(member.replica, std::pair{ member, m_position });
    use(member.sign.view());
    use(member.box.view());
}

bool RegisterStep::isUsed(ByteView publicKey) const
{
    return m_register.m_publicKeysUsed.contains(Bytes(publicKey.begin(), publicKey.end()));
}

void RegisterStep::use(ByteView publicKey)
{
    m_register.m_publicKeysUsed.emplace(publicKey.begin(), publicKey.end());
}

Result<void> RegisterStep::take(const PolicyBody& body, const Member*)
{
    if (body.mergeRules < m_register.m_policy.mergeRules) {
        return corrupt("merge rules go back");
    }
    m_register.m_policy = body;
    return {};
}

Result<void> RegisterStep::take(const ServerKeysBody& body, const Member*)
{
    if (body.current.isZero()
        || (body.next && (body.next->isZero() || *body.next == body.current))) {
        return corrupt("server keys");
    }
    m_register.m_serverKeys = body;
    return {};
}

Result<void> RegisterStep::take(const UnknownBody&, const Member*)
{
    ++m_register.m_unknown;
    return {};
}

} // namespace pipit::protocol
