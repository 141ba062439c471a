#include "app/viewmodels/inbox/inbox_calls.h"

#include "core/changes/fields.h"
#include "core/school/names.h"

#include <algorithm>
#include <array>
#include <map>

namespace pipit::viewmodels {

namespace {

using changes::Act;
using changes::FieldKind;
using changes::Kind;
using changes::VaultKind;

constexpr std::size_t kMostItems = 100;

/// Whose vault it is.
using Pupils = std::map<VaultId, school::Pupil>;

changes::Role roleOf(client::Replica& replica)
{
    const auto* me = replica.schoolRegister().member(replica.identity().replica);
    return me == nullptr ? changes::Role::Visitor : me->role;
}

bool settlesAnything(changes::Role role)
{
    return std::ranges::any_of(changes::fields(), [&](const changes::FieldEntry& entry) {
        return (entry.matters || entry.type == FieldKind::Text)
            && changes::isAllowed(role, static_cast<std::uint16_t>(entry.kind), Act::Write);
    });
}

Result<Pupils> pupilsByVault(PassportDesk& desk)
{
    constexpr std::array kKinds{ VaultKind::PupilPassport, VaultKind::PupilWorking,
        VaultKind::PupilCasework };
    Pupils pupils;
    PIPIT_TRY_ASSIGN(const auto all, desk.school.allPupils());
    for (const school::Pupil& pupil : all) {
        for (const VaultKind kind : kKinds) {
            pupils.emplace(school::pupilVaultId(desk.school.place().school, pupil.id, kind), pupil);
        }
    }
    return pupils;
}

/// NotFound is no failure: the record may have come before what names it.
template <class Value> Result<std::optional<Value>> ifThere(Result<Value> found)
{
    if (!found && found.error().code != ErrorCode::NotFound) {
        return found.error();
    }
    return found ? std::optional(std::move(*found)) : std::optional<Value>();
}

Result<void> nameWhom(PassportDesk& desk, const Pupils& pupils, InboxItem& item)
{
    const changes::RecordKey& record = item.conflict.record;
    if (const auto found = pupils.find(record.vault); found != pupils.end()) {
        item.pupil = found->second;
    } else if (Kind{ record.kind } == Kind::Pupil) {
        PIPIT_TRY_ASSIGN(item.pupil, ifThere(desk.school.pupil(record.id)));
    } else if (Kind{ record.kind } == Kind::Staff) {
        PIPIT_TRY_ASSIGN(const auto staff, ifThere(desk.school.staff(record.id)));
        item.name = staff ? school::fullName(*staff) : std::string();
    }
    return {};
}

Result<void> findLine(PassportDesk& desk, InboxItem& item)
{
    if (Kind{ item.conflict.record.kind } != Kind::PassportLine || !item.pupil) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const auto passport, desk.passports.find(item.pupil->id));
    const auto found
        = std::ranges::find(passport.lines, item.conflict.record.id, &passport::PassportLine::id);
    item.line = found == passport.lines.end()
        ? 0
        : static_cast<std::size_t>(found - passport.lines.begin()) + 1;
    return {};
}

Result<InboxAuthor> authorOf(PassportDesk& desk, const ReplicaId& replica)
{
    InboxAuthor author;
    const auto person = personOf(desk.replica)(replica);
    if (!person) {
        return author;
    }
    author.me = *person == desk.replica.identity().person;
    PIPIT_TRY_ASSIGN(const auto staff, desk.school.staffOfPerson(*person));
    if (staff) {
        author.name = school::fullName(*staff);
        author.initials = initialsOf(*staff);
        author.staff = staff->id;
    }
    return author;
}

Result<InboxItem> itemOf(PassportDesk& desk, const Pupils& pupils, inbox::Conflict conflict)
{
    InboxItem item{ std::move(conflict) };
    PIPIT_TRY(nameWhom(desk, pupils, item));
    PIPIT_TRY(findLine(desk, item));
    for (const inbox::Version& version : item.conflict.versions) {
        PIPIT_TRY_ASSIGN(auto author, authorOf(desk, version.author));
        item.authors.push_back(std::move(author));
    }
    return item;
}

bool isInPassport(const InboxItem& item)
{
    const Kind kind{ item.conflict.record.kind };
    return item.pupil && (kind == Kind::Passport || kind == Kind::PassportLine);
}

/// The passport as it would be with this value in the field.
passport::Passport with(
    passport::Passport all, const inbox::Conflict& field, const std::string& value)
{
    if (Kind{ field.record.kind } == Kind::Passport) {
        if (field.field >= 1 && field.field <= passport::kSectionCount) {
            all.texts[passport::indexOf(passport::Section{ field.field })] = value;
        }
        return all;
    }
    for (passport::PassportLine& line : all.lines) {
        if (line.id == field.record.id) {
            (field.field == changes::passport_line::kHelper ? line.helper : line.line) = value;
        }
    }
    return all;
}

/// Whether what this person has read differs from the passport in nothing but this field.
Result<bool> hasReadTheRest(PassportDesk& desk, const InboxItem& item)
{
    PIPIT_TRY_ASSIGN(const auto now, desk.passports.find(item.pupil->id));
    std::vector<std::string> values{ item.conflict.base, item.conflict.merged };
    for (const inbox::Version& version : item.conflict.versions) {
        values.push_back(version.value);
    }
    for (const std::string& value : values) {
        PIPIT_TRY_ASSIGN(const auto state,
            desk.receipts.stateOf(with(now, item.conflict, value), desk.replica.identity().person));
        if (state == passport::ReadState::Read) {
            return true;
        }
    }
    return false;
}

Result<void> markRead(PassportDesk& desk, const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(const auto now, desk.passports.find(pupil));
    const passport::ShownVersion shown{ pupil, now.version(), shownHash(now) };
    return desk.receipts.markRead({ &shown, 1 }, desk.replica.identity().person);
}

} // namespace

