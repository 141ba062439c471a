#include "core/passport/receipts.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <set>

namespace pipit::passport {

struct Receipts::Row {
    Receipt receipt;
    ShownHash shown;
};

RecordId receiptId(const RecordId& pupil, const PersonId& person, std::uint32_t version)
{
    base::ByteWriter number;
    number.u32(version);
    return RecordId{ crypto::blake2b<16>(std::string_view("pipit read receipt v0"), pupil.view(),
        person.view(), ByteView(number.view())) };
}

Receipts::Receipts(store::Database& database, store::ChangeLog& log, PassportStore& passports,
    school::SchoolStore& school, PersonOf personOf)
    : m_database(database)
    , m_log(log)
    , m_passports(passports)
    , m_school(school)
    , m_personOf(std::move(personOf))
{
}

Result<std::vector<Receipts::Row>> Receipts::rows(const RecordId& pupil)
{
    std::vector<Row> found;
    PIPIT_TRY(m_database.each("SELECT person, version, noted, shown, replica FROM read_receipt"
                              " WHERE vault = ? AND pupil = ?"
                              " ORDER BY noted DESC, version DESC, record",
        { m_passports.keyOf(pupil).vault.view(), pupil.view() },
        [&](const store::Row& row) -> Result<void> {
            const Receipt receipt{ row.id<PersonId>(0), static_cast<std::uint32_t>(row.integer(1)),
                Instant(std::chrono::milliseconds(row.integer(2))), false };
            if (m_personOf(row.id<ReplicaId>(4)) == receipt.person) {
                found.push_back({ receipt, row.id<ShownHash>(3) });
            }
            return {};
        }));
    return found;
}

Result<ReadState> Receipts::stateOf(const Passport& passport, const PersonId& person)
{
    PIPIT_TRY_ASSIGN(const auto all, rows(passport.pupil));
    const ShownHash now = shownHash(passport);
    ReadState state = ReadState::Never;
    for (const Row& row : all) {
        if (row.receipt.person == person) {
            state = std::max(state, row.shown == now ? ReadState::Read : ReadState::Changed);
        }
    }
    return state;
}

Result<bool> Receipts::isMarked(const ShownVersion& one, const PersonId& person)
{
    PIPIT_TRY_ASSIGN(const auto all, rows(one.pupil));
    return std::ranges::any_of(all, [&](const Row& row) {
        return row.receipt.person == person && row.receipt.version == one.version
            && row.shown == one.shown;
    });
}

Result<void> Receipts::append(const ShownVersion& one, const PersonId& person)
{
    using namespace changes::receipt;
    const changes::RecordKey record{ m_passports.keyOf(one.pupil).vault,
        static_cast<std::uint16_t>(changes::Kind::ReadReceipt),
        receiptId(one.pupil, person, one.version) };
    PIPIT_TRY_ASSIGN(const auto before, store::shownFields(m_database, record));
    changes::Draft draft{ record, std::nullopt, {} };
    const auto put = [&](std::uint16_t field, ByteView value) {
        draft.writes.push_back({ field,
            changes::PutOp{ Bytes(value.begin(), value.end()), before.field(field).heads } });
    };
    const std::string version = std::to_string(one.version);
    put(kPupil, one.pupil.view());
    put(kVersion, base::asBytes(version));
    put(kPerson, person.view());
    put(kShown, one.shown.view());
    PIPIT_TRY(m_log.append(draft));
    return {};
}

Result<void> Receipts::markRead(std::span<const ShownVersion> shown, const PersonId& person)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const ShownVersion& one : shown) {
            PIPIT_TRY_ASSIGN(const bool marked, isMarked(one, person));
            if (!marked) {
                PIPIT_TRY(append(one, person));
            }
        }
        return {};
    });
}

Result<std::vector<Receipt>> Receipts::of(const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(const Passport passport, m_passports.find(pupil));
    PIPIT_TRY_ASSIGN(const auto all, rows(pupil));
    const ShownHash now = shownHash(passport);
    std::set<PersonId> current;
    for (const Row& row : all) {
        if (row.shown == now) {
            current.insert(row.receipt.person);
        }
    }
    std::vector<Receipt> newest;
    for (const Row& row : all) {
        if (std::ranges::find(newest, row.receipt.person, &Receipt::person) == newest.end()) {
            newest.push_back(row.receipt);
            newest.back().isCurrent = current.contains(row.receipt.person);
        }
    }
    return newest;
}

Result<std::vector<Unread>> Receipts::unreadBy(const RecordId& pupil)
{
    std::vector<Unread> unread;
    PIPIT_TRY_ASSIGN(const Passport passport, m_passports.find(pupil));
    if (!passport.shared) {
        return unread;
    }
    PIPIT_TRY_ASSIGN(const auto teachers, m_school.staffWhoTeach(pupil));
    for (const school::Staff& staff : teachers) {
        if (!staff.person) {
            continue;
        }
        PIPIT_TRY_ASSIGN(const ReadState state, stateOf(passport, *staff.person));
        if (state != ReadState::Read) {
            unread.push_back({ staff, state });
        }
    }
    return unread;
}

} // namespace pipit::passport
