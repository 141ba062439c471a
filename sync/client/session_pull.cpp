#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/store/envelope_rows.h"
#include "sync/client/brought.h"
#include "sync/client/session.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/limits.h"

#include <algorithm>
#include <map>

namespace pipit::client {

namespace {

using Vaults = std::vector<VaultId>;
using Items = std::vector<store::OutboxItem>;
using Places = std::vector<store::EnvelopePlace>;

/// As no rule of ours does: see Mutant.
Result<bool> forgetReceived(Replica& replica)
{
    PIPIT_TRY(replica.database().run(
        "DELETE FROM envelope WHERE server_sequence IS NOT NULL AND id NOT IN"
        " (SELECT envelope FROM outbox UNION SELECT envelope FROM unsendable)"));
    PIPIT_TRY(replica.replay());
    return true;
}

/// Up to where each author is known without a hole or fork: their only head. With several there is
/// one, and nothing is sure.
std::map<ReplicaId, std::uint64_t> surelyKnown(const Places& heads)
{
    std::map<ReplicaId, std::uint64_t> known;
    for (const auto& head : heads) {
        const auto [entry, fresh] = known.emplace(head.replica, head.sequence);
        entry->second = fresh ? head.sequence : 0;
    }
    return known;
}

/// The last that is held of each author.
std::map<ReplicaId, std::uint64_t> lastOf(const Places& heads)
{
    std::map<ReplicaId, std::uint64_t> last;
    for (const auto& head : heads) {
        last[head.replica] = std::max(last[head.replica], head.sequence);
    }
    return last;
}

store::EnvelopePlace placeOf(const Replica& replica, const OwnEnvelope& own)
{
    return { own.vault, replica.identity().replica, own.sequence, {} };
}

/// Their places in the server's log.
Result<void> numberOwn(Replica& replica, const std::vector<OwnEnvelope>& all)
{
    store::EnvelopeRows rows(replica.database());
    for (const OwnEnvelope& own : all) {
        PIPIT_TRY_ASSIGN(const auto row, rows.find(placeOf(replica, own), own.hash));
        if (row) {
            PIPIT_TRY(rows.setServerSequence(row->id, own.serverSequence));
        }
    }
    return {};
}

} // namespace

Result<store::Cursor> Session::cursorHere()
{
    PIPIT_TRY_ASSIGN(
        auto cursor, at<store::Cursor>([](Replica& replica) { return replica.log().cursor(); }));
    if (cursor.incarnation != m_incarnation) {
        // A new log, or one restored from a backup: read it from its beginning, keep what is here.
        m_outcome.incarnationChanged = !cursor.incarnation.isZero();
        PIPIT_TRY(at<bool>(forgetPassedOn)); // that was another log
        cursor = { m_incarnation, 0 };
    }
    return cursor;
}

Result<void> Session::pull()
{
    report(Phase::Receiving);
    if (m_isCalm) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const auto cursor, cursorHere());
    if (broken(Mutant::EmptyServerDeletes) && m_outcome.incarnationChanged) {
        PIPIT_TRY(at<bool>(forgetReceived));
    }
    PIPIT_TRY(pullFrom(cursor));
    // An author may know a later register than the one this session began with.
    return m_outcome.progress.parked > 0 ? syncRegister() : Result<void>{};
}

Result<void> Session::pullFrom(store::Cursor cursor)
{
    bool ownByName = true;
    for (bool more = true; more;) {
        PIPIT_TRY_ASSIGN(const auto part, m_calls.pull(cursor, ownByName));
        if (part.reached.incarnation != m_incarnation
            || (part.more && part.reached.sequence == cursor.sequence)) {
            return Error{ ErrorCode::Corrupt, "a pull that does not advance" };
        }
        PIPIT_TRY_ASSIGN(const bool held, holdsOwn(part));
        if (!held) { // another copy of this store wrote it: all of it, and of the rest
            ownByName = false;
            continue;
        }
        PIPIT_TRY(takePulled(part));
        cursor = part.reached;
        more = part.more;
        report(m_outcome.progress.phase);
    }
    return {};
}

