#include "sync/client/bundle.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/client/brought.h"
#include "sync/protocol/bundle.h"
#include "sync/protocol/envelope.h"

#include <algorithm>
#include <set>
#include <span>

namespace pipit::client {

namespace {

using protocol::BundleView;
using Statements = std::vector<protocol::StatementAndWraps>;

/// Few enough for one transaction, and for whoever writes a note meanwhile.
constexpr std::size_t kEnvelopesAtOnce = 32;

Error damaged(const char* why) { return { ErrorCode::Corrupt, std::string("bundle: ") + why }; }

Bytes copyOf(ByteView view) { return { view.begin(), view.end() }; }

/// The next link: only Conflict says that it is a sound one of another history.
Result<void> append(protocol::Register& schoolRegister, const protocol::StatementSlice& slice)
{
    const auto appended = schoolRegister.take(slice.statement);
    if (!appended && appended.error().code == ErrorCode::Denied) {
        return damaged("a statement that its signer may not make");
    }
    return appended;
}

/// What the register gains, once all of the file is known to be what a member wrote.
Result<Statements> checked(const protocol::Register& known, const BundleView& bundle)
{
    protocol::Register next = known;
    Statements gained;
    for (const auto& slice : bundle.statements) {
        PIPIT_TRY_ASSIGN(const auto view, protocol::parseStatement(slice.statement));
        if (known.knows(view.hash)) {
            continue;
        }
        PIPIT_TRY(append(next, slice));
        gained.push_back({ copyOf(slice.statement), copyOf(slice.wraps) });
    }
    const protocol::Member* writer = next.member(bundle.writer);
    if (writer == nullptr) {
        return Error{ ErrorCode::Denied, "bundle: written by nobody of this school" };
    }
    if (!protocol::verifyBundle(bundle, writer->sign)) {
        return damaged("signature");
    }
    return gained;
}

/// Takes envelopes in, one by one: each is examined with its predecessor in place.
class Intake {
public:
    Intake(Replica& replica, BundleTaken& taken, std::set<PersonId>& authors)
        : m_replica(replica)
        , m_taken(taken)
        , m_authors(authors)
    {
    }

    Result<void> take(ByteView bytes)
    {
        PIPIT_TRY_ASSIGN(const auto received, m_replica.examine(bytes, 0));
        if (received.place.replica.isZero() && !isOfLaterVersion(bytes)) {
            ++m_taken.unreadable;
            return {};
        }
        PIPIT_TRY_ASSIGN(const bool fresh, isNew(m_replica, received));
        if (!fresh) {
            ++m_taken.known;
            return {};
        }
        PIPIT_TRY_ASSIGN(auto cursor, m_replica.log().cursor());
        cursor.sequence += broken(Mutant::FileMovesCursor) ? 1 : 0;
        PIPIT_TRY(m_replica.log().applyReceived({ &received, 1 }, cursor));
        count(received);
        return m_replica.judgeAgain(received.place.replica, received.place.vault);
    }

private:
    static bool isOfLaterVersion(ByteView bytes)
    {
        const auto envelope = protocol::parseEnvelope(bytes);
        return !envelope && envelope.error().code == ErrorCode::TooNew;
    }

    void count(const store::ReceivedEnvelope& received)
    {
        if (received.parked) {
            ++(isMeantFor(m_replica, received.place.vault) ? m_taken.parked : m_taken.forOthers);
            return;
        }
        m_taken.changes += static_cast<std::int64_t>(received.changes.size());
        const auto* author = m_replica.schoolRegister().member(received.place.replica);
        if (author != nullptr && author->person != m_replica.identity().person) {
            m_authors.insert(author->person);
        }
    }

    Replica& m_replica;
    BundleTaken& m_taken;
    std::set<PersonId>& m_authors;
};

Result<void> takeRegister(Replica& replica, const BundleView& bundle, BundleTaken& taken)
{
    if (bundle.school != replica.identity().school) {
        return Error{ ErrorCode::BadInput, "bundle: another school's" };
    }
    PIPIT_TRY_ASSIGN(const auto gained, checked(replica.schoolRegister(), bundle));
    if (!gained.empty()) {
        PIPIT_TRY(replica.takeStatements(gained));
        PIPIT_TRY(replica.retryParked());
    }
    taken.statements = static_cast<std::int64_t>(gained.size());
    taken.writer = bundle.writer;
    taken.made = bundle.made;
    return {};
}

Result<void> takeSome(Replica& replica, std::span<const ByteView> envelopes, BundleTaken& taken,
    std::set<PersonId>& authors)
{
    BundleTaken next = taken;
    PIPIT_TRY(replica.database().transaction([&]() -> Result<void> {
        Intake intake(replica, next, authors);
        for (const ByteView& bytes : envelopes) {
            PIPIT_TRY(intake.take(bytes));
        }
        return {};
    }));
    PIPIT_TRY(replica.replayIfDue());
    next.authors = static_cast<std::int64_t>(authors.size());
    taken = next;
    return {};
}

} // namespace

Result<BundleTaken> takeBundle(StorageGate& gate, ByteView bytes,
    const std::function<void(double)>& onPart, const std::stop_token& stop)
{
    PIPIT_TRY_ASSIGN(const BundleView bundle, protocol::parseBundle(bytes));
    BundleTaken taken;
    PIPIT_TRY(runAt<bool>(gate, [&](Replica& replica) -> Result<bool> {
        PIPIT_TRY(takeRegister(replica, bundle, taken));
        return true;
    }));
    const std::span<const ByteView> all(bundle.envelopes);
    std::set<PersonId> authors;
    for (std::size_t from = 0; from < all.size(); from += kEnvelopesAtOnce) {
        if (stop.stop_requested()) {
            return Error{ ErrorCode::Offline, "bundle: stopped" };
        }
        const auto some = all.subspan(from, std::min(kEnvelopesAtOnce, all.size() - from));
        PIPIT_TRY(runAt<bool>(gate, [&](Replica& replica) -> Result<bool> {
            PIPIT_TRY(takeSome(replica, some, taken, authors));
            return true;
        }));
        if (onPart) {
            onPart(static_cast<double>(from + some.size()) / static_cast<double>(all.size()));
        }
    }
    return taken;
}

} // namespace pipit::client
