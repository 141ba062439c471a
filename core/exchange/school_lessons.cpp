#include "core/exchange/key_text.h"
#include "core/exchange/school_builder.h"

namespace pipit::exchange {

std::optional<std::size_t> SchoolBuilder::findStaff(
    std::string_view text, std::size_t line, FileReport& report) const
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto found = m_staff.find(keyText(text));
    if (found == m_staff.end() || found->second >= m_school.staff.size()) {
        report.warn(ProblemCode::UnknownStaff, line, "staff", text);
        return std::nullopt;
    }
    return found->second;
}

void SchoolBuilder::addGroupRow(const GroupRow& row, FileReport& report)
{
    const auto pupil = findPupil(row.who);
    if (!pupil) {
        const std::string& shown = row.who.upn.empty() ? row.who.surname : row.who.upn;
        report.refuseRow(ProblemCode::UnknownPupil, row.line, "pupil", shown);
        return;
    }
    const bool isNew = join(*pupil, row.group);
    if (const auto staff = findStaff(row.staff, row.line, report)) {
        m_school.staffing.push_back({ *staff, groupOf(row.group) });
    }
    ++report.accepted;
    report.duplicates += isNew ? 0u : 1u;
}

void SchoolBuilder::addSlot(const SlotRow& row, FileReport& report)
{
    ImportedSlot slot = row.slot;
    slot.group = groupOf(row.group);
    slot.staff = findStaff(row.staff, row.line, report);
    if (slot.staff) {
        m_school.staffing.push_back({ *slot.staff, slot.group });
    }
    m_school.lessons.push_back(std::move(slot));
    ++report.accepted;
}

void SchoolBuilder::addCover(const CoverRow& row, FileReport& report)
{
    ImportedCover cover = row.cover;
    cover.group = groupOf({ row.group, GroupKind::TeachingGroup, {}, {} });
    cover.absent = findStaff(row.absentStaff, row.line, report);
    cover.cover = findStaff(row.coverStaff, row.line, report);
    m_school.cover.push_back(std::move(cover));
    ++report.accepted;
}

void SchoolBuilder::addLessons(const FileRows& rows, FileReport& report)
{
    m_school.saysTeachingGroups = m_school.saysTeachingGroups || report.kind == FileKind::Groups;
    m_school.saysTimetable = m_school.saysTimetable || report.kind == FileKind::Timetable;
    m_school.saysCover = m_school.saysCover || report.kind == FileKind::Cover;
    m_school.saysStaffing = m_school.saysStaffing || rows.saysStaffing;
    for (const GroupRow& row : rows.groups) {
        addGroupRow(row, report);
    }
    for (const SlotRow& row : rows.lessons) {
        addSlot(row, report);
    }
    for (const CoverRow& row : rows.cover) {
        addCover(row, report);
    }
}

} // namespace pipit::exchange
