#include "tests/scenarios/oracle/invariants.h"

#include <array>

namespace pipit::scenarios {

namespace {

constexpr std::array kAll{
    Invariant{ 1,
        "What was shown as kept survives and is seen once on every tablet that may see it",
        "every scenario, after quiet: each field's values against the oracle; upgrade: also those "
        "that an earlier landing left behind" },
    Invariant{ 2, "The outbox shrinks only on an answer that says stored or already",
        "every scenario, after every step: against the answers that reached the tablet" },
    Invariant{ 3, "A cursor never passes an item that is neither applied nor parked",
        "small, after every step: against the server's own log" },
    Invariant{ 4, "Server sequences have no gap", "every scenario, after every push" },
    Invariant{ 5, "Sequence order is commit order under concurrent writers",
        "store contract: concurrentPutsAreGaplessAndOrdered" },
    Invariant{ 6, "Equal digests mean equal sets",
        "every scenario, after quiet: each tablet's envelopes against the server's" },
    Invariant{ 7, "A shorter log or register never deletes anything here",
        "small with a restored server, hostile: I1 after it" },
    Invariant{ 8, "After a server restore, one sync of each brings the union back",
        "small with a restored server, hostile: I1 and I9 after it; after quiet no register is "
        "longer than the server's" },
    Invariant{ 9, "Once faults stop, everybody catches up with no user action",
        "every scenario: four rounds of quiet at the most" },
    Invariant{ 10, "One poison item delays nothing else",
        "hostile with flipped bits and swapped items: I1 and I9 after it" },
    Invariant{ 11, "Equal sets give equal tables",
        "every scenario, after quiet: canonical dumps of all profiles" },
    Invariant{ 12, "Applied as it came is the same as dropped and replayed",
        "every scenario, after quiet: one profile of each run" },
    Invariant{ 13, "Merge is a pure function", "I11 and I12; merge laws in tests/core/changes" },
    Invariant{ 14, "No value disappears unless a write that saw it replaces it",
        "every scenario, after quiet: each field's values against the oracle" },
    Invariant{ 15, "A conflict that matters is in the inbox exactly once until it is settled",
        "every scenario, after quiet: registers of the lesson, for all who may settle" },
    Invariant{ 16, "Two who settle the same conflict converge",
        "every scenario: people settle apart; I1, I11 and I15 after it" },
    Invariant{ 17, "A write that saw a value shows over it, whatever the clocks say",
        "every scenario with clocks that jump: as I1" },
    Invariant{ 18, "Clocks rise strictly; no stamp stops a save",
        "every scenario, after every act; and that nobody's stamp pulls a clock" },
    Invariant{ 19, "A tally is the number of events that their makers did not take back",
        "every scenario, after quiet: against the oracle" },
    Invariant{ 20, "A delete hides only what it had seen",
        "every scenario, after quiet: against the oracle, which follows every act" },
    Invariant{ 21, "A text merge neither loses nor repeats a paragraph that one side touched",
        "every scenario, after quiet: paragraph by paragraph over the oracle's own common base" },
    Invariant{ 22, "A fork is found by the first to see both, and both stay readable",
        "hostile with a member who forges: what the server says it stored is there; "
        "tests/sync/client/session_test.cpp, store contract" },
    Invariant{ 23, "A restored or cloned tablet stops using its id",
        "small, school and upgrade with tablets set back to an earlier copy, after quiet; "
        "tests/sync/client/restored_test.cpp" },
    Invariant{ 24, "A hole is found by the author's next sync or a later item's reader",
        "small with a restored server or files from tablet to tablet, hostile: I6 and I9 after "
        "it" },
    Invariant{ 25, "Two who are shown different histories find out",
        "every scenario, after quiet: one history of the register with everybody and the server; "
        "small with a restored server, where leads had gone on apart" },
    Invariant{ 26, "No content on the server",
        "every scenario, after quiet: the server's disk; tests/e2e/tour" },
    Invariant{ 27, "No content in a tablet's files or, locked, in its memory",
        "every scenario, after quiet: the tablets' disks; memory: tests/e2e/tour" },
    Invariant{ 28, "Wraps exist for exactly the members",
        "hostile with strangers: nobody is let in whom no lead checked; "
        "tests/sync/client/team_circles_test.cpp" },
    Invariant{ 29, "Who was removed opens nothing sealed later",
        "every scenario with somebody removed: their key ring after quiet, and what a lead owes "
        "after each session; tests/sync/client/rotation_test.cpp" },
    Invariant{ 30, "Every value shown has a verified author who had the right",
        "every scenario: a value that nobody wrote breaks it wherever it is shown; hostile: what a "
        "member forges is nowhere" },
    Invariant{ 31, "A flipped byte is refused",
        "every scenario, after quiet: each held envelope's signature; every byte: "
        "tests/sync/protocol, tests/core/store" },
    Invariant{
        32, "Swapped objects are refused", "hostile with items in each other's place: I30 and I1" },
    Invariant{
        33, "No key meets a nonce twice", "every scenario: all that the server ever stored" },
    Invariant{ 34, "A rotation cut at any write leaves all readable",
        "every scenario with somebody removed and tablets killed: I1 and I29; "
        "tests/sync/client/rotation_test.cpp" },
    Invariant{ 35, "Any one slot lost, another still opens", "tests/core/crypto" },
    Invariant{
        36, "After an erasure every chain still verifies", "not yet: nothing is erased yet" },
    Invariant{ 37, "Unknown kinds, fields and statements survive an old client",
        "upgrade: kinds and fields, by I12 after quiet; statements, by I25; tests/core/changes" },
    Invariant{ 38, "The same seed gives the same trace", "every scenario: each seed runs twice" },
    Invariant{ 39, "Importing the same file twice or apart changes and asks nothing",
        "every scenario: leads import the same file apart, and once more after quiet" },
    Invariant{ 40, "An open draft is never sealed as content",
        "every scenario, after quiet: words that were only typed are nobody's" },
};

} // namespace

std::span<const Invariant> invariants() { return kAll; }

} // namespace pipit::scenarios
