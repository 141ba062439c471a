#pragma once

#include <cstdint>

namespace pipit::base {

/// Rules that the simulator breaks on purpose, one at a time, to see that its checks notice.
///
/// A site reads `if (broken(Mutant::X))` and stands where the rule does. No product is built with
/// PIPIT_MUTANTS: there the condition is a constant, and nothing of it is left. What each one
/// breaks, and what must notice, stands in tests/scenarios/engine/mutants.cpp.
enum class Mutant : std::uint8_t {
    None,
    // Coming and going of envelopes.
    CursorBeforeData,
    OutboxClearedOnTimeout,
    CarrierClearsAnother,
    TryLaterClears,
    RefusedForgotten,
    ParkedBlocksQueue,
    GapWaitedFor,
    BatchSplit,
    UnknownKindDropped,
    DigestAdopted,
    ChainHashNotChecked,
    EmptyServerDeletes,
    ShorterRegisterAccepted,
    FileMovesCursor,
    NotPassedOn,
    // The school server.
    SequenceOutsideTransaction,
    StoredBeforeCommit,
    ForkNotStored,
    // Disk.
    CacheSpills,
    CommitNotSynced,
    // Merge.
    LastWriterWins,
    HeadsOfDatabase,
    OwnHeadsNotNamed,
    FoldDropsHeads,
    AbsentNamesForgotten,
    RemoveBeatsUnseenAdd,
    DeleteBeatsUnseenEdit,
    DeleteSeesOverHoles,
    CounterInsteadOfEvents,
    MergeWithoutSingleBase,
    ResolutionLoops,
    SettleNamesOne,
    DraftSealed,
    // Time.
    ClockPulledByFuture,
    ClockGoesBack,
    ClockNotKept,
    // Who may say what.
    VaultNotBound,
    InnerIdsNotCompared,
    SignatureNotChecked,
    PolicyNotAsked,
    PolicyByArrival,
    OlderHeadTaken,
    NonceRepeats,
    GrantToFetchedKey,
    // Copies of a tablet, and who has left.
    IdUsedAgain,
    LateByArrival,
    LeaversChainNotChecked,
    SealedAfterRemoval,
    RotationGated,
    // One of each part, by somebody who had not read the checks.
    TextBaseByArrival,
    PendingNotWaiting,
    PageSkipsCut,
    JoinSeatMissed,
    SenLeaverKeepsTeams,
};

#ifdef PIPIT_MUTANTS
/// True if this is the one rule that is broken in this process.
bool broken(Mutant rule) noexcept;
#else
constexpr bool broken(Mutant) noexcept { return false; }
#endif

} // namespace pipit::base

namespace pipit {
using base::broken;
using base::Mutant;
} // namespace pipit
