#include "app/kinds/every_kind.h"
#include "core/base/check.h"
#include "core/crypto/hash.h"
#include "core/store/change_log.h"
#include "core/store/open.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;
using namespace pipit::changes;

namespace {

constexpr std::size_t kMostEnvelopes = 8;
constexpr std::size_t kMostChanges = 16;
constexpr std::size_t kMostWrites = 4;

class StillClock final : public Clock {
public:
    Instant now() const override { return Instant(std::chrono::milliseconds(1'700'000'000'000)); }
};

template <class IdType> IdType idOf(std::uint8_t byte)
{
    IdType id;
    id.bytes.fill(byte);
    return id;
}

/// Turns bytes into what a member may seal: any change on a few records of a few vaults, so that
/// several meet in the same place.
class Author {
public:
    explicit Author(ByteView bytes)
        : m_in(bytes)
    {
    }

    bool isDone() const { return !m_in.ok() || m_in.left() == 0; }

    store::ReceivedEnvelope envelope()
    {
        store::ReceivedEnvelope out;
        out.place.vault = idOf<VaultId>(m_in.u8() % 2);
        out.place.replica = idOf<ReplicaId>(m_in.u8() % 3);
        out.place.sequence = m_in.u8();
        out.serverSequence = ++m_received;
        base::ByteWriter bytes;
        for (std::size_t left = 1 + m_in.u8() % kMostChanges; left > 0 && !isDone(); --left) {
            const Bytes change = encodeChange(this->change());
            if (decodeChange(change)) {
                m_ids.push_back(changeId(out.place.replica, m_counter, change));
                bytes.u32(static_cast<std::uint32_t>(change.size()));
                bytes.bytes(change);
                out.changes.push_back({ change, static_cast<store::Verdict>(m_in.u8() % 3) });
            }
        }
        bytes.u64(static_cast<std::uint64_t>(m_received));
        out.sealed.bytes = bytes.take();
        out.sealed.hash = ChainHash{ crypto::blake2b<32>(ByteView(out.sealed.bytes)) };
        return out;
    }

private:
    Change change()
    {
        Change out;
        out.kind = m_in.u8() % 64;
        out.record = idOf<RecordId>(m_in.u8() % 4);
        out.counter = ++m_counter;
        const bool extreme = m_in.u8() == 255;
        const auto time = extreme ? m_in.i64() : std::int64_t{ m_in.u16() };
        out.stamp = { time, m_in.u8() };
        out.happened = Instant(std::chrono::milliseconds(time));
        out.noted = out.happened;
        out.origin = static_cast<ChangeOrigin>(m_in.u8() % 3);
        for (std::size_t left = 1 + m_in.u8() % kMostWrites; left > 0 && !isDone(); --left) {
            const auto field = static_cast<std::uint16_t>(m_in.u8() % 32);
            out.writes.push_back({ field, op() });
        }
        return out;
    }

    Op op()
    {
        switch (m_in.u8() % 6) {
        case 0:
            return PutOp{ value(), heads() };
        case 1: {
            const Bytes position = value();
            return SetAddOp{ element(), std::string(base::asText(position)), value() };
        }
        case 2:
            return SetRemoveOp{ element(), heads() };
        case 3: {
            const std::uint8_t corrects = m_in.u8();
            return EventOp{ element(), value(),
                corrects < 8 ? std::optional(idOf<RecordId>(corrects)) : std::nullopt };
        }
        case 4:
            return RetractOp{ element() };
        default:
            return DeleteOp{ { { idOf<ReplicaId>(m_in.u8() % 3), m_in.u8() } } };
        }
    }

    RecordId element() { return idOf<RecordId>(m_in.u8() % 8); }
    Bytes value()
    {
        const ByteView view = m_in.bytes(std::min<std::size_t>(m_in.u8(), m_in.left()));
        return Bytes(view.begin(), view.end());
    }
    std::vector<HeadRef> heads()
    {
        std::vector<HeadRef> refs;
        for (std::size_t left = m_in.u8() % 3; left > 0; --left) {
            const std::size_t which = m_in.u8();
            refs.emplace_back(which < m_ids.size() ? m_ids[which] : idOf<ChangeId>(m_in.u8()));
        }
        return refs;
    }

    base::ByteReader m_in;
    std::vector<ChangeId> m_ids;
    std::uint64_t m_counter = 0;
    std::int64_t m_received = 0;
};

void check(store::Database& database, const store::Projections& kinds,
    const std::vector<store::ReceivedEnvelope>& envelopes)
{
    StillClock clock;
    store::ChangeLog log(database, kinds, clock, idOf<SchoolId>(1), idOf<ReplicaId>(9));
    PIPIT_CHECK(log.load());
    PIPIT_CHECK(log.applyReceived(envelopes, { {}, static_cast<std::int64_t>(envelopes.size()) }));
    const auto once = log.canonicalDump();
    PIPIT_CHECK(once);
    PIPIT_CHECK(log.replay([&](ByteView bytes) -> Result<std::vector<store::JudgedChange>> {
        const ChainHash hash{ crypto::blake2b<32>(bytes) };
        for (const auto& envelope : envelopes) {
            if (envelope.sealed.hash == hash) {
                return envelope.changes;
            }
        }
        return Error{ ErrorCode::Corrupt, "an envelope that nobody sent" };
    }));
    const auto again = log.canonicalDump();
    PIPIT_CHECK(again && *again == *once);
}

} // namespace

/// Whatever members of evil intent seal properly, the tables follow it, and a replay gives the
/// same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static store::Database database = std::move(*store::openInMemory(store::tabletMigrations()));
    static const store::Projections kinds = kinds::everyKind();
    Author author({ data, size });
    std::vector<store::ReceivedEnvelope> envelopes;
    while (!author.isDone() && envelopes.size() < kMostEnvelopes) {
        envelopes.push_back(author.envelope());
    }
    const auto undone = database.transaction([&]() -> Result<void> {
        check(database, kinds, envelopes);
        return Error{ ErrorCode::Conflict, "the next input finds an empty store" };
    });
    PIPIT_CHECK(!undone);
    return 0;
}
