#pragma once

#include "core/intervention/session.h"
#include "core/observation/entry.h"

#include <string>
#include <string_view>

namespace pipit::audit {

/// An entry of a running record as a screen reads it out behind its time: "Hand up, Off task".
/// Empty if it says nothing.
std::string entryWords(const observation::Entry& entry);

/// A logged session as a list of groups shows it: "9:00, Talk Time: 3 there, 1 away, 18 min".
std::string sessionWords(const intervention::Session& session, const intervention::Group& group);

} // namespace pipit::audit
