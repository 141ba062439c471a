#include "tests/scenarios/engine/mutants.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace {

std::atomic<pipit::Mutant> s_broken{ pipit::Mutant::None };

} // namespace

namespace pipit::base {

bool broken(Mutant rule) noexcept { return s_broken.load(std::memory_order_relaxed) == rule; }

} // namespace pipit::base

namespace pipit::scenarios {

namespace {

constexpr std::string_view kSmall = "small";
constexpr std::string_view kHostile = "hostile";
constexpr std::string_view kUpgrade = "upgrade";

constexpr std::array kMutants{
    MutantEntry{ Mutant::CursorBeforeData, "cursor-before-data", kSmall, "I3",
        "the cursor is kept in a transaction of its own, before what it stands for",
        "a tablet that is killed or locked between the two has a cursor past items that it lacks",
        Reach::Quick },
    MutantEntry{ Mutant::OutboxClearedOnTimeout, "outbox-cleared-on-timeout", kSmall, "I2, I1",
        "a push without an answer is taken for one that was stored",
        "an item leaves the outbox that no answer acknowledged; if the request was lost, nobody "
        "else ever sees it",
        Reach::Quick },
    MutantEntry{ Mutant::CarrierClearsAnother, "carrier-clears-another", kSmall, "I2, I1",
        "one acknowledgement that a carrier brought empties the author's whole outbox",
        "items leave the outbox at unlock that no session was answered for" },
    MutantEntry{ Mutant::TryLaterClears, "try-later-clears", kSmall, "I2, I1",
        "an item that the server asked to be tried later is taken for stored",
        "the outbox shrinks on an answer that says neither stored nor already", Reach::Quick },
    MutantEntry{ Mutant::RefusedForgotten, "refused-forgotten", kHostile, "I2, I1",
        "what the server refuses leaves the outbox and is listed nowhere",
        "an act that was shown as kept is neither sent, nor waiting, nor listed as refused" },
    MutantEntry{ Mutant::ParkedBlocksQueue, "parked-blocks-queue", kHostile, "I10, I9",
        "a pull ends at the first envelope that cannot be applied",
        "a good item behind a bad one never arrives", Reach::Quick },
    MutantEntry{ Mutant::GapWaitedFor, "gap-waited-for", kSmall, "I24, I9, I10",
        "an envelope that comes before its predecessor is parked",
        "it stays parked when the predecessor has come, and what it says never shows",
        Reach::Quick },
    MutantEntry{ Mutant::BatchSplit, "batch-split", kSmall, "I1, I12",
        "only the first half of an envelope is applied; the rest is taken for a repeat",
        "acts of one sealing are missing on the others' tablets, and a replay brings them",
        Reach::Quick },
    MutantEntry{ Mutant::UnknownKindDropped, "unknown-kind-dropped", kUpgrade, "I37, I11",
        "changes of a kind that this version does not know are dropped when they come",
        "the generic tables of an old tablet lack what a later version wrote", Reach::Quick },
    MutantEntry{ Mutant::DigestAdopted, "digest-adopted", kHostile, "I6, I24",
        "any digest that the server tells is taken for our own",
        "digests are called equal while the sets differ, and what was left out never comes",
        Reach::Quick },
    MutantEntry{ Mutant::ChainHashNotChecked, "chain-hash-not-checked", kHostile, "I6, I22",
        "a digest is taken over each author's last sequence alone, without the chain hashes",
        "digests are called equal over a hole or another branch of a fork, and nobody asks for "
        "what is missing",
        Reach::Quick },
    MutantEntry{ Mutant::EmptyServerDeletes, "empty-server-deletes", kSmall, "I7, I8",
        "a server that begins again makes a tablet forget what it had received",
        "what was held here before the session is gone after it", Reach::Quick },
    MutantEntry{ Mutant::ShorterRegisterAccepted, "shorter-register-accepted", kSmall, "I8, I7",
        "a register of the server that is shorter than ours is left as it is",
        "after a restore the server's statements never come back", Reach::Quick },
    MutantEntry{ Mutant::FileMovesCursor, "file-moves-cursor", kSmall, "I3, I1",
        "what a file from another tablet brings counts as read from the server's log",
        "the next pull begins behind items that this tablet never had", Reach::Quick },
    MutantEntry{ Mutant::NotPassedOn, "not-passed-on", kSmall, "I9, I1",
        "what a file brought is not offered to the server",
        "the work of somebody who never comes back stays where the file was read, and that tablet "
        "never says that all is on the server" },
    MutantEntry{ Mutant::SequenceOutsideTransaction, "sequence-outside-transaction", kSmall, "I4",
        "the server counts its sequence in memory, whether the commit succeeds or not",
        "a commit that fails leaves a hole", Reach::Quick },
    MutantEntry{ Mutant::StoredBeforeCommit, "stored-before-commit", kSmall, "I2, I1",
        "the server answers stored although its commit failed",
        "an acknowledged envelope is not in the server's store", Reach::Quick },
    MutantEntry{ Mutant::ForkNotStored, "fork-not-stored", kHostile, "I22, I1",
        "the server acknowledges the second branch of a fork without storing it",
        "an acknowledged envelope is not in the server's store", Reach::Quick },
    MutantEntry{ Mutant::CacheSpills, "cache-spills", kSmall, "I1, I12",
        "cache_spill is left on, with a cache of four pages",
        "a transaction that was taken back in part breaks the file: what was kept does not open",
        Reach::Quick },
    MutantEntry{ Mutant::CommitNotSynced, "commit-not-synced", kSmall, "I1, I2",
        "a commit returns before the disk has it",
        "what was shown as kept is gone after a power cut", Reach::Quick },
    MutantEntry{ Mutant::LastWriterWins, "last-writer-wins", kSmall, "I14, I15",
        "of several values of a field only that with the highest stamp is kept",
        "a value disappears that no later write had seen", Reach::Quick },
    MutantEntry{ Mutant::HeadsOfDatabase, "heads-of-database", kSmall, "I14, I15",
        "a write replaces all that is in the store, also what came while the person typed",
        "a value disappears that its successor's writer never saw", Reach::Quick },
    MutantEntry{ Mutant::OwnHeadsNotNamed, "own-heads-not-named", kSmall, "I15, I17",
        "a second write of the same person does not replace their first",
        "a person is in conflict with themselves", Reach::Quick },
    MutantEntry{ Mutant::FoldDropsHeads, "fold-drops-heads", kSmall, "I17, I15",
        "two pending writes of one field fold into one that replaces only what the second saw",
        "a value that the first had replaced shows again on other tablets", Reach::Quick },
    MutantEntry{ Mutant::AbsentNamesForgotten, "absent-names-forgotten", kSmall, "I11, I17",
        "a write does not remember that it replaces one which has not come yet",
        "the order of arrival decides whether the older value shows", Reach::Quick },
    MutantEntry{ Mutant::RemoveBeatsUnseenAdd, "remove-beats-unseen-add", kSmall, "I14, I11",
        "taking an element out of a set takes out adds that the remover never saw",
        "an element disappears that somebody put in at the same time", Reach::Quick },
    MutantEntry{ Mutant::DeleteBeatsUnseenEdit, "delete-beats-unseen-edit", kSmall, "I20, I14",
        "a deletion hides a record whatever was written to it apart",
        "an edit that the deleter never saw does not bring the record back" },
    MutantEntry{ Mutant::DeleteSeesOverHoles, "delete-sees-over-holes", kHostile, "I20",
        "a deletion claims to have seen up to an author's last envelope, over holes and parked "
        "ones",
        "what was parked hides when it opens, although the deleter never saw it", Reach::NotYet },
    MutantEntry{ Mutant::CounterInsteadOfEvents, "counter-instead-of-events", kSmall, "I19, I11",
        "an event overwrites those of other people, as a stored number would",
        "the count is not the number of taps", Reach::Quick },
    MutantEntry{ Mutant::MergeWithoutSingleBase, "merge-without-single-base", kSmall, "I21",
        "a text with several greatest common ancestors is merged over the first of them",
        "a merged text is shown where there is no single base", Reach::Quick },
    MutantEntry{ Mutant::ResolutionLoops, "resolution-loops", kSmall, "I16, I15",
        "two people who settled a conflict in the same way have a new conflict",
        "the inbox holds equal values, and settling them again apart never ends", Reach::Quick },
    MutantEntry{ Mutant::SettleNamesOne, "settle-names-one", kSmall, "I16, I15",
        "settling a conflict replaces only one of its versions",
        "the conflict is still open after it was settled", Reach::Quick },
    MutantEntry{ Mutant::DraftSealed, "draft-sealed", kSmall, "I40",
        "what is being typed becomes a change, which the next sync seals",
        "others see words that their writer has not finished", Reach::Quick },
    MutantEntry{ Mutant::ClockPulledByFuture, "clock-pulled-by-future", kSmall, "I18",
        "a stamp from the far future moves the clock of whoever receives it",
        "a change is stamped later than any clock of its tablet", Reach::Quick },
    MutantEntry{ Mutant::ClockGoesBack, "clock-goes-back", kSmall, "I18, I17",
        "a stamp is the wall's time even when that has stepped back",
        "two changes of one replica are stamped out of order", Reach::Quick },
    MutantEntry{ Mutant::ClockNotKept, "clock-not-kept", kSmall, "I18",
        "the clock's high-water mark is not written down",
        "after a restart with the wall set back, stamps fall", Reach::Quick },
    MutantEntry{ Mutant::VaultNotBound, "vault-not-bound", kHostile, "I30, I32",
        "a record of any kind counts in any vault that its author may write",
        "a value shows that was put into a wrong vault", Reach::Quick },
    MutantEntry{ Mutant::InnerIdsNotCompared, "inner-ids-not-compared", kHostile, "I32, I30",
        "the vault, replica and sequence inside an envelope are not compared with its header",
        "a batch of one place counts in another", Reach::Quick },
    MutantEntry{ Mutant::SignatureNotChecked, "signature-not-checked", kHostile, "I31, I30",
        "an envelope is opened whoever signed it",
        "a copy with a byte of its signature changed is held as an envelope of its author",
        Reach::Quick },
    MutantEntry{ Mutant::PolicyNotAsked, "policy-not-asked", kHostile, "I30",
        "what a role may write is left to its own app",
        "a value shows whose author had no right to write it", Reach::Quick },
    MutantEntry{ Mutant::PolicyByArrival, "policy-by-arrival", kHostile, "I30, I11",
        "the right to write is looked up at the register's end, not where the author stood",
        "an envelope from before its author's right counts for whoever receives it late",
        Reach::Quick },
    MutantEntry{ Mutant::OlderHeadTaken, "older-head-taken", kHostile, "I30",
        "an envelope may name a head of before that of its predecessor",
        "somebody writes with rights that they had before, and it shows", Reach::Long },
    MutantEntry{ Mutant::NonceRepeats, "nonce-repeats", kSmall, "I33",
        "every envelope is sealed with the same nonce", "a pair of key and nonce comes twice",
        Reach::Quick },
    MutantEntry{ Mutant::GrantToFetchedKey, "grant-to-fetched-key", kHostile, "I28",
        "a lead lets in the request that the server hands out, whatever the new tablet shows",
        "keys are sealed to a replica that nobody checked in person", Reach::Quick },
    MutantEntry{ Mutant::IdUsedAgain, "id-used-again", kSmall, "I23, I22",
        "a restored or cloned tablet goes on under its id, although it has proof of its twin",
        "one place in a chain is taken twice by one person's tablets, session after session",
        Reach::Quick },
    MutantEntry{ Mutant::LateByArrival, "late-by-arrival", kSmall, "I11, I1",
        "what comes from a removed tablet after the removal is late, whatever the lead who removed "
        "it had counted",
        "two tablets that heard of the removal at different times show different records",
        Reach::Quick },
    MutantEntry{ Mutant::LeaversChainNotChecked, "leavers-chain-not-checked", kHostile, "I30, I29",
        "of a removed tablet every envelope counts up to the number that was named, on whatever "
        "branch",
        "what somebody forged after they left, dated back, is shown as written before",
        Reach::Quick },
    MutantEntry{ Mutant::SealedAfterRemoval, "sealed-after-removal", kSmall, "I1",
        "who was removed seals what waits under the register's head of after the removal",
        "their last work never opens anywhere, and no lead can let it count", Reach::Quick },
    MutantEntry{ Mutant::RotationGated, "rotation-gated-on-digest", kHostile, "I29",
        "a lead's app makes new keys after a removal only when the server's digests are equal",
        "a session of a lead that the server lied to ends, and whoever was removed still has the "
        "newest keys" },
    MutantEntry{ Mutant::TextBaseByArrival, "text-base-by-arrival", kSmall, "I11, I21",
        "a text that comes after a write that replaced it is not kept as the base of a merge",
        "two tablets that got the same edits of a text in another order show different texts",
        Reach::Quick },
    MutantEntry{ Mutant::PendingNotWaiting, "pending-not-waiting", kSmall, "I2, I1",
        "what is not sealed yet is not among what still waits after a session",
        "a session says that all is on the school server while something of its person is only "
        "on the tablet",
        Reach::Quick },
    MutantEntry{ Mutant::PageSkipsCut, "page-skips-cut", kSmall, "I3, I4, I1",
        "the server's cursor goes past the envelope that did not fit into a page any more",
        "of a pull of several pages the first of each but one never comes", Reach::Quick },
    MutantEntry{ Mutant::JoinSeatMissed, "join-seat-missed", kSmall, "I28, I29, I1",
        "of a circle that one branch gave new keys and the other a new member, no newer keys are "
        "due after the join",
        "the new member never opens what is sealed from then on", Reach::NotYet },
    MutantEntry{ Mutant::SenLeaverKeepsTeams, "sen-leaver-keeps-teams", kHostile, "I29, I28",
        "who was removed from the SEN team leaves the teams' keys, which its key opens, as they "
        "were",
        "they open what a class writes after they left", Reach::NotYet },
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kMutants.size(); ++i) {
        if (static_cast<std::size_t>(kMutants[i].mutant) != i + 1) {
            return false;
        }
    }
    return kMutants.back().mutant == Mutant::SenLeaverKeepsTeams; // the last of the enum
}
static_assert(isInOrder());

} // namespace

std::span<const MutantEntry> mutants() noexcept { return kMutants; }

const MutantEntry* findMutant(std::string_view name) noexcept
{
    const auto found = std::ranges::find(kMutants, name, &MutantEntry::name);
    return found == kMutants.end() ? nullptr : &*found;
}

void useMutant(Mutant mutant) noexcept { s_broken.store(mutant, std::memory_order_relaxed); }

} // namespace pipit::scenarios
