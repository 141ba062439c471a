#pragma once

#include "app/tools/demo/demo_tablet.h"
#include "core/notes/note_store.h"
#include "core/passport/door.h"
#include "core/passport/sharing.h"
#include "core/school/school_store.h"

namespace pipit::demo {

/// The stores of one tablet, put together for a person who works at it.
class DemoDesk {
public:
    DemoDesk(
        DemoTablet& tablet, const school::SchoolPlace& place, Clock& clock, crypto::Random& random);
    DemoDesk(const DemoDesk&) = delete;
    DemoDesk& operator=(const DemoDesk&) = delete;

    /// Somebody of that whole name ("Leo Morgan"). NotFound.
    Result<RecordId> pupil(const std::string& name);
    /// NotFound.
    Result<RecordId> classNamed(const std::string& name);

    /// This person reads the passports of a class at the door, and says so.
    Result<void> readAtTheDoor(const std::string& className);
    /// Changes one section and shares it.
    Result<void> share(const std::string& name, passport::Section section, const std::string& text,
        const std::string& summary);
    /// Changes the words of the passport's first line and shares it.
    Result<void> shareLine(
        const std::string& name, const std::string& line, const std::string& summary);
    /// Begins to change one section and leaves it.
    Result<void> leaveDraft(
        const std::string& name, passport::Section section, const std::string& text);
    Result<void> note(const std::string& text);

private:
    PersonId me() const { return m_tablet.replica().identity().person; }
    Result<void> shareDraft(const passport::PassportDraft& draft, const std::string& summary);

    DemoTablet& m_tablet;
    school::SchoolStore m_school;
    store::DraftStore m_drafts;
    passport::PassportStore m_passports;
    passport::Receipts m_receipts;
    passport::Sharing m_sharing;
    notes::NoteStore m_notes;
};

} // namespace pipit::demo
