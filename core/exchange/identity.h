#pragma once

#include "core/base/id.h"
#include "core/crypto/secret.h"
#include "core/exchange/imported.h"

#include <initializer_list>
#include <string_view>

namespace pipit::exchange {

/// Gives the same child, adult and class the same record id on every tablet of a school, whichever
/// file they came from and whoever imported it, and nobody without the school's key can tell whose
/// id it is. Bytes: docs/formats/import.md.
class Identity {
public:
    /// `key`: 32 bytes from the school vault. `schoolYear`: the year in which it begins in August;
    /// a class of next year is another record, with other people around it.
    Identity(crypto::Secret key, int schoolYear);

    int schoolYear() const noexcept { return m_schoolYear; }

    /// By UPN; without one by surname, forename and birth date. Names are compared as keyText().
    RecordId pupil(const PupilFacts& facts) const;
    /// By staff code; without one by e-mail; without either by surname and forename.
    RecordId staff(const StaffFacts& facts) const;
    /// By name and school year.
    RecordId group(const GroupFacts& facts) const;
    /// A lesson of the timetable, by everything that makes it that lesson.
    RecordId slot(const ImportedSlot& slot, const ImportedSchool& school) const;
    /// Imported history, by kind ("observation") and the id that the file gives it.
    RecordId history(std::string_view kind, std::string_view sourceId) const;

private:
    RecordId hash(std::initializer_list<std::string_view> parts) const;

    crypto::Secret m_key;
    int m_schoolYear;
};

} // namespace pipit::exchange
