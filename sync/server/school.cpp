#include "sync/server/school.h"

#include "core/base/try.h"
#include "sync/protocol/limits.h"

namespace pipit::server {

namespace {

using protocol::Register;

AppendVerdict refused(std::string_view reason) { return { AppendAnswer::Refused, reason }; }

/// What the register said, in the protocol's words.
AppendVerdict verdictOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return { AppendAnswer::StaleHead };
    case ErrorCode::Denied:
        return refused("not-allowed");
    case ErrorCode::TooBig:
        return refused("too-big");
    case ErrorCode::TooNew:
        return refused("too-new");
    default:
        return refused("malformed");
    }
}

bool wrapsMatch(const protocol::Statement& statement, ByteView wraps)
{
    if (statement.wrapsLength != wraps.size()) {
        return false;
    }
    return wraps.empty() ? statement.wraps.isZero() : protocol::hashWraps(wraps) == statement.wraps;
}

} // namespace

School::School(SchoolStore& store)
    : m_store(store)
{
}

Result<std::unique_ptr<School>> School::open(SchoolStore& store)
{
    std::unique_ptr<School> school(new School(store));
    PIPIT_TRY(school->catchUp());
    return school;
}

std::shared_ptr<const Register> School::schoolRegister() const
{
    const std::lock_guard lock(m_publishing);
    return m_register;
}

void School::publish(std::shared_ptr<const Register> next)
{
    const std::lock_guard lock(m_publishing);
    m_register = std::move(next);
}

Result<void> School::catchUp()
{
    const auto before = schoolRegister();
    std::shared_ptr<Register> now = before ? std::make_shared<Register>(*before) : nullptr;
    for (;;) {
        PIPIT_TRY_ASSIGN(
            const auto items, m_store.statements(now ? now->count() : 0, protocol::kMaxPullBytes));
        if (items.empty()) {
            break;
        }
        for (const protocol::StatementAndWraps& item : items) {
            if (!now) {
                PIPIT_TRY_ASSIGN(const auto first, protocol::parseStatement(item.statement));
                now = std::make_shared<Register>(first.statement.school);
            }
            PIPIT_TRY(now->take(item.statement));
        }
    }
    publish(std::move(now));
    return {};
}

Result<AppendVerdict> School::append(const protocol::StatementAndWraps& item, bool held)
{
    const std::lock_guard lock(m_appending);
    const auto parsed = protocol::parseStatement(item.statement);
    if (!parsed) {
        return verdictOf(parsed.error());
    }
    const auto current = schoolRegister();
    if (current && current->knows(parsed->hash)) {
        return AppendVerdict{ AppendAnswer::Already };
    }
    auto next = current ? std::make_shared<Register>(*current)
                        : std::make_shared<Register>(parsed->statement.school);
    // A join may stand on either branch; when somebody else has joined them, it is stale.
    const bool anywhere = held
        || (current && current->isForked()
            && std::holds_alternative<protocol::JoinBody>(parsed->statement.body));
    if (const auto taken = anywhere ? next->take(item.statement) : next->append(item.statement);
        !taken) {
        return verdictOf(taken.error());
    }
    if (!wrapsMatch(parsed->statement, item.wraps)) {
        return refused("other-wraps");
    }
    PIPIT_TRY_ASSIGN(
        const AppendOutcome outcome, m_store.append(next->count() - 1, parsed->hash, item));
    if (outcome != AppendOutcome::Appended) { // another process was quicker
        PIPIT_TRY(catchUp());
        return AppendVerdict{ outcome == AppendOutcome::Already ? AppendAnswer::Already
                                                                : AppendAnswer::StaleHead };
    }
    publish(std::move(next));
    return AppendVerdict{ AppendAnswer::Appended };
}

std::set<VaultId> openVaults(const protocol::Register& school, const ReplicaId& replica)
{
    std::set<VaultId> open;
    for (const auto& [vault, state] : school.vaults()) {
        if (school.rightOn(replica, vault)) {
            open.insert(vault);
        }
    }
    return open;
}

} // namespace pipit::server
