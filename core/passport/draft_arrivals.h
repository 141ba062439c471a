#pragma once

#include "core/passport/passport_draft.h"

#include <optional>

namespace pipit::passport {

/// What others wrote in a text that this person has typed in as well: theirs, as it is shown now.
/// Nothing if there is no such thing, or both say the same.
std::optional<store::ShownField> theirsOf(const DraftText& mine, const DraftText& now);

/// Brings a draft up to date with what the passport says now (`now` is what PassportStore::begin
/// gives). What this person has not touched becomes what others wrote; what they typed, moved,
/// added or took off stays as it is, with what it replaces. True if that changed anything on the
/// page.
bool takeIn(PassportDraft& draft, const PassportDraft& now);

} // namespace pipit::passport
