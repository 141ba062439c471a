#include "sync/protocol/register_fork.h"

#include "core/base/try.h"
#include "sync/protocol/register_join.h"
#include "sync/protocol/register_step.h"

#include <algorithm>

namespace pipit::protocol {

namespace {

Error notNext(const char* why) { return { ErrorCode::Conflict, std::string("register: ") + why }; }

const JoinBody* joinOf(const Statement& statement)
{
    return std::get_if<JoinBody>(&statement.body);
}

std::vector<StatementHash> parentsOf(const Statement& statement)
{
    std::vector<StatementHash> parents{ statement.previous };
    if (const JoinBody* join = joinOf(statement)) {
        parents.push_back(join->other);
    }
    return parents;
}

/// Of those who signed for one branch, whom the other one removed.
std::set<ReplicaId> removedSigners(
    const std::vector<const KeptStatement*>& branch, const Register& line, const Register& other)
{
    std::set<ReplicaId> removed;
    for (const auto& [replica, removal] : other.revocations()) {
        removed.merge(line.familyOf(replica));
    }
    std::set<ReplicaId> signers;
    for (const KeptStatement* kept : branch) {
        if (removed.contains(kept->statement.signer)) {
            signers.insert(kept->statement.signer);
        }
    }
    return signers;
}

} // namespace

Result<void> RegisterFork::take(const StatementView& view, bool isVerified)
{
    const Statement& statement = view.statement;
    if (statement.school != m_register.m_school) {
        return Error{ ErrorCode::Corrupt, "register: another school" };
    }
    const bool isJoin = joinOf(statement) != nullptr;
    if (m_register.isForked()) {
        return isJoin ? join(view, isVerified) : lengthen(view, isVerified);
    }
    if (statement.previous == m_register.head() && !isJoin) {
        return RegisterStep(m_register, isVerified).take(view);
    }
    return open(view, isVerified);
}

/// It may stand on either branch: that one is then ours.
Result<void> RegisterFork::join(const StatementView& view, bool isVerified)
{
    const auto fork = m_register.m_fork;
    if (view.statement.previous != fork->right->head()) {
        return RegisterStep(m_register, isVerified).take(view);
    }
    Register turned = m_register;
    RegisterFork(turned).stand(fork->base, fork->right, fork->left);
    PIPIT_TRY(RegisterStep(turned, isVerified).take(view));
    m_register = std::move(turned);
    return {};
}

/// A statement of one of two branches that are known.
Result<void> RegisterFork::lengthen(const StatementView& view, bool isVerified)
{
    const auto fork = m_register.m_fork;
    const bool isOurs = view.statement.previous == fork->left->head();
    if (!isOurs && view.statement.previous != fork->right->head()) {
        return notNext("a third branch");
    }
    auto longer = std::make_shared<Register>(isOurs ? *fork->left : *fork->right);
    PIPIT_TRY(RegisterStep(*longer, isVerified).take(view));
    m_register.keep(view);
    isOurs ? stand(fork->base, longer, fork->right) : stand(fork->base, fork->left, longer);
    return {};
}

/// The first statement of a branch beside ours.
Result<void> RegisterFork::open(const StatementView& view, bool isVerified)
{
    for (const StatementHash& parent : parentsOf(view.statement)) {
        if (!m_register.knows(parent)) {
            return notNext("not the next statement");
        }
    }
    PIPIT_TRY_ASSIGN(const Line base, baseOf(view.statement));
    if (joinOf(view.statement) != nullptr && !base->isForked()) {
        return Error{ ErrorCode::Denied, "register: a join of what is one line" };
    }
    auto branch = std::make_shared<Register>(*base);
    PIPIT_TRY(RegisterFork(*branch).take(view, isVerified));
    m_register.keep(view);
    stand(base, std::make_shared<Register>(m_register), branch);
    return {};
}

/// What a statement stands on: of a `join`, both branches.
Result<RegisterFork::Line> RegisterFork::baseOf(const Statement& statement) const
{
    const auto before = upTo(parentsOf(statement));
    auto base = std::make_shared<Register>(m_register.m_school);
    for (const auto& kept : m_register.m_kept) {
        if (before.contains(kept->hash)) {
            const StatementView view{ kept->statement, {}, {}, kept->hash };
            PIPIT_TRY(RegisterFork(*base).take(view, true));
            base->keep(view);
        }
    }
    return Line(std::move(base));
}

void RegisterFork::stand(Line base, Line left, Line right)
{
    const auto fork = std::make_shared<Fork>(Fork{ base, left, right });
    Register joined
        = RegisterJoin(*fork, *effective(base, left, *right), *effective(base, right, *left))
              .made();
    joined.m_kept = std::move(m_register.m_kept);
    joined.m_numbers = std::move(m_register.m_numbers);
    joined.m_fork = fork;
    m_register = std::move(joined);
}

/// A line without what was said by those whom the other one removed, and without what rests on
/// that.
RegisterFork::Line RegisterFork::effective(
    const Line& base, const Line& line, const Register& other) const
{
    const auto all = upTo({ line->head() });
    const auto before = upTo(base->tips());
    std::vector<const KeptStatement*> branch;
    for (const auto& kept : m_register.m_kept) {
        if (all.contains(kept->hash) && !before.contains(kept->hash)) {
            branch.push_back(kept.get());
        }
    }
    const auto removed = removedSigners(branch, *line, other);
    if (removed.empty()) {
        return line;
    }
    auto counted = std::make_shared<Register>(*base);
    for (const KeptStatement* kept : branch) {
        if (!removed.contains(kept->statement.signer)) {
            StatementView moved{ kept->statement, {}, {}, kept->hash };
            moved.statement.previous = counted->head();
            moved.statement.position = counted->length();
            static_cast<void>(RegisterStep(*counted, true).take(moved));
        }
    }
    return counted;
}

std::set<StatementHash> RegisterFork::upTo(
    const Register& known, const std::vector<StatementHash>& tips)
{
    std::set<StatementHash> all;
    std::vector<StatementHash> due = tips;
    while (!due.empty()) {
        const StatementHash hash = due.back();
        due.pop_back();
        const auto number = known.m_numbers.find(hash);
        if (number == known.m_numbers.end() || !all.insert(hash).second) {
            continue;
        }
        for (const auto& parent : parentsOf(known.m_kept[number->second]->statement)) {
            due.push_back(parent);
        }
    }
    return all;
}

Result<void> Register::take(ByteView statement) { return take(statement, false); }

Result<void> Register::takeKept(ByteView statement) { return take(statement, true); }

Result<void> Register::take(ByteView statement, bool isVerified)
{
    PIPIT_TRY_ASSIGN(const StatementView view, parseStatement(statement));
    if (knows(view.hash)) {
        return {};
    }
    PIPIT_TRY(RegisterFork(*this).take(view, isVerified));
    keep(view);
    return {};
}

void Register::keep(const StatementView& view)
{
    if (m_numbers.emplace(view.hash, m_kept.size()).second) {
        m_kept.push_back(
            std::make_shared<KeptStatement>(KeptStatement{ view.statement, view.hash }));
    }
}

std::vector<StatementHash> Register::tips() const
{
    std::vector<StatementHash> tips;
    if (!m_hashes.empty()) {
        tips.push_back(head());
    }
    if (m_fork) {
        tips.push_back(m_fork->right->head());
    }
    return tips;
}

std::vector<StatementHash> Register::tipsOf(std::uint64_t count) const
{
    if (count >= m_kept.size()) {
        return tips();
    }
    std::vector<StatementHash> ends;
    for (std::uint64_t number = 0; number < count; ++number) {
        for (const StatementHash& parent : parentsOf(m_kept[number]->statement)) {
            std::erase(ends, parent);
        }
        ends.push_back(m_kept[number]->hash);
    }
    return ends;
}

std::vector<std::uint64_t> Register::beyond(const std::vector<StatementHash>& tips) const
{
    std::vector<std::uint64_t> numbers;
    if (std::ranges::is_permutation(tips, this->tips())) {
        return numbers;
    }
    const auto before = RegisterFork::upTo(*this, tips);
    for (const auto& [hash, number] : m_numbers) {
        if (!before.contains(hash)) {
            numbers.push_back(number);
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

std::uint64_t Register::shownTo(const ReplicaId& replica) const
{
    if (revocation(replica) == nullptr) {
        return count();
    }
    const auto family = familyOf(replica);
    for (const auto& kept : m_kept) {
        const auto* revoke = std::get_if<RevokeBody>(&kept->statement.body);
        if (revoke != nullptr && family.contains(revoke->replica)) {
            return m_numbers.at(kept->hash) + 1;
        }
    }
    return count(); // whoever came with a branch that did not count learns so from all of it
}

std::optional<HeadPlace> Register::placeOf(const StatementHash& head) const
{
    if (const auto position = positionOf(head)) {
        return HeadPlace{ this, *position };
    }
    for (const auto& line : m_beside) {
        if (const auto place = line->placeOf(head)) {
            return place;
        }
    }
    return std::nullopt;
}

bool Register::isBefore(const StatementHash& head, const StatementHash& later) const
{
    const auto place = placeOf(later);
    if (!place) {
        return false;
    }
    if (const auto position = place->line->positionOf(head)) {
        return *position < place->position;
    }
    return !m_beside.empty() && RegisterFork::upTo(*this, { later }).contains(head);
}

} // namespace pipit::protocol
