#pragma once

#include "core/changes/fields.h"
#include "core/passport/door.h"
#include "core/passport/sharing.h"
#include "tests/core/school/school_tablet.h"

namespace pipit::tests {

inline const RecordId kLeo = recordId(0x1E);
inline const RecordId kMaple = recordId(0x4A);

/// The person who writes as the replica of this number; with 16 more it is their second tablet.
inline PersonId personId(std::uint8_t replica)
{
    return idWith<PersonId>(static_cast<std::uint8_t>(0x80 + replica % 16));
}

/// A tablet of one person with the stores of passports.
struct PassportTablet : SchoolTablet {
    PassportTablet(const std::filesystem::path& file, std::uint8_t replica)
        : SchoolTablet(file, replica)
        , person(personId(replica))
        , random(replica)
    {
    }

    passport::PassportDraft begin(const RecordId& pupil = kLeo)
    {
        return passports.begin(pupil).value();
    }
    std::uint32_t share(const passport::PassportDraft& draft, std::string_view summary = {})
    {
        base.clock().advance(std::chrono::seconds(1));
        const auto number = sharing.share(draft, summary, person);
        PIPIT_CHECK(number.has_value());
        return *number;
    }
    /// Shares a version in which one section is different.
    std::uint32_t shareText(
        passport::Section section, std::string text, const RecordId& pupil = kLeo)
    {
        passport::PassportDraft draft = begin(pupil);
        draft.text(section).text = std::move(text);
        return share(draft);
    }
    passport::Passport now(const RecordId& pupil = kLeo) { return passports.find(pupil).value(); }
    passport::Door doorOf(const RecordId& theClass = kMaple)
    {
        return door.read(theClass, person).value();
    }
    void markRead(const passport::Door& shown)
    {
        base.clock().advance(std::chrono::seconds(1));
        PIPIT_CHECK(receipts.markRead(shown.shown(), person).has_value());
    }

    static std::optional<PersonId> personOf(const ReplicaId& replica)
    {
        return personId(replica.bytes[0]);
    }

    PersonId person;
    crypto::SeededRandom random;
    store::DraftStore drafts{ base.database(), base.clock() };
    passport::PassportStore passports{ base.database(), drafts, kPlace };
    passport::Receipts receipts{ base.database(), base.log(), passports, school, personOf };
    passport::Sharing sharing{ base.database(), base.log(), passports, receipts, random };
    passport::DoorReader door{ school, passports, receipts };
};

/// A line that somebody adds to their draft.
inline RecordId addLine(
    passport::PassportDraft& draft, std::string line, std::uint8_t id, std::size_t at = 99)
{
    passport::DraftLine added{ recordId(id) };
    added.line.text = std::move(line);
    added.helper.text = "Ask me";
    added.icon.text = "clock";
    const auto place = std::min(at, draft.lines.size());
    draft.lines.insert(draft.lines.begin() + static_cast<std::ptrdiff_t>(place), std::move(added));
    return recordId(id);
}

inline std::string linesOf(const passport::Passport& passport)
{
    std::string lines;
    for (const passport::PassportLine& line : passport.lines) {
        lines += (lines.empty() ? "" : " | ") + line.line;
    }
    return lines;
}

} // namespace pipit::tests
