#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>

#include <vector>

namespace pipit::viewmodels {

/// A note as its list shows it.
struct NoteRow {
    RecordId id;
    QString text;
    Instant at; ///< when it happened, as its author says
    QString author; ///< "Mrs Okafor"; empty while nobody knows, and for one's own
    QString initials; ///< "SO", of a colleague whose name is known
    QString colour; ///< in which this app shows that colleague
    bool mine = false; ///< written by the person whose profile is open, on this tablet or another
    bool waiting = false; ///< the school server has not acknowledged it
    bool refused = false; ///< the school server will not take it: it stays here
    bool contested = false; ///< two people changed it apart; the newest shows
    bool beginsDay = false; ///< set by the list: the first of its day

    bool operator==(const NoteRow&) const = default;
};

/// The newest notes that match, oldest first.
struct NotePage {
    std::vector<NoteRow> rows;
    int total = 0; ///< all on this tablet, also while searching
    bool hasEarlier = false; ///< older ones match that are not in `rows`
};

} // namespace pipit::viewmodels