/// True if all that the server only names stands here.
Result<bool> Session::holdsOwn(const PullPart& part)
{
    return at<bool>([&](Replica& replica) -> Result<bool> {
        store::EnvelopeRows rows(replica.database());
        for (const OwnEnvelope& own : part.own) {
            PIPIT_TRY_ASSIGN(const auto row, rows.find(placeOf(replica, own), own.hash));
            if (!row || row->state == store::EnvelopeState::Parked) {
                return false;
            }
        }
        return true;
    });
}

Result<void> Session::takePulled(const PullPart& part)
{
    PIPIT_TRY(at<bool>([&](Replica& replica) -> Result<bool> {
        PIPIT_TRY_ASSIGN(const auto cursor, replica.log().cursor());
        if (part.envelopes.empty() && part.own.empty() && part.reached == cursor) {
            return true;
        }
        Progress progress = m_outcome.progress;
        std::set<PersonId> authors = m_authors;
        std::set<std::pair<ReplicaId, VaultId>> places;
        if (broken(Mutant::CursorBeforeData)) {
            PIPIT_TRY(replica.log().applyReceived({}, part.reached));
        }
        // One transaction for all, yet one by one: each is examined with its predecessor in place.
        const auto give = [&](const store::ChangeLog::Take& take) -> Result<void> {
            PIPIT_TRY(numberOwn(replica, part.own));
            for (const auto& [sequence, bytes] : part.envelopes) {
                PIPIT_TRY_ASSIGN(auto envelope, replica.examine(bytes, sequence));
                if (broken(Mutant::ParkedBlocksQueue) && envelope.parked) {
                    return Error{ ErrorCode::Corrupt, *envelope.parked };
                }
                if (broken(Mutant::BatchSplit)) {
                    envelope.changes.resize((envelope.changes.size() + 1) / 2);
                }
                PIPIT_TRY_ASSIGN(const bool fresh, isNew(replica, envelope));
                PIPIT_TRY(take(envelope));
                places.emplace(envelope.place.replica, envelope.place.vault);
                if (!fresh) { // a repeat is not received again
                    continue;
                }
                const bool own = envelope.place.replica == replica.identity().replica;
                progress.parked += envelope.parked ? 1 : 0;
                progress.received += own ? 0 : static_cast<std::int64_t>(envelope.changes.size());
                const auto* author = replica.schoolRegister().member(envelope.place.replica);
                if (!own && author != nullptr && author->person != replica.identity().person
                    && !envelope.changes.empty()) {
                    authors.insert(author->person);
                }
            }
            for (const auto& [author, vault] : places) {
                PIPIT_TRY(replica.judgeAgain(author, vault));
            }
            return {};
        };
        PIPIT_TRY(replica.log().receive(give, part.reached));
        PIPIT_TRY(replica.replayIfDue());
        progress.authors = static_cast<std::int64_t>(authors.size());
        m_outcome.progress = progress;
        m_authors = std::move(authors);
        return true;
    }));
    return {};
}

Result<void> Session::compare()
{
    report(Phase::Checking);
    if (m_isCalm) {
        m_outcome.digestsEqual = true;
        return {};
    }
    PIPIT_TRY_ASSIGN(
        const Vaults vaults, at<Vaults>([](Replica& replica) { return replica.comparedVaults(); }));
    m_outcome.digestsEqual = true;
    for (std::size_t from = 0; from < vaults.size(); from += protocol::kMaxDigestVaults) {
        const std::size_t count = std::min(protocol::kMaxDigestVaults, vaults.size() - from);
        PIPIT_TRY(compareSome({ vaults.data() + from, count }));
    }
    return {};
}

