#include "core/exchange/identity.h"

#include "core/crypto/hash.h"
#include "core/exchange/key_text.h"

namespace pipit::exchange {

namespace {

constexpr std::string_view kLabel = "pipit.import.id.0";

} // namespace

Identity::Identity(crypto::Secret key, int schoolYear)
    : m_key(std::move(key))
    , m_schoolYear(schoolYear)
{
}

RecordId Identity::hash(std::initializer_list<std::string_view> parts) const
{
    crypto::Hasher hasher(RecordId::kSize, m_key.view());
    hasher.add(kLabel);
    for (const std::string_view part : parts) {
        base::ByteWriter length;
        length.u32(static_cast<std::uint32_t>(part.size()));
        hasher.add(length.view());
        hasher.add(part);
    }
    return { hasher.finish<RecordId::kSize>() };
}

RecordId Identity::pupil(const PupilFacts& facts) const
{
    if (!facts.upn.empty()) {
        return hash({ "pupil", "upn", facts.upn });
    }
    return hash({ "pupil", "name", keyText(facts.surname), keyText(facts.forename),
        isoDate(facts.birthDate) });
}

RecordId Identity::staff(const StaffFacts& facts) const
{
    if (!facts.code.empty()) {
        return hash({ "staff", "code", keyText(facts.code) });
    }
    if (!facts.email.empty()) {
        return hash({ "staff", "email", keyText(facts.email) });
    }
    return hash({ "staff", "name", keyText(facts.surname), keyText(facts.forename) });
}

RecordId Identity::group(const GroupFacts& facts) const
{
    return hash({ "group", keyText(facts.name), std::to_string(m_schoolYear) });
}

RecordId Identity::slot(const ImportedSlot& slot, const ImportedSchool& school) const
{
    const RecordId group = this->group(school.groups[slot.group]);
    const std::string staff = slot.staff ? this->staff(school.staff[*slot.staff]).hex() : "";
    return hash({ "slot", group.hex(), std::string(1, slot.week), std::to_string(slot.day),
        slot.period, clockText(slot.start), clockText(slot.end), staff, slot.subject, slot.room });
}

RecordId Identity::history(std::string_view kind, std::string_view sourceId) const
{
    return hash({ "history", kind, sourceId });
}

} // namespace pipit::exchange
