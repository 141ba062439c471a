#pragma once

#include "core/passport/receipts.h"

namespace pipit::passport {

/// At the door there are at most this many lines for one child, the alert among them.
inline constexpr std::size_t kDoorLines = 5;

struct DoorLine {
    std::string line;
    std::string icon;

    bool operator==(const DoorLine&) const = default;
};

/// A pupil with a passport.
struct DoorCard {
    RecordId pupil;
    std::string name; ///< "Leo M."; the whole name if two in the class would be called the same
    std::string initials;
    std::string headline;
    std::string alert; ///< empty: none. Shown above the lines
    std::vector<DoorLine> lines; ///< the first ones of the page
    std::uint32_t version = 0;
    Instant shared; ///< when that version was written
    ReadState read = ReadState::Never;
    bool conflict = false; ///< people wrote apart what differs; the newer is shown
    ShownHash shown; ///< of the whole passport: a receipt is for a version, not for five lines

    bool operator==(const DoorCard&) const = default;
};

/// A pupil without a passport whom the medical list names.
struct DoorAlert {
    RecordId pupil;
    std::string name;
    std::string initials;
    std::string alert;

    bool operator==(const DoorAlert&) const = default;
};

/// What one person reads before a class comes in.
struct Door {
    RecordId classId;
    std::vector<DoorCard> cards; ///< by the forename that the child goes by
    std::vector<DoorAlert> alerts;
    std::size_t others = 0; ///< pupils with neither
    std::optional<Day> medicalListDate;

    /// Cards that say what this person has not read.
    std::size_t unread() const;
    /// For Receipts::markRead: what is on the screen, also if something else has come since.
    std::vector<ShownVersion> shown() const;

    bool operator==(const Door&) const = default;
};

/// Puts the door together. Thread: the database's. Errors: those of Database.
class DoorReader {
public:
    DoorReader(school::SchoolStore& school, PassportStore& passports, Receipts& receipts)
        : m_school(school)
        , m_passports(passports)
        , m_receipts(receipts)
    {
    }

    Result<Door> read(const RecordId& classId, const PersonId& reader);

private:
    school::SchoolStore& m_school;
    PassportStore& m_passports;
    Receipts& m_receipts;
};

} // namespace pipit::passport