Result<InboxPage> readInbox(const PassportSources& sources, client::Replica& replica)
{
    return atDesk<InboxPage>(sources, replica, [&](PassportDesk& desk) -> Result<InboxPage> {
        const changes::Role role = roleOf(replica);
        inbox::Inbox inbox(replica.database(), replica.log(), role);
        InboxPage page{ settlesAnything(role) };
        PIPIT_TRY_ASSIGN(page.count, inbox.count());
        if (page.count == 0) {
            return page;
        }
        PIPIT_TRY_ASSIGN(auto conflicts, inbox.open(kMostItems));
        PIPIT_TRY_ASSIGN(const Pupils pupils, pupilsByVault(desk));
        for (inbox::Conflict& conflict : conflicts) {
            PIPIT_TRY_ASSIGN(auto item, itemOf(desk, pupils, std::move(conflict)));
            page.items.push_back(std::move(item));
        }
        return page;
    });
}

Result<void> settleConflict(
    client::Replica& replica, const inbox::Conflict& shown, const std::string& value)
{
    return inbox::Inbox(replica.database(), replica.log(), roleOf(replica)).settle(shown, value);
}

Result<void> settleItem(const PassportSources& sources, client::Replica& replica,
    const InboxItem& shown, const std::string& value)
{
    if (!isInPassport(shown)) {
        return settleConflict(replica, shown.conflict, value);
    }
    return atDesk<void>(sources, replica, [&](PassportDesk& desk) {
        return replica.database().transaction([&]() -> Result<void> {
            PIPIT_TRY_ASSIGN(const bool knows, hasReadTheRest(desk, shown));
            PIPIT_TRY(settleConflict(replica, shown.conflict, value));
            return knows ? markRead(desk, shown.pupil->id) : Result<void>();
        });
    });
}

} // namespace pipit::viewmodels
