#pragma once

#include "core/inbox/inbox.h"
#include "core/school/school.h"

#include <optional>
#include <string>
#include <vector>

namespace pipit::viewmodels {

/// Who wrote a version, as far as the school's list says.
struct InboxAuthor {
    std::string name; ///< "Miss Patel"; empty if nobody is known
    std::string initials;
    RecordId staff;
    bool me = false; ///< on whichever tablet

    bool operator==(const InboxAuthor&) const = default;
};

/// A conflict, and what it is about.
struct InboxItem {
    inbox::Conflict conflict;
    std::vector<InboxAuthor> authors = {}; ///< one for each version
    std::optional<school::Pupil> pupil = {};
    std::string name = {}; ///< of who is not a pupil
    std::size_t line = 0; ///< of a passport, from 1; 0: it is not on the page, or no such thing

    bool isSameAs(const inbox::Conflict& other) const
    {
        return conflict.record == other.record && conflict.field == other.field;
    }
    bool operator==(const InboxItem&) const = default;
};

struct InboxPage {
    bool allowed = false; ///< this person's role writes something that people settle
    std::int64_t count = 0;
    std::vector<InboxItem> items = {}; ///< the newest first; not more than fit a screen's list
};

} // namespace pipit::viewmodels
