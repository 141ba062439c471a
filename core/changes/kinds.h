#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace pipit::changes {

/// Kinds of record. Numbers never change their meaning.
enum class Kind : std::uint16_t {
    School = 1,
    Staff = 2,
    Pupil = 3,
    Class = 4,
    Group = 5,
    TimetableSlot = 6,
    Strategy = 7,
    Passport = 8,
    Observation = 9,
    InterventionPlan = 10,
    SessionLog = 11,
    Target = 12,
    Query = 13,
    ReadReceipt = 14,
    Note = 15,
    StrategyMark = 16,
    PupilCase = 17,
    PassportLine = 18,
};

/// What a vault is for. The numbers are those of the register's statements.
enum class VaultKind : std::uint8_t {
    School = 1,
    PupilPassport = 2,
    PupilWorking = 3,
    PupilCasework = 4,
    PupilRestricted = 5,
    Class = 6,
    Own = 7,
};

/// How the writes of one field come together.
enum class FieldKind : std::uint8_t { Register, Text, Set, Events };

struct KindEntry {
    Kind kind;
    VaultKind vault; ///< the only kind of vault in which such a record counts
    std::string_view name; ///< an English word for logs and documents
};

struct FieldEntry {
    Kind kind;
    std::uint16_t field;
    FieldKind type;
    bool matters; ///< a conflict goes to the inbox even when a merged or newest value can be shown
};

/// Every kind that this version knows, in order of number.
std::span<const KindEntry> kinds() noexcept;
/// Every field that is not a plain register, or that matters.
std::span<const FieldEntry> fields() noexcept;

/// Nothing for a kind of a later version.
std::optional<KindEntry> kindOf(std::uint16_t number) noexcept;
/// Register for a field that is not listed: also for one of a later version.
FieldKind fieldKind(std::uint16_t kind, std::uint16_t field) noexcept;
/// True if a person is to settle every conflict of the field.
bool matters(std::uint16_t kind, std::uint16_t field) noexcept;

namespace note {
inline constexpr std::uint16_t kText = 1;
}

} // namespace pipit::changes
