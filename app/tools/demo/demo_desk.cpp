#include "app/tools/demo/demo_desk.h"

#include "core/base/try.h"
#include "core/school/names.h"

#include <algorithm>

namespace pipit::demo {

namespace {

passport::PersonOf personOf(const client::Replica& replica)
{
    return [&replica](const ReplicaId& author) -> std::optional<PersonId> {
        const auto* member = replica.schoolRegister().member(author);
        return member == nullptr ? std::nullopt : std::optional(member->person);
    };
}

} // namespace

DemoDesk::DemoDesk(
    DemoTablet& tablet, const school::SchoolPlace& place, Clock& clock, crypto::Random& random)
    : m_tablet(tablet)
    , m_school(tablet.replica().database(), place)
    , m_drafts(tablet.replica().database(), clock)
    , m_passports(tablet.replica().database(), m_drafts, place)
    , m_receipts(tablet.replica().database(), tablet.replica().log(), m_passports, m_school,
          personOf(tablet.replica()))
    , m_sharing(
          tablet.replica().database(), tablet.replica().log(), m_passports, m_receipts, random)
    , m_notes(tablet.replica().database(), tablet.replica().log(), clock, random, place.vault)
{
}

Result<RecordId> DemoDesk::pupil(const std::string& name)
{
    PIPIT_TRY_ASSIGN(const auto found, m_school.findPupils(name, 10));
    for (const school::Pupil& pupil : found) {
        if (school::fullName(pupil) == name) {
            return pupil.id;
        }
    }
    return Error{ ErrorCode::NotFound, "a child of the demo school" };
}

Result<RecordId> DemoDesk::classNamed(const std::string& name)
{
    PIPIT_TRY_ASSIGN(const auto classes, m_school.allClasses());
    const auto found = std::ranges::find(classes, name, &school::Class::name);
    return found == classes.end()
        ? Result<RecordId>(Error{ ErrorCode::NotFound, "a class of the demo school" })
        : Result<RecordId>(found->id);
}

Result<void> DemoDesk::readAtTheDoor(const std::string& className)
{
    PIPIT_TRY_ASSIGN(const RecordId theClass, classNamed(className));
    passport::DoorReader reader(m_school, m_passports, m_receipts);
    PIPIT_TRY_ASSIGN(const passport::Door door, reader.read(theClass, me()));
    const auto shown = door.shown();
    return m_receipts.markRead(shown, me());
}

Result<void> DemoDesk::shareDraft(const passport::PassportDraft& draft, const std::string& summary)
{
    PIPIT_TRY_ASSIGN(const auto version, m_sharing.share(draft, summary, me()));
    static_cast<void>(version);
    return {};
}

Result<void> DemoDesk::share(const std::string& name, passport::Section section,
    const std::string& text, const std::string& summary)
{
    PIPIT_TRY_ASSIGN(const RecordId child, pupil(name));
    PIPIT_TRY_ASSIGN(auto draft, m_passports.begin(child));
    draft.text(section).text = text;
    return shareDraft(draft, summary);
}

Result<void> DemoDesk::shareLine(
    const std::string& name, const std::string& line, const std::string& summary)
{
    PIPIT_TRY_ASSIGN(const RecordId child, pupil(name));
    PIPIT_TRY_ASSIGN(auto draft, m_passports.begin(child));
    if (draft.lines.empty()) {
        return Error{ ErrorCode::NotFound, "a line of a demo passport" };
    }
    draft.lines.front().line.text = line;
    return shareDraft(draft, summary);
}

Result<void> DemoDesk::leaveDraft(
    const std::string& name, passport::Section section, const std::string& text)
{
    PIPIT_TRY_ASSIGN(const RecordId child, pupil(name));
    PIPIT_TRY_ASSIGN(auto draft, m_passports.begin(child));
    draft.text(section).text = text;
    return m_passports.keep(draft);
}

Result<void> DemoDesk::note(const std::string& text)
{
    PIPIT_TRY(m_notes.add(text));
    return {};
}

} // namespace pipit::demo
