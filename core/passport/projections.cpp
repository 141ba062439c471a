#include "core/passport/projections.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/passport/receipts.h"
#include "core/passport/version_note.h"
#include "core/store/record_state.h"
#include "core/store/table_projection.h"

#include <set>

namespace pipit::passport {

namespace {

using changes::Kind;
using changes::RecordKey;
using store::Database;
using store::ShownFields;
using store::TableProjection;

class PassportProjection final : public TableProjection {
public:
    PassportProjection()
        : TableProjection(Kind::Passport, { "passport", "passport_member", "passport_version" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::passport;
        PIPIT_TRY(database.run("INSERT INTO passport VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.text(kLikes), fields.text(kMattersToMe),
                fields.text(kHardForMe), fields.text(kTooMuch), fields.text(kAlert),
                fields.text(kReviewDate), fields.text(kWrittenWith), fields.text(kHeadline),
                fields.conflicts() }));
        PIPIT_TRY(writeMembers(database, record));
        return writeVersions(database, record);
    }

private:
    static Result<void> writeMembers(Database& database, const RecordKey& record)
    {
        PIPIT_TRY_ASSIGN(
            const auto members, store::elementsOf(database, record, changes::passport::kLines));
        for (const store::Element& member : members) {
            PIPIT_TRY(database.run("INSERT INTO passport_member VALUES (?, ?, ?, ?)",
                { record.vault.view(), record.id.view(), member.id.view(),
                    std::string_view(member.position) }));
        }
        return {};
    }

    static Result<void> writeVersions(Database& database, const RecordKey& record)
    {
        PIPIT_TRY_ASSIGN(
            const auto events, store::eventsOf(database, record, changes::passport::kVersions));
        std::set<std::pair<RecordId, Bytes>> brought;
        for (const store::Event& event : events) {
            const auto note = decodeNote(event.value);
            if (!note || !brought.emplace(event.id, event.value).second) {
                continue; // nobody could read it, or two people brought the same one along
            }
            PIPIT_TRY(database.run(
                "INSERT OR IGNORE INTO passport_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                { record.vault.view(), record.id.view(), std::int64_t{ note->number },
                    event.stamp.milliseconds, std::int64_t{ event.stamp.counter },
                    event.replica.view(), event.id.view(),
                    std::int64_t{ event.noted.time_since_epoch().count() }, event.value,
                    std::int64_t{ event.happened.time_since_epoch().count() } }));
        }
        return {};
    }
};

class LineProjection final : public TableProjection {
public:
    LineProjection()
        : TableProjection(Kind::PassportLine, { "passport_line" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::passport_line;
        const ByteView strategy = fields.bytes(kStrategy);
        return database.run("INSERT INTO passport_line VALUES (?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.text(kLine), fields.text(kHelper),
                strategy.size() == RecordId::kSize ? store::Parameter(strategy)
                                                   : store::Parameter(),
                fields.text(kIcon), fields.conflicts() });
    }
};

class ReceiptProjection final : public TableProjection {
public:
    ReceiptProjection()
        : TableProjection(Kind::ReadReceipt, { "read_receipt" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::receipt;
        const auto pupil = fields.id<RecordId>(kPupil);
        const auto person = fields.id<PersonId>(kPerson);
        const std::int64_t version = fields.integer(kVersion).value_or(0);
        const bool named = version >= 1 && version <= kMaxVersion
            && record.id == receiptId(pupil, person, static_cast<std::uint32_t>(version));
        if (!named) {
            return {}; // an id that does not belong to its content
        }
        PIPIT_TRY_ASSIGN(const auto heads, store::headsOf(database, record, kShown));
        for (const changes::Head& head : heads) { // read apart, on two tablets: both count
            PIPIT_TRY(
                database.run("INSERT OR IGNORE INTO read_receipt VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    { record.vault.view(), record.id.view(), head.value, head.replica.view(),
                        pupil.view(), person.view(), version,
                        std::int64_t{ head.noted.time_since_epoch().count() } }));
        }
        return {};
    }
};

} // namespace

void addProjections(store::Projections& projections)
{
    const auto add = [&](std::shared_ptr<const store::Projection> projection) {
        projections[projection->kind()] = projection;
    };
    add(std::make_shared<PassportProjection>());
    add(std::make_shared<LineProjection>());
    add(std::make_shared<ReceiptProjection>());
}

} // namespace pipit::passport
