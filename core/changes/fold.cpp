#include "core/changes/fold.h"

#include "core/base/mutant.h"
#include "core/changes/wire.h"

#include <algorithm>
#include <map>
#include <set>

namespace pipit::changes {

namespace {

using Namers = std::map<LocalNumber, std::set<LocalNumber>>;

const std::vector<HeadRef>* namesOf(const Op& op)
{
    if (const auto* put = std::get_if<PutOp>(&op)) {
        return &put->heads;
    }
    const auto* remove = std::get_if<SetRemoveOp>(&op);
    return remove == nullptr ? nullptr : &remove->seenAdds;
}

Namers namersIn(std::span<const PendingChange> pending)
{
    Namers namers;
    for (const auto& [number, change] : pending) {
        for (const Write& write : change.writes) {
            const auto* names = namesOf(write.op);
            for (const HeadRef& ref : names == nullptr ? std::vector<HeadRef>{} : *names) {
                if (const auto* local = std::get_if<LocalNumber>(&ref)) {
                    namers[*local].insert(number);
                }
            }
        }
    }
    return namers;
}

const PutOp* putOf(const Change& change, std::uint16_t field)
{
    const auto found = std::ranges::find(change.writes, field, &Write::field);
    return found == change.writes.end() ? nullptr : std::get_if<PutOp>(&found->op);
}

bool onlyPuts(const Change& change)
{
    return std::ranges::all_of(
        change.writes, [](const Write& write) { return std::holds_alternative<PutOp>(write.op); });
}

bool names(const PutOp& put, LocalNumber number)
{
    return std::ranges::find(put.heads, HeadRef(number)) != put.heads.end();
}

/// True if `later` puts the same fields as `earlier` and names it in each.
bool rewrites(const Change& later, const FoldedChange& earlier)
{
    const Change& before = earlier.change;
    if (later.kind != before.kind || later.record != before.record || later.origin != before.origin
        || later.writes.size() != before.writes.size() || !onlyPuts(later) || !onlyPuts(before)) {
        return false;
    }
    return std::ranges::all_of(before.writes, [&](const Write& write) {
        const PutOp* put = putOf(later, write.field);
        return put != nullptr && names(*put, earlier.from.back());
    });
}

/// `later` with the outside heads of `earlier` in place of its name. Nothing if it would not fit.
std::optional<Change> joined(const FoldedChange& earlier, const Change& later)
{
    Change out = later;
    out.noted = earlier.change.noted;
    for (Write& write : out.writes) {
        auto& heads = std::get<PutOp>(write.op).heads;
        std::erase(heads, HeadRef(earlier.from.back()));
        for (const HeadRef& head : putOf(earlier.change, write.field)->heads) {
            if (std::ranges::find(heads, head) == heads.end() && !broken(Mutant::FoldDropsHeads)) {
                heads.push_back(head);
            }
        }
        if (heads.size() > kMaxHeads) {
            return std::nullopt;
        }
    }
    return sealedSizeBound(out) <= kMaxChangeBytes ? std::optional(std::move(out)) : std::nullopt;
}

/// Results by the number of their last change; one that was joined into another is empty.
class Folding {
public:
    explicit Folding(std::span<const PendingChange> pending)
        : m_namers(namersIn(pending))
    {
    }

    void take(const PendingChange& pending)
    {
        FoldedChange next{ pending.change, {} };
        if (auto* earlier = rewrittenBy(pending.change)) {
            if (auto both = joined(**earlier, pending.change)) {
                next = { std::move(*both), std::move((*earlier)->from) };
                earlier->reset();
            }
        }
        next.from.push_back(pending.number);
        m_results[pending.number] = std::move(next);
    }

    std::vector<FoldedChange> finish()
    {
        std::vector<FoldedChange> out;
        for (auto& [number, result] : m_results) {
            if (result) {
                out.push_back(std::move(*result));
            }
        }
        return out;
    }

private:
    std::optional<FoldedChange>* rewrittenBy(const Change& later)
    {
        const PutOp* put = later.writes.empty() ? nullptr : putOf(later, later.writes[0].field);
        for (const HeadRef& head : put == nullptr ? std::vector<HeadRef>{} : put->heads) {
            const auto* number = std::get_if<LocalNumber>(&head);
            const auto found = number == nullptr ? m_results.end() : m_results.find(*number);
            if (found != m_results.end() && found->second && m_namers[*number].size() == 1
                && rewrites(later, *found->second)) {
                return &found->second;
            }
        }
        return nullptr;
    }

    Namers m_namers;
    std::map<LocalNumber, std::optional<FoldedChange>> m_results;
};

} // namespace

std::vector<FoldedChange> fold(std::span<const PendingChange> pending)
{
    Folding folding(pending);
    for (const PendingChange& change : pending) {
        folding.take(change);
    }
    return folding.finish();
}

} // namespace pipit::changes
