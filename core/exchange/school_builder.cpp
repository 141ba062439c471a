#include "core/exchange/school_builder.h"

#include "core/exchange/key_text.h"
#include "core/exchange/merge_rows.h"

#include <algorithm>

namespace pipit::exchange {

namespace {

template <class T> void sortUnique(std::vector<T>& items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

constexpr std::size_t kAmbiguous = static_cast<std::size_t>(-1);

} // namespace

std::string pupilNameKey(const PupilFacts& facts)
{
    const std::string surname = keyText(facts.surname);
    const std::string forename = keyText(facts.forename);
    if (surname.empty() || forename.empty() || !facts.birthDate) {
        return {};
    }
    return surname + '\n' + forename + '\n' + isoDate(*facts.birthDate);
}

std::size_t SchoolBuilder::groupOf(const GroupFacts& facts)
{
    const auto [found, isNew] = m_groups.emplace(keyText(facts.name), m_school.groups.size());
    if (isNew) {
        m_school.groups.push_back(facts);
        return found->second;
    }
    GroupFacts& group = m_school.groups[found->second];
    if (facts.kind == GroupKind::Class && group.kind == GroupKind::Class
        && facts.year != group.year) {
        group.year.reset(); // a class of several years
    }
    if (facts.kind == GroupKind::TeachingGroup && group.kind == facts.kind) {
        group.year = group.year ? group.year : facts.year;
        group.subject = group.subject.empty() ? facts.subject : group.subject;
    }
    return found->second;
}

bool SchoolBuilder::join(std::size_t pupil, const GroupFacts& group)
{
    const ImportedMembership membership{ pupil, groupOf(group) };
    auto& all = m_school.memberships;
    const bool known = std::find(all.rbegin(), all.rend(), membership) != all.rend();
    if (!known) {
        all.push_back(membership);
    }
    return !known;
}

void SchoolBuilder::indexPupil(std::size_t place)
{
    const PupilFacts& facts = m_school.pupils[place].facts;
    if (!facts.upn.empty()) {
        m_byUpn.emplace(facts.upn, place);
    }
    if (const std::string key = pupilNameKey(facts); !key.empty()) {
        const auto [found, isNew] = m_byName.emplace(key, place);
        if (!isNew && found->second != place) {
            found->second = kAmbiguous; // two pupils of one name and one birth date
        }
    }
}

std::optional<std::size_t> SchoolBuilder::findPupil(const PupilFacts& who) const
{
    if (const auto found = m_byUpn.find(who.upn); !who.upn.empty() && found != m_byUpn.end()) {
        return found->second;
    }
    const auto found = m_byName.find(pupilNameKey(who));
    if (found == m_byName.end() || found->second == kAmbiguous) {
        return std::nullopt;
    }
    const std::string& upn = m_school.pupils[found->second].facts.upn;
    const bool other = !who.upn.empty() && !upn.empty(); // both have one, and they differ
    return other ? std::nullopt : std::optional(found->second);
}

void SchoolBuilder::addPupil(const PupilRow& row, FileReport& report)
{
    std::size_t place = m_school.pupils.size();
    bool somethingNew = true;
    if (const auto known = findPupil(row.pupil.facts)) {
        place = *known;
        if (!isSamePupil(m_school.pupils[place].facts, row.pupil.facts)) {
            report.refuseRow(ProblemCode::UpnUsedTwice, row.pupil.line, "UPN", row.pupil.facts.upn);
            ++m_school.refusedRows;
            return;
        }
        somethingNew = mergePupil(m_school.pupils[place], row.pupil);
    } else {
        m_school.pupils.push_back(row.pupil);
    }
    indexPupil(place);
    for (const std::string& name : row.classes) {
        const GroupFacts group{ name, GroupKind::Class, row.pupil.facts.year, {} };
        somethingNew = join(place, group) || somethingNew;
    }
    ++report.accepted;
    report.duplicates += somethingNew ? 0u : 1u;
}

void SchoolBuilder::addPupils(const FileRows& rows, FileReport& report)
{
    if (report.kind != FileKind::Pupils) {
        return;
    }
    m_school.saysPupils = true;
    m_school.saysClasses = m_school.saysClasses || rows.saysClasses;
    m_school.refusedRows += report.refusedRows;
    for (const PupilRow& row : rows.pupils) {
        addPupil(row, report);
    }
}

void SchoolBuilder::addStaff(const FileRows& rows, FileReport& report)
{
    if (report.kind != FileKind::Staff) {
        return;
    }
    m_school.saysStaff = true;
    m_school.saysStaffing = m_school.saysStaffing || rows.saysStaffing;
    m_school.refusedStaffRows += report.refusedRows;
    for (const StaffRow& row : rows.staff) {
        const auto keys = staffKeys(row.facts);
        const auto [found, isNew] = m_staff.emplace(keys.front(), m_school.staff.size());
        const std::size_t place = found->second;
        if (isNew) {
            m_school.staff.push_back(row.facts);
        }
        for (const std::string& key : keys) {
            const auto [other, fresh] = m_staff.emplace(key, place);
            other->second = fresh || other->second == place ? place : kAmbiguous;
        }
        for (const std::string& name : row.classes) {
            m_school.staffing.push_back({ place, groupOf({ name, GroupKind::Class, {}, {} }) });
        }
        ++report.accepted;
        report.duplicates += isNew || !row.classes.empty() ? 0u : 1u;
    }
}

ImportedSchool SchoolBuilder::finish()
{
    sortUnique(m_school.memberships);
    sortUnique(m_school.staffing);
    sortUnique(m_school.lessons);
    return std::move(m_school);
}

} // namespace pipit::exchange
