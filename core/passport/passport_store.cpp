#include "core/passport/passport_store.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/store/record_state.h"

namespace pipit::passport {

namespace {

using changes::Kind;
using store::Row;

constexpr std::string_view kPlaces = "passport/";

std::string placeOf(const RecordId& pupil) { return std::string(kPlaces) + pupil.hex(); }

DraftText draftText(const store::ShownFields& fields, std::uint16_t field)
{
    const store::ShownField& shown = fields.field(field);
    return { shown.value, shown };
}

Instant instant(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace

changes::RecordKey PassportStore::keyOf(const RecordId& pupil) const
{
    return { school::pupilVaultId(m_place.school, pupil, changes::VaultKind::PupilPassport),
        static_cast<std::uint16_t>(Kind::Passport), pupil };
}

changes::RecordKey PassportStore::lineKeyOf(const RecordId& pupil, const RecordId& line) const
{
    return { keyOf(pupil).vault, static_cast<std::uint16_t>(Kind::PassportLine), line };
}

Result<Passport> PassportStore::find(const RecordId& pupil)
{
    const VaultId vault = keyOf(pupil).vault;
    Passport passport{ pupil, {}, {}, 0, {} };
    bool found = false;
    PIPIT_TRY(m_database.each("SELECT likes, matters_to_me, hard_for_me, too_much, alert,"
                              " review_date, written_with, headline, conflicts FROM passport"
                              " WHERE vault = ? AND record = ?",
        { vault.view(), pupil.view() }, [&](const Row& row) -> Result<void> {
            for (std::size_t i = 0; i < kSectionCount; ++i) {
                passport.texts[i] = row.text(static_cast<int>(i));
            }
            passport.conflicts = row.integer(static_cast<int>(kSectionCount));
            found = true;
            return {};
        }));
    if (found) {
        PIPIT_TRY(readLines(passport, vault));
        PIPIT_TRY(readShared(passport, vault));
    }
    return passport;
}

Result<void> PassportStore::readLines(Passport& passport, const VaultId& vault)
{
    return m_database.each(
        "SELECT l.record, l.line, l.helper, l.strategy, l.icon, l.conflicts"
        " FROM passport_member m JOIN passport_line l ON l.vault = m.vault AND l.record = m.line"
        " WHERE m.vault = ? AND m.record = ? ORDER BY m.position, m.line",
        { vault.view(), passport.pupil.view() }, [&](const Row& row) -> Result<void> {
            passport.lines.push_back(
                { row.id<RecordId>(0), std::string(row.text(1)), std::string(row.text(2)),
                    RecordId::from(row.blob(3)), std::string(row.text(4)), row.integer(5) != 0 });
            return {};
        });
}

Result<void> PassportStore::readShared(Passport& passport, const VaultId& vault)
{
    return m_database.each("SELECT number, replica, noted, happened FROM passport_version"
                           " WHERE vault = ? AND record = ? ORDER BY number DESC, stamp_ms DESC,"
                           " stamp_counter DESC, replica DESC, event DESC LIMIT 1",
        { vault.view(), passport.pupil.view() }, [&](const Row& row) -> Result<void> {
            passport.shared = { static_cast<std::uint32_t>(row.integer(0)), row.id<ReplicaId>(1),
                instant(row.integer(2)), instant(row.integer(3)) };
            return {};
        });
}

Result<std::vector<Version>> PassportStore::history(const RecordId& pupil)
{
    std::vector<Version> versions;
    PIPIT_TRY(m_database.each("SELECT value, replica, noted, happened FROM passport_version"
                              " WHERE vault = ? AND record = ? ORDER BY number DESC, stamp_ms DESC,"
                              " stamp_counter DESC, replica DESC, event DESC",
        { keyOf(pupil).vault.view(), pupil.view() }, [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(auto note, decodeNote(row.blob(0)));
            const bool twin = !versions.empty() && versions.back().note.number == note.number;
            if (twin) {
                versions.back().isTwin = true;
            }
            versions.push_back({ std::move(note), row.id<ReplicaId>(1), instant(row.integer(2)),
                twin, instant(row.integer(3)) });
            return {};
        }));
    return versions;
}

Result<std::vector<RecordId>> PassportStore::shared()
{
    std::vector<RecordId> pupils;
    PIPIT_TRY(m_database.each("SELECT DISTINCT record, vault FROM passport_version ORDER BY record",
        {}, [&](const Row& row) -> Result<void> {
            const auto pupil = row.id<RecordId>(0);
            if (row.id<VaultId>(1) == keyOf(pupil).vault) {
                pupils.push_back(pupil);
            }
            return {};
        }));
    return pupils;
}

Result<std::vector<Review>> PassportStore::reviewsUpTo(Day day)
{
    std::vector<Review> reviews;
    const std::string last = base::isoDay(day);
    PIPIT_TRY(m_database.each("SELECT record, vault, review_date FROM passport"
                              " WHERE review_date <> '' AND review_date <= ?"
                              " ORDER BY review_date, record",
        { std::string_view(last) }, [&](const Row& row) -> Result<void> {
            const auto pupil = row.id<RecordId>(0);
            const auto due = base::parseDay(row.text(2));
            if (due && row.id<VaultId>(1) == keyOf(pupil).vault) {
                reviews.push_back({ pupil, *due });
            }
            return {};
        }));
    return reviews;
}

Result<DraftLine> PassportStore::draftLine(const RecordId& pupil, const RecordId& line)
{
    using namespace changes::passport_line;
    PIPIT_TRY_ASSIGN(const auto fields, store::shownFields(m_database, lineKeyOf(pupil, line)));
    return DraftLine{ line, draftText(fields, kLine), draftText(fields, kHelper),
        draftText(fields, kStrategy), draftText(fields, kIcon) };
}

Result<PassportDraft> PassportStore::begin(const RecordId& pupil)
{
    const changes::RecordKey record = keyOf(pupil);
    PassportDraft draft{ pupil };
    PIPIT_TRY_ASSIGN(const auto fields, store::shownFields(m_database, record));
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        draft.texts[i] = draftText(fields, static_cast<std::uint16_t>(sectionAt(i)));
    }
    PIPIT_TRY_ASSIGN(
        const auto elements, store::elementsOf(m_database, record, changes::passport::kLines));
    for (const store::Element& element : elements) {
        PIPIT_TRY_ASSIGN(DraftLine line, draftLine(pupil, element.id));
        if (line.line.text.empty() && line.helper.text.empty()) {
            continue; // its words have not come yet
        }
        line.position = element.position;
        line.adds = element.adds;
        draft.lines.push_back(std::move(line));
    }
    return draft;
}

Result<void> PassportStore::keep(const PassportDraft& draft)
{
    return m_drafts.keep(placeOf(draft.pupil), encodeDraft(draft));
}

Result<std::optional<PassportDraft>> PassportStore::draftOf(const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(const auto kept, m_drafts.find(placeOf(pupil)));
    if (!kept) {
        return std::optional<PassportDraft>{};
    }
    PIPIT_TRY_ASSIGN(auto draft, decodeDraft(kept->text));
    return std::optional(std::move(draft));
}

Result<std::vector<RecordId>> PassportStore::beingWritten()
{
    PIPIT_TRY_ASSIGN(const auto places, m_drafts.placesUnder(kPlaces));
    std::vector<RecordId> pupils;
    for (const std::string& place : places) {
        if (const auto pupil = RecordId::fromHex(place.substr(kPlaces.size()))) {
            pupils.push_back(*pupil);
        }
    }
    return pupils;
}

Result<void> PassportStore::discard(const RecordId& pupil)
{
    return m_drafts.clear(placeOf(pupil));
}

} // namespace pipit::passport
