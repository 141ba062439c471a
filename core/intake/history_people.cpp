#include "core/intake/history_people.h"

#include "core/base/try.h"
#include "core/exchange/key_text.h"
#include "core/school/names.h"
#include "core/school/school_store.h"

namespace pipit::intake {

Result<HistoryPeople> HistoryPeople::read(
    store::Database& database, const school::SchoolPlace& place)
{
    HistoryPeople people;
    PIPIT_TRY(database.each("SELECT upn, record, vault FROM pupil_case WHERE upn <> ''", {},
        [&](const store::Row& row) -> Result<void> {
            const auto pupil = row.id<RecordId>(1);
            const VaultId vault
                = school::pupilVaultId(place.school, pupil, changes::VaultKind::PupilCasework);
            if (row.id<VaultId>(2) == vault) {
                people.m_pupils.emplace(row.text(0), pupil);
            }
            return {};
        }));
    PIPIT_TRY_ASSIGN(const auto staff, school::SchoolStore(database, place).allStaff());
    for (const school::Staff& adult : staff) {
        people.m_staff.emplace(
            exchange::keyText(adult.code), Adult{ adult.id, school::fullName(adult) });
    }
    return people;
}

std::optional<RecordId> HistoryPeople::pupil(const std::string& upn) const
{
    const auto found = m_pupils.find(upn);
    return found == m_pupils.end() ? std::nullopt : std::optional(found->second);
}

std::string HistoryPeople::author(const std::string& code) const
{
    const auto found = m_staff.find(exchange::keyText(code));
    return found == m_staff.end() ? code : found->second.name;
}

std::optional<RecordId> HistoryPeople::staff(const std::string& code) const
{
    const auto found = m_staff.find(exchange::keyText(code));
    return found == m_staff.end() ? std::nullopt : std::optional(found->second.id);
}

} // namespace pipit::intake
