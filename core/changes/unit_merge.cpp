#include "core/changes/unit_merge.h"

#include "core/changes/unit_diff.h"

#include <algorithm>
#include <iterator>

namespace pipit::changes {

namespace {

bool overlap(const Hunk& a, const Hunk& b)
{
    if (a.inserts() && b.inserts()) {
        return a.baseFrom == b.baseFrom;
    }
    return std::max(a.baseFrom, b.baseFrom) < std::min(a.baseTo, b.baseTo)
        || (a.inserts() && b.baseFrom < a.baseFrom && a.baseFrom < b.baseTo)
        || (b.inserts() && a.baseFrom < b.baseFrom && b.baseFrom < a.baseTo);
}

/// One text on its way from the base: hunks taken one after another.
class Side {
public:
    Side(const Units& units, std::vector<Hunk> hunks)
        : m_units(units)
        , m_hunks(std::move(hunks))
    {
    }

    const Hunk* next() const { return m_next < m_hunks.size() ? &m_hunks[m_next] : nullptr; }

    bool nextOverlaps(const Hunk& range) const
    {
        return next() != nullptr && overlap(*next(), range);
    }

    /// Takes the next hunk, widening `range` to cover it.
    void take(Hunk& range)
    {
        const Hunk& hunk = m_hunks[m_next++];
        range.baseFrom = std::min(range.baseFrom, hunk.baseFrom);
        range.baseTo = std::max(range.baseTo, hunk.baseTo);
    }

    /// This side's units for a base range that hunks [first, next) and no others touch.
    Units unitsFor(const Hunk& range, std::size_t first) const
    {
        if (first == m_next) { // untouched here: as many as in the base
            const auto from = static_cast<std::ptrdiff_t>(range.baseFrom) + shiftBefore(first);
            return cut(from, from + static_cast<std::ptrdiff_t>(range.baseTo - range.baseFrom));
        }
        const Hunk& begin = m_hunks[first];
        const Hunk& end = m_hunks[m_next - 1];
        return cut(static_cast<std::ptrdiff_t>(begin.sideFrom - (begin.baseFrom - range.baseFrom)),
            static_cast<std::ptrdiff_t>(end.sideTo + (range.baseTo - end.baseTo)));
    }

    std::size_t position() const { return m_next; }
    bool took(std::size_t since) const { return m_next > since; }

private:
    std::ptrdiff_t shiftBefore(std::size_t hunk) const
    {
        if (hunk == 0) {
            return 0;
        }
        const Hunk& before = m_hunks[hunk - 1];
        return static_cast<std::ptrdiff_t>(before.sideTo)
            - static_cast<std::ptrdiff_t>(before.baseTo);
    }
    Units cut(std::ptrdiff_t from, std::ptrdiff_t to) const
    {
        return { m_units.begin() + from, m_units.begin() + to };
    }

    const Units& m_units;
    std::vector<Hunk> m_hunks;
    std::size_t m_next = 0;
};

void append(std::vector<std::string>& out, const Units& units)
{
    out.insert(out.end(), units.begin(), units.end());
}

/// Walks both sides' hunks over the base, region by region.
class Merge {
public:
    Merge(const Units& base, Side one, Side other, const Settle& settle)
        : m_base(base)
        , m_one(std::move(one))
        , m_other(std::move(other))
        , m_settle(settle)
    {
    }

    MergedUnits run()
    {
        while (m_one.next() != nullptr || m_other.next() != nullptr) {
            if (!takeRegion()) {
                return std::nullopt;
            }
        }
        append(m_out, baseUnits(m_done, m_base.size()));
        return std::move(m_out);
    }

private:
    Side& earlier()
    {
        const Hunk* a = m_one.next();
        const Hunk* b = m_other.next();
        if (a == nullptr || b == nullptr) {
            return a == nullptr ? m_other : m_one;
        }
        // An insertion goes before what it touches: at one place it comes first.
        return std::pair(b->baseFrom, b->baseTo) < std::pair(a->baseFrom, a->baseTo) ? m_other
                                                                                     : m_one;
    }

    bool takeRegion()
    {
        const std::size_t one = m_one.position();
        const std::size_t other = m_other.position();
        Side& first = earlier();
        Hunk range = *first.next();
        first.take(range);
        while (m_one.nextOverlaps(range) || m_other.nextOverlaps(range)) {
            (m_one.nextOverlaps(range) ? m_one : m_other).take(range);
        }
        append(m_out, baseUnits(m_done, range.baseFrom));
        m_done = range.baseTo;
        return putRegion({ baseUnits(range.baseFrom, range.baseTo), m_one.unitsFor(range, one),
                             m_other.unitsFor(range, other) },
            m_one.took(one), m_other.took(other));
    }

    bool putRegion(const Region& region, bool oneChanged, bool otherChanged)
    {
        if (!oneChanged || !otherChanged || region.one == region.other) {
            append(m_out, oneChanged ? region.one : region.other);
            return true;
        }
        const auto settled = m_settle(region);
        if (settled) {
            m_out.insert(m_out.end(), settled->begin(), settled->end());
        }
        return settled.has_value();
    }

    Units baseUnits(std::size_t from, std::size_t to) const
    {
        return { m_base.begin() + static_cast<std::ptrdiff_t>(from),
            m_base.begin() + static_cast<std::ptrdiff_t>(to) };
    }

    const Units& m_base;
    Side m_one;
    Side m_other;
    const Settle& m_settle;
    std::size_t m_done = 0;
    std::vector<std::string> m_out;
};

} // namespace

MergedUnits mergeUnits(
    const Units& base, const Units& one, const Units& other, const Settle& settle)
{
    auto first = diff(base, one);
    auto second = diff(base, other);
    if (!first || !second) {
        return std::nullopt;
    }
    return Merge(base, Side(one, std::move(*first)), Side(other, std::move(*second)), settle).run();
}

} // namespace pipit::changes
