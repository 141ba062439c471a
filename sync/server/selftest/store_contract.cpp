#include "sync/server/selftest/store_contract.h"

#include "core/crypto/hash.h"
#include "sync/server/selftest/claims.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

namespace pipit::server {

namespace {

constexpr std::size_t kPlenty = 1024 * 1024;

VaultId vaultNo(std::uint8_t number) { return VaultId{ { 0xAA, number } }; }
ReplicaId replicaNo(std::uint8_t number) { return ReplicaId{ { 0xBB, number } }; }

StoreBirth someBirth() { return { Incarnation{ { 1, 2, 3 } }, Bytes(32, 7) }; }

/// An envelope with made-up bytes that still has its place in a chain.
struct Sample {
    VaultId vault;
    ReplicaId replica;
    std::uint64_t authorSequence;
    ChainHash previous;
    Bytes bytes;

    ChainHash hash() const { return ChainHash{ crypto::blake2b<32>(previous.view(), bytes) }; }
    NewEnvelope envelope() const
    {
        return { vault, replica, authorSequence, previous, hash(), bytes };
    }
};

Sample firstOf(std::uint8_t vault, std::uint8_t replica, Bytes bytes)
{
    return { vaultNo(vault), replicaNo(replica), 1, {}, std::move(bytes) };
}

Sample after(const Sample& before, Bytes bytes)
{
    return { before.vault, before.replica, before.authorSequence + 1, before.hash(),
        std::move(bytes) };
}

std::vector<Sample> chain(std::uint8_t vault, std::uint8_t replica, std::size_t length)
{
    std::vector<Sample> all{ firstOf(vault, replica, Bytes{ vault, replica, 0 }) };
    while (all.size() < length) {
        all.push_back(after(all.back(), Bytes{ vault, replica, std::uint8_t(all.size()) }));
    }
    return all;
}

std::optional<PutResult> putOne(SchoolStore& store, const Sample& sample)
{
    const std::array one{ sample.envelope() };
    const auto results = store.put(one);
    return results && results->size() == 1 ? std::optional(results->front()) : std::nullopt;
}

AuthorHead headOf(const Sample& sample)
{
    return { sample.replica, sample.authorSequence, sample.hash() };
}

bool headsAre(SchoolStore& store, const VaultId& vault, std::vector<AuthorHead> expected)
{
    std::sort(expected.begin(), expected.end());
    const auto heads = store.heads(vault);
    return heads && *heads == expected;
}

bool gaplessFromOne(std::vector<std::int64_t> sequences)
{
    std::sort(sequences.begin(), sequences.end());
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        if (sequences[i] != static_cast<std::int64_t>(i) + 1) {
            return false;
        }
    }
    return true;
}

/// Runs a check on a store of its own.
template <void (*Check)(SchoolStore&, Claims&)> std::string onNewStore(StoreMaker& maker)
{
    Claims claims;
    const auto store = maker.make(someBirth());
    if (claims.that(store.has_value(), "a new store can be made")) {
        Check(**store, claims);
    }
    return claims.broken();
}

void newStoreIsEmpty(SchoolStore& store, Claims& claims)
{
    const auto birth = store.birth();
    claims.that(birth && birth->incarnation == someBirth().incarnation
            && birth->startCodeHash == someBirth().startCodeHash,
        "birth gives what the store was made with");
    const auto statements = store.statements(0, kPlenty);
    claims.that(statements && statements->empty(), "there is no statement");
    const auto page = store.pull({ { vaultNo(1) } }, 0, kPlenty);
    claims.that(page && page->items.empty() && page->reached == 0 && !page->more,
        "there is nothing to pull");
    claims.that(headsAre(store, vaultNo(1), {}), "there are no heads");
}

void statementsAppendInOrderOnly(SchoolStore& store, Claims& claims)
{
    const protocol::StatementAndWraps item{ Bytes{ 1 }, Bytes{ 2, 3 } };
    const StatementHash hash{ { 9 } };
    const StatementHash other{ { 8 } };
    const auto append = [&](std::uint64_t position, const StatementHash& name) {
        const auto outcome = store.append(position, name, item);
        return outcome ? std::optional(*outcome) : std::nullopt;
    };
    claims.that(append(1, other) == AppendOutcome::Stale, "the first position is 0");
    claims.that(append(0, hash) == AppendOutcome::Appended, "position 0 is appended");
    claims.that(append(0, hash) == AppendOutcome::Already, "a repeat answers already");
    claims.that(append(0, other) == AppendOutcome::Stale, "another one there is stale");
    claims.that(append(2, other) == AppendOutcome::Stale, "no position is skipped");
    claims.that(append(1, other) == AppendOutcome::Appended, "the next position is appended");
    const auto all = store.statements(0, kPlenty);
    claims.that(all && all->size() == 2 && all->front() == item, "statements come back as given");
}

void statementPagesNeverStall(SchoolStore& store, Claims& claims)
{
    for (std::uint8_t i = 0; i < 3; ++i) {
        const auto outcome = store.append(i, StatementHash{ { i } }, { Bytes(10, i), Bytes{} });
        claims.that(outcome && *outcome == AppendOutcome::Appended, "a statement is appended");
    }
    const auto tight = store.statements(1, 1);
    claims.that(tight && tight->size() == 1 && tight->front().statement == Bytes(10, 1),
        "a cap below one statement gives one");
    const auto exact = store.statements(0, 20);
    claims.that(exact && exact->size() == 2, "a cap of two gives two");
    const auto beyond = store.statements(3, kPlenty);
    claims.that(beyond && beyond->empty(), "nothing stands behind the last");
    const auto far = store.statements(~std::uint64_t{ 0 }, kPlenty);
    claims.that(far && far->empty(), "nothing stands at the end of numbers");
}

void putNumbersWithoutGaps(SchoolStore& store, Claims& claims)
{
    const auto samples = chain(1, 1, 5);
    std::vector<NewEnvelope> envelopes;
    for (const Sample& sample : samples) {
        envelopes.push_back(sample.envelope());
    }
    const auto first = store.put(std::span(envelopes).first(3));
    const auto second = store.put(std::span(envelopes).subspan(2));
    if (!claims.that(first && second, "both puts succeed")) {
        return;
    }
    using enum PutOutcome;
    claims.that(*first == std::vector<PutResult>{ { Stored, 1 }, { Stored, 2 }, { Stored, 3 } },
        "numbers begin at 1");
    claims.that(*second == std::vector<PutResult>{ { Already, 3 }, { Stored, 4 }, { Stored, 5 } },
        "a repeat takes no number and tells its first");
    const Sample next = after(samples.back(), { 9 });
    const std::array oldAndNew{ samples.front().envelope(), next.envelope() };
    const auto third = store.put(oldAndNew);
    claims.that(third && *third == std::vector<PutResult>{ { Already, 1 }, { Stored, 6 } },
        "numbering goes on behind the last, not behind the repeat");
    const auto counts = store.counts();
    claims.that(counts && counts->envelopes == 6 && counts->forks == 0, "six are counted");
}

void repeatInsideOnePutIsAlready(SchoolStore& store, Claims& claims)
{
    const Sample sample = firstOf(1, 1, { 1 });
    const std::array twice{ sample.envelope(), sample.envelope() };
    const auto results = store.put(twice);
    claims.that(results
            && *results
                == std::vector<PutResult>{ { PutOutcome::Stored, 1 }, { PutOutcome::Already, 1 } },
        "the second of two equal ones is already there");
}

void forkIsKeptBesideTheFirst(SchoolStore& store, Claims& claims)
{
    const Sample first = firstOf(1, 1, { 1 });
    const Sample left = after(first, { 2 });
    const Sample right = after(first, { 3 });
    putOne(store, first);
    putOne(store, left);
    claims.that(putOne(store, right) == PutResult{ PutOutcome::StoredFork, 3 },
        "another hash at the place is stored as a fork");
    claims.that(putOne(store, right) == PutResult{ PutOutcome::Already, 3 },
        "a fork given again is already there");
    claims.that(putOne(store, left) == PutResult{ PutOutcome::Already, 2 },
        "the first given again is already there");
    const auto page = store.pull({ { vaultNo(1) } }, 0, kPlenty);
    claims.that(page && page->items.size() == 3 && page->items[2].bytes == right.bytes,
        "both sides of a fork are pulled");
    claims.that(headsAre(store, vaultNo(1), { headOf(left), headOf(right) }),
        "both sides of a fork are heads");
    const auto counts = store.counts();
    claims.that(counts && counts->forks == 1, "one fork is counted");
}

void headsAreBranchEnds(SchoolStore& store, Claims& claims)
{
    const auto samples = chain(1, 1, 3);
    putOne(store, samples[0]);
    putOne(store, samples[2]);
    claims.that(
        headsAre(store, vaultNo(1), { headOf(samples[0]), headOf(samples[1]), headOf(samples[2]) }),
        "a hole shows as what is missing before its end");
    putOne(store, samples[1]);
    claims.that(headsAre(store, vaultNo(1), { headOf(samples[2]) }), "a filled hole shows as one");
    const Sample other = firstOf(1, 2, { 5 });
    const Sample elsewhere = firstOf(2, 1, { 6 });
    putOne(store, other);
    putOne(store, elsewhere);
    claims.that(headsAre(store, vaultNo(1), { headOf(samples[2]), headOf(other) }),
        "each author of a vault has a head, other vaults have their own");
}

void headsTellALostBeginning(SchoolStore& store, Claims& claims)
{
    const auto samples = chain(1, 1, 3);
    putOne(store, samples[2]);
    claims.that(headsAre(store, vaultNo(1), { headOf(samples[1]), headOf(samples[2]) }),
        "an end without what is before it is two heads");
    putOne(store, samples[1]);
    claims.that(headsAre(store, vaultNo(1), { headOf(samples[0]), headOf(samples[2]) }),
        "what is missing is named");
    putOne(store, samples[0]);
    claims.that(headsAre(store, vaultNo(1), { headOf(samples[2]) }), "a whole chain has one head");
}

void pullShowsOnlyWantedVaults(SchoolStore& store, Claims& claims)
{
    putOne(store, firstOf(1, 1, { 1 }));
    putOne(store, firstOf(2, 1, { 2 }));
    putOne(store, firstOf(1, 2, { 3 }));
    putOne(store, firstOf(3, 1, { 4 }));
    const auto page = store.pull({ { vaultNo(1), vaultNo(9) } }, 0, kPlenty);
    claims.that(page && page->items.size() == 2 && page->items[0].sequence == 1
            && page->items[1].sequence == 3,
        "only the wanted vault's envelopes come, in order");
    claims.that(page && page->reached == 4 && !page->more, "the cursor passes what is not wanted");
    const auto own = store.pull({ { vaultNo(1) }, { replicaNo(1) } }, 1, kPlenty);
    claims.that(own && own->items.size() == 3 && own->items[0].sequence == 2,
        "what an author wrote comes from other vaults too");
    const auto none = store.pull({}, 0, kPlenty);
    claims.that(none && none->items.empty() && none->reached == 4, "no vaults, no envelopes");
    const auto end = store.pull({ { vaultNo(1) } }, 4, kPlenty);
    claims.that(end && end->items.empty() && end->reached == 4, "the end stays where it is");
}

void anAuthorsOwnComeByNameIfAsked(SchoolStore& store, Claims& claims)
{
    putOne(store, firstOf(1, 1, { 1 }));
    putOne(store, firstOf(1, 2, { 2 }));
    const auto page = store.pull({ { vaultNo(1) }, {}, replicaNo(1) }, 0, kPlenty);
    claims.that(page && page->items.size() == 2 && page->items[0].bytes.empty()
            && page->items[0].name && page->items[0].name->vault == vaultNo(1)
            && page->items[0].name->authorSequence == 1,
        "one's own comes by its name");
    claims.that(page && !page->items.back().bytes.empty(), "another's comes whole");
}

void headsOfManyVaultsAreThoseOfEach(SchoolStore& store, Claims& claims)
{
    for (const auto& sample : { firstOf(1, 1, { 1 }), firstOf(1, 2, { 2 }), firstOf(2, 1, { 3 }),
             firstOf(2, 2, { 4 }), firstOf(3, 1, { 5 }) }) {
        putOne(store, sample);
    }
    const auto all = store.heads(Wanted{ { vaultNo(1) }, { replicaNo(2) } });
    claims.that(all && all->size() == 2, "vaults without wanted heads are left out");
    claims.that(all && all->contains(vaultNo(1)) && all->at(vaultNo(1)) == *store.heads(vaultNo(1))
            && all->contains(vaultNo(2)) && all->at(vaultNo(2)).size() == 1,
        "of a wanted vault all, of another one the wanted author's");
}

void pullNeverSplitsAnEnvelope(SchoolStore& store, Claims& claims)
{
    for (std::uint8_t i = 1; i <= 4; ++i) {
        putOne(store, firstOf(1, i, Bytes(100, i)));
    }
    const auto sizes = [&](std::int64_t from, std::size_t cap) {
        const auto page = store.pull({ { vaultNo(1) } }, from, cap);
        return page ? std::tuple(page->items.size(), page->reached, page->more)
                    : std::tuple(std::size_t{ 0 }, std::int64_t{ -1 }, false);
    };
    claims.that(sizes(0, 1) == std::tuple(1U, 1, true), "a cap below one envelope gives one");
    claims.that(sizes(0, 199) == std::tuple(1U, 1, true), "one byte too few for two gives one");
    claims.that(sizes(0, 200) == std::tuple(2U, 2, true), "room for exactly two gives two");
    claims.that(
        sizes(2, 200) == std::tuple(2U, 4, false), "the last page says that it is the last");
}

void impossibleSequencesKeepNothing(SchoolStore& store, Claims& claims)
{
    const Sample good = firstOf(1, 1, { 1 });
    Sample zero = firstOf(1, 2, { 1 });
    zero.authorSequence = 0;
    Sample huge = firstOf(1, 3, { 1 });
    huge.authorSequence = ~std::uint64_t{ 0 };
    for (const Sample& bad : { zero, huge }) {
        const std::array both{ good.envelope(), bad.envelope() };
        const auto results = store.put(both);
        claims.that(!results && results.error().code == ErrorCode::BadInput,
            "a place that cannot be is refused");
    }
    const auto counts = store.counts();
    claims.that(counts && counts->envelopes == 0, "nothing of a refused call is kept");
}

void concurrentPutsAreGaplessAndOrdered(SchoolStore& store, Claims& claims)
{
    constexpr std::uint8_t kWriters = 4;
    constexpr std::size_t kEach = 40;
    std::array<std::vector<std::int64_t>, kWriters> given;
    std::atomic<int> busy{ kWriters };
    std::vector<std::jthread> writers;
    for (std::uint8_t writer = 0; writer < kWriters; ++writer) {
        writers.emplace_back([&, writer] {
            for (const Sample& sample : chain(1, writer, kEach)) {
                given[writer].push_back(putOne(store, sample).value_or(PutResult{}).sequence);
            }
            --busy;
        });
    }
    bool holes = false;
    while (busy > 0) { // I4: nobody sees n without being able to see all below
        const auto page = store.pull({ { vaultNo(1) } }, 0, kPlenty);
        holes = holes || !page
            || (!page->items.empty()
                && page->items.back().sequence != static_cast<std::int64_t>(page->items.size()));
    }
    writers.clear();
    claims.that(!holes, "a reader never sees a hole");
    std::vector<std::int64_t> all;
    for (const auto& sequences : given) {
        claims.that(std::is_sorted(sequences.begin(), sequences.end()),
            "one writer's envelopes are numbered in the order of its puts");
        all.insert(all.end(), sequences.begin(), sequences.end());
    }
    claims.that(all.size() == kWriters * kEach && gaplessFromOne(all), "no number is skipped");
}

std::string reopenedStoreHasEverything(StoreMaker& maker)
{
    Claims claims;
    auto store = maker.make(someBirth());
    if (!claims.that(store.has_value(), "a new store can be made")) {
        return claims.broken();
    }
    const Sample sample = firstOf(1, 1, { 1, 2, 3 });
    const protocol::StatementAndWraps item{ Bytes{ 1 }, Bytes{} };
    claims.that((*store)->append(0, StatementHash{ { 1 } }, item).has_value(), "append succeeds");
    putOne(**store, sample);
    const auto again = maker.reopen(std::move(*store));
    if (!claims.that(again.has_value(), "the store opens again")) {
        return claims.broken();
    }
    const auto birth = (*again)->birth();
    claims.that(birth && birth->incarnation == someBirth().incarnation, "the incarnation stays");
    const auto statements = (*again)->statements(0, kPlenty);
    claims.that(statements && *statements == std::vector{ item }, "the register stays");
    const auto page = (*again)->pull({ { vaultNo(1) } }, 0, kPlenty);
    claims.that(page && page->items.size() == 1 && page->items[0].bytes == sample.bytes,
        "the envelopes stay");
    claims.that(headsAre(**again, vaultNo(1), { headOf(sample) }), "the heads stay");
    claims.that(putOne(**again, after(sample, { 4 })) == PutResult{ PutOutcome::Stored, 2 },
        "numbering goes on where it was");
    return claims.broken();
}

constexpr ContractCase kCases[] = {
    { "newStoreIsEmpty", onNewStore<newStoreIsEmpty> },
    { "statementsAppendInOrderOnly", onNewStore<statementsAppendInOrderOnly> },
    { "statementPagesNeverStall", onNewStore<statementPagesNeverStall> },
    { "putNumbersWithoutGaps", onNewStore<putNumbersWithoutGaps> },
    { "repeatInsideOnePutIsAlready", onNewStore<repeatInsideOnePutIsAlready> },
    { "forkIsKeptBesideTheFirst", onNewStore<forkIsKeptBesideTheFirst> },
    { "headsAreBranchEnds", onNewStore<headsAreBranchEnds> },
    { "headsTellALostBeginning", onNewStore<headsTellALostBeginning> },
    { "pullShowsOnlyWantedVaults", onNewStore<pullShowsOnlyWantedVaults> },
    { "anAuthorsOwnComeByNameIfAsked", onNewStore<anAuthorsOwnComeByNameIfAsked> },
    { "headsOfManyVaultsAreThoseOfEach", onNewStore<headsOfManyVaultsAreThoseOfEach> },
    { "pullNeverSplitsAnEnvelope", onNewStore<pullNeverSplitsAnEnvelope> },
    { "impossibleSequencesKeepNothing", onNewStore<impossibleSequencesKeepNothing> },
    { "concurrentPutsAreGaplessAndOrdered", onNewStore<concurrentPutsAreGaplessAndOrdered> },
    { "reopenedStoreHasEverything", reopenedStoreHasEverything },
};

} // namespace

std::span<const ContractCase> storeContract() { return kCases; }

} // namespace pipit::server
