#include "core/changes/unit_diff.h"

#include <algorithm>

namespace pipit::changes {

namespace {

using Index = std::ptrdiff_t;

std::string_view at(const Units& units, Index index)
{
    return units[static_cast<std::size_t>(index)];
}

/// For each number of edits, how far along the base every diagonal (base minus side) can reach.
class Frontiers {
public:
    Frontiers(const Units& base, const Units& side)
        : m_base(base)
        , m_side(side)
    {
    }

    /// The number of edits of a shortest way; nothing over the limit.
    std::optional<Index> search()
    {
        const Index limit = std::min(kEdits, baseSize() + sideSize());
        for (Index edits = 0; edits <= limit; ++edits) {
            m_reach.emplace_back(static_cast<std::size_t>(2 * edits + 1));
            for (Index diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const Index reached = slide(start(edits, diagonal), diagonal);
                reach(edits, diagonal) = reached;
                if (reached >= baseSize() && reached - diagonal >= sideSize()) {
                    return edits;
                }
            }
        }
        return std::nullopt;
    }

    /// The matched pairs of that way, from the last to the first.
    std::vector<std::pair<Index, Index>> matches(Index edits)
    {
        std::vector<std::pair<Index, Index>> out;
        Index x = baseSize();
        Index y = sideSize();
        for (; edits >= 0; --edits) {
            const Index diagonal = x - y;
            for (const Index from = start(edits, diagonal); x > from;) {
                out.emplace_back(--x, --y);
            }
            if (edits > 0) {
                (inserts(edits, diagonal) ? y : x) -= 1;
            }
        }
        return out;
    }

private:
    static constexpr Index kEdits = static_cast<Index>(kMaxEdits);

    Index baseSize() const { return static_cast<Index>(m_base.size()); }
    Index sideSize() const { return static_cast<Index>(m_side.size()); }

    Index& reach(Index edits, Index diagonal)
    {
        return m_reach[static_cast<std::size_t>(edits)][static_cast<std::size_t>(diagonal + edits)];
    }

    bool inserts(Index edits, Index diagonal)
    {
        return diagonal == -edits
            || (diagonal != edits
                && reach(edits - 1, diagonal - 1) < reach(edits - 1, diagonal + 1));
    }

    /// Where the last edit leaves the base on this diagonal, before equal units are followed.
    Index start(Index edits, Index diagonal)
    {
        if (edits == 0) {
            return 0;
        }
        return inserts(edits, diagonal) ? reach(edits - 1, diagonal + 1)
                                        : reach(edits - 1, diagonal - 1) + 1;
    }

    Index slide(Index x, Index diagonal) const
    {
        Index y = x - diagonal;
        while (x < baseSize() && y < sideSize() && y >= 0 && at(m_base, x) == at(m_side, y)) {
            ++x;
            ++y;
        }
        return x;
    }

    const Units& m_base;
    const Units& m_side;
    std::vector<std::vector<Index>> m_reach;
};

/// The gaps between matches, from the first to the last.
std::vector<Hunk> hunksBetween(const std::vector<std::pair<Index, Index>>& backwards,
    std::size_t baseSize, std::size_t sideSize)
{
    std::vector<Hunk> hunks;
    std::size_t base = 0;
    std::size_t side = 0;
    const auto gap = [&](std::size_t baseTo, std::size_t sideTo) {
        if (base < baseTo || side < sideTo) {
            hunks.push_back({ base, baseTo, side, sideTo });
        }
    };
    for (auto match = backwards.rbegin(); match != backwards.rend(); ++match) {
        const auto x = static_cast<std::size_t>(match->first);
        const auto y = static_cast<std::size_t>(match->second);
        gap(x, y);
        base = x + 1;
        side = y + 1;
    }
    gap(baseSize, sideSize);
    return hunks;
}

/// Moves a pure insertion or deletion up while the unit before it equals its last one.
void moveUp(Hunk& hunk, std::size_t floor, const Units& base, const Units& side)
{
    const bool deletes = hunk.sideFrom == hunk.sideTo;
    if (!hunk.inserts() && !deletes) {
        return;
    }
    while (hunk.baseFrom > floor
        && base[hunk.baseFrom - 1] == (deletes ? base[hunk.baseTo - 1] : side[hunk.sideTo - 1])) {
        --hunk.baseFrom;
        --hunk.baseTo;
        --hunk.sideFrom;
        --hunk.sideTo;
    }
}

/// Moves hunks up, first to last; those that meet become one.
std::vector<Hunk> movedUp(const std::vector<Hunk>& hunks, const Units& base, const Units& side)
{
    std::vector<Hunk> out;
    for (Hunk hunk : hunks) {
        moveUp(hunk, out.empty() ? 0 : out.back().baseTo, base, side);
        if (!out.empty() && out.back().baseTo == hunk.baseFrom) {
            out.back().baseTo = hunk.baseTo;
            out.back().sideTo = hunk.sideTo;
        } else {
            out.push_back(hunk);
        }
    }
    return out;
}

} // namespace

std::optional<std::vector<Hunk>> diff(const Units& base, const Units& side)
{
    if (base.size() > kMaxUnits || side.size() > kMaxUnits) {
        return std::nullopt;
    }
    Frontiers frontiers(base, side);
    const auto edits = frontiers.search();
    if (!edits) {
        return std::nullopt;
    }
    const auto hunks = hunksBetween(frontiers.matches(*edits), base.size(), side.size());
    return movedUp(hunks, base, side);
}

} // namespace pipit::changes
