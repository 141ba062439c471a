#include "app/viewmodels/passport/passport_calls.h"

#include "core/school/names.h"

#include <algorithm>
#include <set>

namespace pipit::viewmodels {

namespace {

using changes::Act;
using changes::Kind;
using passport::ReadState;

PassportReader readerOf(const school::Staff& staff)
{
    PassportReader reader;
    reader.name = school::fullName(staff);
    reader.initials = initialsOf(staff);
    reader.staff = staff.id;
    return reader;
}

/// Those who have read it, the last first, then those who teach the pupil and have not.
Result<std::vector<PassportReader>> readersOf(PassportDesk& desk, const RecordId& pupil)
{
    std::vector<PassportReader> readers;
    std::set<PersonId> listed{ desk.replica.identity().person }; // sees their own state apart
    PIPIT_TRY_ASSIGN(const auto receipts, desk.receipts.of(pupil));
    for (const passport::Receipt& receipt : receipts) {
        if (!listed.insert(receipt.person).second) {
            continue;
        }
        PIPIT_TRY_ASSIGN(const auto staff, desk.school.staffOfPerson(receipt.person));
        PassportReader reader = staff ? readerOf(*staff) : PassportReader{};
        reader.state = receipt.isCurrent ? ReadState::Read : ReadState::Changed;
        reader.version = receipt.version;
        reader.read = receipt.noted;
        readers.push_back(std::move(reader));
    }
    PIPIT_TRY_ASSIGN(const auto unread, desk.receipts.unreadBy(pupil));
    for (const passport::Unread& each : unread) {
        if (listed.insert(*each.staff.person).second) {
            readers.push_back(readerOf(each.staff));
        }
    }
    std::ranges::stable_partition(
        readers, [](const PassportReader& reader) { return reader.state != ReadState::Never; });
    return readers;
}

std::vector<protocol::CircleType> openTo(const protocol::Register& state, const VaultId& vault)
{
    std::set<protocol::CircleType> types;
    if (const auto* entry = state.vault(vault)) {
        for (const auto& [circle, right] : entry->access) {
            const auto found = state.circles().find(circle);
            if (found != state.circles().end()) {
                types.insert(found->second.type);
            }
        }
    }
    return { types.begin(), types.end() };
}

Result<std::string> classNameOf(PassportDesk& desk, const school::Pupil& pupil)
{
    if (!pupil.registrationClass) {
        return std::string();
    }
    const auto found = desk.school.classOf(*pupil.registrationClass);
    if (!found && found.error().code != ErrorCode::NotFound) {
        return found.error();
    }
    return found ? found->name : std::string();
}

Result<std::optional<school::PupilCase>> caseOf(PassportDesk& desk, const RecordId& pupil)
{
    if (!desk.mayDo(Kind::PupilCase, Act::Read)) {
        return std::optional<school::PupilCase>();
    }
    auto found = desk.school.caseOf(pupil);
    if (!found && found.error().code != ErrorCode::NotFound) {
        return found.error();
    }
    return found ? std::optional(std::move(*found)) : std::optional<school::PupilCase>();
}

Result<void> readRights(PassportDesk& desk, PassportSheet& sheet)
{
    const RecordId pupil = sheet.pupil.id;
    sheet.mayEdit
        = desk.mayDo(Kind::Passport, Act::Write) && desk.mayDo(Kind::PassportLine, Act::Write);
    sheet.mayMark = desk.mayDo(Kind::ReadReceipt, Act::Write);
    sheet.seesReaders = isLead(desk.replica);
    sheet.openTo = openTo(desk.replica.schoolRegister(), desk.passports.keyOf(pupil).vault);
    PIPIT_TRY_ASSIGN(const auto draft, desk.drafts.find("passport/" + pupil.hex()));
    sheet.writing = draft.has_value();
    if (sheet.seesReaders) {
        PIPIT_TRY_ASSIGN(sheet.readers, readersOf(desk, pupil));
    }
    return {};
}

} // namespace

Result<PassportSheet> readPassport(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil)
{
    return atDesk<PassportSheet>(
        sources, replica, [&](PassportDesk& desk) -> Result<PassportSheet> {
            PassportSheet sheet;
            PIPIT_TRY_ASSIGN(sheet.pupil, desk.school.pupil(pupil));
            PIPIT_TRY_ASSIGN(sheet.className, classNameOf(desk, sheet.pupil));
            PIPIT_TRY_ASSIGN(sheet.pupilCase, caseOf(desk, pupil));
            PIPIT_TRY_ASSIGN(sheet.passport, desk.passports.find(pupil));
            if (sheet.passport.shared) {
                sheet.sharedBy = authorName(replica, sheet.passport.shared->by);
            }
            PIPIT_TRY_ASSIGN(
                sheet.mine, desk.receipts.stateOf(sheet.passport, replica.identity().person));
            PIPIT_TRY(readRights(desk, sheet));
            return sheet;
        });
}

Result<void> markPassportRead(
    const PassportSources& sources, client::Replica& replica, const passport::ShownVersion& shown)
{
    return atDesk<void>(sources, replica, [&](PassportDesk& desk) {
        return desk.receipts.markRead({ &shown, 1 }, replica.identity().person);
    });
}

Result<PassportPast> readPast(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil)
{
    return atDesk<PassportPast>(sources, replica, [&](PassportDesk& desk) -> Result<PassportPast> {
        PassportPast past;
        PIPIT_TRY_ASSIGN(past.pupil, desk.school.pupil(pupil));
        PIPIT_TRY_ASSIGN(auto versions, desk.passports.history(pupil));
        for (passport::Version& version : versions) {
            past.versions.push_back({ std::move(version), {} });
            past.versions.back().by = authorName(replica, past.versions.back().version.by);
        }
        return past;
    });
}

} // namespace pipit::viewmodels
