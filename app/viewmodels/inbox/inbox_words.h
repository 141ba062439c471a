#pragma once

#include "app/viewmodels/inbox/inbox_item.h"

#include <QDate>
#include <QString>

namespace pipit::viewmodels {

// What the inbox says, in the language of the app. Thread: the GUI's.

/// "Jonah Williams"; for a record of nobody "The school".
QString whoseWords(const InboxItem& item);
/// "Passport, How to help me, line 2".
QString whatWords(const InboxItem& item);
/// "You and Miss Patel".
QString betweenWords(const InboxItem& item);
/// "You", "Miss Patel", "A colleague".
QString authorWords(const InboxAuthor& author);
/// "Both wrote from the same text: "Front seat.""
QString baseWords(const InboxItem& item);
/// What shows until somebody settles it.
QString untilThenWords(const InboxItem& item);
/// A value as one reads it: a code or a date in words.
QString valueWords(const InboxItem& item, const std::string& value);
/// "Keep yours", "Keep Miss Patel's"; with the time where that does not tell two apart.
QString keepWords(const InboxItem& item, std::size_t version);
/// "Today, 10:12".
QString writtenWhen(Instant noted, const QDate& today);

/// Why nothing was settled.
QString settleProblem(base::ErrorCode code);

} // namespace pipit::viewmodels
