#pragma once

#include "core/exchange/file_report.h"
#include "core/exchange/file_rows.h"

#include <unordered_map>

namespace pipit::exchange {

/// Puts the rows of several files together into one school: the same pupil, group or member of
/// staff in several rows is one, and rows that name others find them.
///
/// Order: people first, then everything that names them; finish() does the latter.
class SchoolBuilder {
public:
    void addPupils(const FileRows& rows, FileReport& report);
    void addStaff(const FileRows& rows, FileReport& report);
    /// Groups, lessons and cover: call after all people were added.
    void addLessons(const FileRows& rows, FileReport& report);

    /// Sorts and hands over. Call once.
    ImportedSchool finish();

private:
    using Index = std::unordered_map<std::string, std::size_t>;

    void addPupil(const PupilRow& row, FileReport& report);
    void addGroupRow(const GroupRow& row, FileReport& report);
    void addSlot(const SlotRow& row, FileReport& report);
    void addCover(const CoverRow& row, FileReport& report);
    std::optional<std::size_t> findPupil(const PupilFacts& who) const;
    std::optional<std::size_t> findStaff(
        std::string_view text, std::size_t line, FileReport& report) const;
    std::size_t groupOf(const GroupFacts& facts);
    bool join(std::size_t pupil, const GroupFacts& group);
    void indexPupil(std::size_t place);

    ImportedSchool m_school;
    Index m_byUpn;
    Index m_byName; ///< pupilNameKey()
    Index m_staff; ///< code, e-mail, "title surname" and full name as keyText()
    Index m_groups; ///< keyText(name)
};

/// Surname, forename and birth date as one text; empty unless all three are known.
std::string pupilNameKey(const PupilFacts& facts);

} // namespace pipit::exchange
