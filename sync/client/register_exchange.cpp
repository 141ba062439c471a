#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/client/server_session.h"

#include <algorithm>
#include <iterator>

namespace pipit::client {

namespace {

/// No school's register grows by this many parts while one session reads it.
constexpr int kMaxParts = 1000;
/// So often others are not first.
constexpr int kMaxStaleHeads = 32;

using Tips = std::vector<StatementHash>;
using Items = std::vector<protocol::StatementAndWraps>;

enum class Taken : std::uint8_t { All, Some, Nothing };

/// One after another until both sides have the same, and one head.
class RegisterExchange {
public:
    RegisterExchange(ServerCalls& calls, StorageGate& gate)
        : m_calls(calls)
        , m_gate(gate)
    {
    }

    Result<void> run()
    {
        for (int stale = 0; stale < kMaxStaleHeads; ++stale) {
            PIPIT_TRY_ASSIGN(const Tips server, take());
            PIPIT_TRY(giveBack(server));
            PIPIT_TRY_ASSIGN(const bool isDone, join());
            if (isDone) {
                return {};
            }
        }
        return Error{ ErrorCode::SlowDown, "the register is being written by others" };
    }

private:
    /// All that the server has; gives the ends of its branches.
    Result<Tips> take()
    {
        PIPIT_TRY_ASSIGN(std::uint64_t from, runAt<std::uint64_t>(m_gate, [](Replica& replica) {
            return Result<std::uint64_t>(replica.schoolRegister().count());
        }));
        std::uint64_t back = 1;
        for (int round = 0; round < kMaxParts; ++round) {
            PIPIT_TRY_ASSIGN(auto part, m_calls.registerFrom(from));
            PIPIT_TRY_ASSIGN(const Taken taken,
                runAt<Taken>(m_gate, [&](Replica& replica) { return takePart(replica, part); }));
            if (taken == Taken::All) {
                return std::move(part.tips);
            }
            if (taken == Taken::Some) {
                from += part.statements.size();
                continue;
            }
            // Its order is not ours from somewhere before: further and further back.
            if (from == 0) {
                return part.statements.empty() ? Error{ ErrorCode::Corrupt, "a register cut short" }
                                               : takeAll();
            }
            from = std::min(from, part.serverLength);
            from -= std::min(from, back);
            back *= 4;
        }
        return Error{ ErrorCode::Corrupt, "the register does not end" };
    }

    /// Beside the two branches that stand open here there is no place for a third: ours comes
    /// after it.
    Result<Tips> takeAll()
    {
        Items all;
        for (int round = 0; round < kMaxParts; ++round) {
            PIPIT_TRY_ASSIGN(auto part, m_calls.registerFrom(all.size()));
            if (part.statements.empty()) {
                return takeInOrder(all, part);
            }
            std::ranges::move(part.statements, std::back_inserter(all));
        }
        return Error{ ErrorCode::Corrupt, "the register does not end" };
    }

    Result<Tips> takeInOrder(const Items& all, const RegisterPart& end)
    {
        const auto taken = runAt<Taken>(m_gate, [&](Replica& replica) -> Result<Taken> {
            PIPIT_TRY(replica.takeInOrder(all));
            return takePart(replica, end);
        });
        if (taken && *taken == Taken::All) {
            return end.tips;
        }
        if (taken || taken.error().code != ErrorCode::Conflict) {
            return taken ? Error{ ErrorCode::Corrupt, "a register cut short" } : taken.error();
        }
        // The server has two open, and ours is the third: those first.
        PIPIT_TRY_ASSIGN(const Items joins,
            runAt<Items>(m_gate, [&](Replica& replica) { return replica.joinStatements(all); }));
        if (joins.empty() || ++m_joins > kMaxStaleHeads) {
            return taken.error();
        }
        const auto said = m_calls.append(joins.front());
        if (!said && said.error().code != ErrorCode::Conflict) {
            return said.error();
        }
        return take();
    }

    static Result<Taken> takePart(Replica& replica, const RegisterPart& part)
    {
        const auto& known = replica.schoolRegister();
        const auto isHere = [&](const StatementHash& hash) { return known.knows(hash); };
        if (part.tips.empty() || part.tips.size() > kMostTips) {
            return Error{ ErrorCode::Corrupt, "a register without an end" };
        }
        if (std::ranges::all_of(part.tips, isHere)) {
            return Taken::All;
        }
        const auto taken = replica.takeStatements(part.statements);
        if (!taken && taken.error().code != ErrorCode::Conflict) {
            return taken.error();
        }
        if (!taken || part.statements.empty()) {
            return Taken::Nothing;
        }
        return std::ranges::all_of(part.tips, isHere) ? Taken::All : Taken::Some;
    }

    /// A shorter register is never progress: the server gets back what it lost, and what others
    /// wrote meanwhile stays beside it.
    Result<void> giveBack(const Tips& server)
    {
        if (broken(Mutant::ShorterRegisterAccepted)) {
            return {};
        }
        PIPIT_TRY_ASSIGN(const Items items, runAt<Items>(m_gate, [&](Replica& replica) {
            return replica.isRemoved() ? Result<Items>(Items{}) : replica.statementsBeyond(server);
        }));
        for (const auto& item : items) {
            const auto given = m_calls.giveBack(item);
            if (!given && given.error().code == ErrorCode::Conflict) {
                return {}; // two others are joined first, and ours is offered again after that
            }
            PIPIT_TRY(given);
        }
        return {};
    }

    /// False if the server has moved on meanwhile.
    Result<bool> join()
    {
        PIPIT_TRY_ASSIGN(const Items items,
            runAt<Items>(m_gate, [](Replica& replica) { return replica.joinStatements(); }));
        for (const auto& item : items) {
            const auto said = m_calls.append(item);
            if (!said && said.error().code == ErrorCode::Conflict) {
                return false;
            }
            PIPIT_TRY(said);
            PIPIT_TRY(runAt<bool>(m_gate, [&](Replica& replica) -> Result<bool> {
                PIPIT_TRY(replica.takeStatements({ &item, 1 }));
                return true;
            }));
        }
        return true;
    }

    static constexpr std::size_t kMostTips = 2;

    ServerCalls& m_calls;
    StorageGate& m_gate;
    int m_joins = 0; ///< of branches that are both others'
};

} // namespace

Result<void> takeRegister(ServerCalls& calls, StorageGate& gate)
{
    return RegisterExchange(calls, gate).run();
}

} // namespace pipit::client