Result<void> Session::compareSome(std::span<const VaultId> vaults)
{
    PIPIT_TRY_ASSIGN(auto server, digestsOf(vaults));
    PIPIT_TRY_ASSIGN(bool equal, agrees(vaults, server));
    if (!equal) {
        PIPIT_TRY(offerMissing(server));
        PIPIT_TRY(pullFrom({ m_incarnation, 0 }));
        PIPIT_TRY_ASSIGN(server, digestsOf(vaults));
        PIPIT_TRY_ASSIGN(equal, agrees(vaults, server));
    }
    m_outcome.digestsEqual = m_outcome.digestsEqual && equal;
    return {};
}

/// What the server says nothing of, it holds nothing of that this replica could know.
Result<std::vector<VaultHeads>> Session::digestsOf(std::span<const VaultId> vaults)
{
    PIPIT_TRY_ASSIGN(auto said, m_calls.digests(vaults));
    for (const VaultId& vault : vaults) {
        if (std::ranges::find(said, vault, &VaultHeads::vault) == said.end()) {
            said.push_back({ vault, protocol::digestOf({}).bytes, {} });
        }
    }
    return said;
}

Result<bool> Session::agrees(std::span<const VaultId> vaults, const std::vector<VaultHeads>& server)
{
    if (broken(Mutant::DigestAdopted)) {
        return true;
    }
    return at<bool>([&](Replica& replica) -> Result<bool> {
        for (const VaultId& vault : vaults) {
            PIPIT_TRY_ASSIGN(const auto held, replica.comparedHeads(vault));
            const auto said = std::find_if(server.begin(), server.end(),
                [&](const VaultHeads& heads) { return heads.vault == vault; });
            if (said == server.end()
                || said->digest != protocol::digestOf(authorHeads(held)).bytes) {
                return false;
            }
        }
        return true;
    });
}

/// An envelope that was refused once may be taken now: then it is no longer waiting.
Result<void> Session::learn(
    std::span<const store::OutboxItem> offered, std::span<const store::PushAnswer> answers)
{
    std::vector<ChainHash> held;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        const auto envelope = protocol::parseEnvelope(offered[i].sealed.bytes);
        if (envelope && store::isAcknowledgement(answers[i])) {
            held.push_back(envelope->chainHash);
        }
    }
    PIPIT_TRY(at<bool>([&](Replica& replica) -> Result<bool> {
        PIPIT_TRY(replica.log().acknowledged(held));
        return true;
    }));
    return {};
}

Result<void> Session::offerMissing(const std::vector<VaultHeads>& server)
{
    // What the server lost is given back by whoever holds it, also when others wrote it.
    PIPIT_TRY_ASSIGN(const auto items, at<Items>([&](Replica& replica) -> Result<Items> {
        Items missing;
        for (const VaultHeads& heads : server) {
            PIPIT_TRY_ASSIGN(const auto held, replica.comparedHeads(heads.vault));
            const auto theirs = surelyKnown(heads.authors);
            // With several ends here, one may be of a branch that the server lacks, however far it
            // is on the other.
            const auto ours = surelyKnown(held);
            for (const auto& [author, last] : lastOf(held)) {
                const bool sure = theirs.contains(author) && ours.at(author) != 0;
                const std::uint64_t from = sure ? theirs.at(author) : 0;
                for (std::uint64_t sequence = from + 1; sequence <= last; ++sequence) {
                    PIPIT_TRY_ASSIGN(
                        auto envelopes, replica.log().envelopesAt(heads.vault, author, sequence));
                    for (Bytes& bytes : envelopes) {
                        missing.push_back({});
                        missing.back().sealed.bytes = std::move(bytes);
                    }
                }
            }
        }
        return missing;
    }));
    for (std::span<const store::OutboxItem> rest(items); !rest.empty();) {
        const std::size_t count = fitting(rest);
        PIPIT_TRY_ASSIGN(const auto answers, m_calls.push(rest.first(count)));
        PIPIT_TRY(learn(rest.first(count), answers));
        rest = rest.subspan(count);
    }
    return {};
}

} // namespace pipit::client
