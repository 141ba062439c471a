#include "app/tools/audit/tablet_state.h"

#include "app/kinds/every_kind.h"
#include "app/tools/audit/current_texts.h"
#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/notes/note_store.h"
#include "core/passport/passport_store.h"
#include "core/store/record_state.h"
#include "sync/client/install.h"
#include "sync/client/replica.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace pipit::audit {

namespace {

const store::Projections& projections()
{
    static const store::Projections all = kinds::everyKind();
    return all;
}

Result<VaultId> schoolVaultOf(const client::Replica& replica)
{
    const auto& vaults = replica.schoolRegister().vaults();
    const auto found = std::ranges::find_if(
        vaults, [](const auto& entry) { return entry.second.type == protocol::VaultType::School; });
    if (found == vaults.end()) {
        return Error{ ErrorCode::NotFound, "the register has no school vault" };
    }
    return found->first;
}

Result<void> readNotes(TabletState& state, client::Replica& replica, const VaultId& vault,
    Clock& clock, crypto::Random& random)
{
    constexpr std::size_t kMost = 500;
    notes::NoteStore store(replica.database(), replica.log(), clock, random, vault);
    PIPIT_TRY_ASSIGN(const auto notes, store.latest(kMost));
    if (notes.size() == kMost) {
        return Error{ ErrorCode::TooBig, "more notes than a day has" };
    }
    for (const auto& note : notes) {
        state.notes.insert(note.text);
    }
    return {};
}

Result<void> readDrafts(
    TabletState& state, passport::PassportStore& passports, const std::vector<RecordId>& pupils)
{
    for (const RecordId& pupil : pupils) {
        PIPIT_TRY_ASSIGN(const auto draft, passports.draftOf(pupil));
        if (draft) {
            for (const passport::DraftLine& line : draft->lines) {
                state.draftLines.insert(line.line.text);
            }
        }
    }
    return {};
}

/// Values that stand side by side; nothing where one stands alone.
Result<void> addVersions(TabletState& state, store::Database& database,
    const changes::RecordKey& record, std::uint16_t field)
{
    PIPIT_TRY_ASSIGN(const auto heads, store::headsOf(database, record, field));
    for (const auto& head : heads) {
        if (heads.size() > 1 && !head.value.empty()) {
            state.lines.emplace(base::asText(head.value));
        }
    }
    return {};
}

Result<void> readPassport(TabletState& state, store::Database& database,
    passport::PassportStore& passports, const RecordId& pupil)
{
    using passport::Section;
    constexpr std::array kSections{ Section::Likes, Section::MattersToMe, Section::HardForMe,
        Section::TooMuch };
    PIPIT_TRY_ASSIGN(const auto passport, passports.find(pupil));
    for (const passport::PassportLine& line : passport.lines) {
        state.lines.insert(line.line);
        PIPIT_TRY(addVersions(
            state, database, passports.lineKeyOf(pupil, line.id), changes::passport_line::kLine));
    }
    for (const Section section : kSections) {
        state.lines.insert(passport.text(section));
        PIPIT_TRY(addVersions(
            state, database, passports.keyOf(pupil), static_cast<std::uint16_t>(section)));
    }
    return {};
}

Result<void> readPassports(
    TabletState& state, client::Replica& replica, const school::SchoolPlace& place, Clock& clock)
{
    store::DraftStore drafts(replica.database(), clock);
    passport::PassportStore passports(replica.database(), drafts, place);
    PIPIT_TRY_ASSIGN(const auto shared, passports.shared());
    for (const RecordId& pupil : shared) {
        PIPIT_TRY(readPassport(state, replica.database(), passports, pupil));
    }
    PIPIT_TRY_ASSIGN(const auto written, passports.beingWritten());
    return readDrafts(state, passports, written);
}

Result<void> readConflicts(TabletState& state, store::Database& database)
{
    return database.each("SELECT vault, kind, record, field FROM open_conflict", {},
        [&](const store::Row& row) -> Result<void> {
            state.openConflicts.insert(
                { { row.id<VaultId>(0), static_cast<std::uint16_t>(row.integer(1)),
                      row.id<RecordId>(2) },
                    static_cast<std::uint16_t>(row.integer(3)) });
            return {};
        });
}

Result<void> readLeft(TabletState& state, const std::filesystem::path& directory,
    const store::ProfileEntry& entry, crypto::Random& random)
{
    PIPIT_TRY_ASSIGN(const auto install, client::openInstall(directory, random));
    const auto left = client::Outgoing(directory, install).waitingOf(entry);
    state.leftInOrder = left.known;
    state.leftWaiting = left.waiting + left.refused;
    return {};
}

/// Of the people who share the tablet, the one whom this passcode belongs to.
Result<store::Profile> profileOf(store::Profiles& profiles, const std::string& passcode)
{
    const auto entries = profiles.list();
    if (profiles.damagedEntries() != 0) {
        return Error{ ErrorCode::Corrupt, "the tablet has a damaged profile" };
    }
    for (const store::ProfileEntry& entry : entries) {
        auto profile = profiles.unlock(entry.id, passcode);
        if (profile || profile.error().code != ErrorCode::WrongKey) {
            return profile;
        }
    }
    return Error{ ErrorCode::WrongKey, "the passcode is of nobody on this tablet" };
}

} // namespace

Result<TabletState> readTablet(const std::filesystem::path& directory, const std::string& passcode,
    std::span<const ServerEnvelope> serverLog)
{
    base::SystemClock clock;
    crypto::SystemRandom random;
    store::Profiles profiles(directory, clock, random);
    PIPIT_TRY_ASSIGN(auto profile, profileOf(profiles, passcode));
    PIPIT_TRY_ASSIGN(const auto replica,
        client::Replica::open(std::move(profile), projections(), clock, random));
    TabletState state;
    state.name = directory.filename().string();
    state.me = replica->identity().replica;
    PIPIT_TRY_ASSIGN(const auto vault, schoolVaultOf(*replica));
    PIPIT_TRY(readNotes(state, *replica, vault, clock, random));
    const school::SchoolPlace place{ replica->identity().school, vault };
    PIPIT_TRY(readPassports(state, *replica, place, clock));
    PIPIT_TRY_ASSIGN(state.support, readSupport(*replica, place));
    PIPIT_TRY(readConflicts(state, replica->database()));
    PIPIT_TRY(readLeft(state, directory, replica->entry(), random));
    PIPIT_TRY_ASSIGN(state.waiting, replica->log().waiting());
    PIPIT_TRY_ASSIGN(const auto cursor, replica->log().cursor());
    state.heard = cursor.sequence;
    const auto readable = replica->readableVaults();
    state.readable = { readable.begin(), readable.end() };
    PIPIT_TRY_ASSIGN(state.ends, branchEndsOf(replica->log(), readable));
    PIPIT_TRY_ASSIGN(state.onServer, currentTexts(*replica, serverLog));
    return state;
}

std::vector<TabletState> takeAway(std::vector<TabletState>& tablets)
{
    std::map<std::string, std::int64_t> last;
    for (const TabletState& state : tablets) {
        auto& heard = last.try_emplace(state.name, state.heard).first->second;
        heard = std::max(heard, state.heard);
    }
    const auto back = std::ranges::stable_partition(
        tablets, [&](const TabletState& state) { return state.heard == last.at(state.name); });
    std::vector<TabletState> away(
        std::make_move_iterator(back.begin()), std::make_move_iterator(back.end()));
    tablets.erase(back.begin(), back.end());
    return away;
}

} // namespace pipit::audit
