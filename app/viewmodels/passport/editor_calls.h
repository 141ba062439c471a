#pragma once

#include "app/viewmodels/passport/passport_desk.h"
#include "core/passport/draft_arrivals.h"

namespace pipit::viewmodels {

// What the editor of a passport asks of the open profile. Thread: the storage thread, all of it.
// Errors: those of PassportStore and Sharing, and NotFound while the school's register or the pupil
// has not come.

/// What somebody is writing: the next version, and what they will say is new in it.
struct PassportWriting {
    passport::PassportDraft draft;
    std::string summary;
};

/// What the editor begins with.
struct PassportStart {
    school::Pupil pupil;
    PassportWriting writing; ///< as it was kept; else what the passport says now
    bool kept = false;
    passport::PassportDraft now; ///< what the passport says, as a draft
    std::uint32_t nextVersion = 1;
};

/// What came while somebody was writing.
struct PassportNews {
    passport::PassportDraft now;
    std::uint32_t nextVersion = 1;
    std::string sharedBy; ///< who shared the version before the next; may be empty
};

Result<PassportStart> startWriting(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil);
Result<PassportNews> readNews(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil);

/// Durable when this returns.
Result<void> keepWriting(
    const PassportSources& sources, client::Replica& replica, const PassportWriting& writing);
/// Gives what was discarded, so that it can be kept again. NotFound if there is no draft.
Result<PassportWriting> discardWriting(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil);
/// Gives the number of the new version.
Result<std::uint32_t> shareWriting(
    const PassportSources& sources, client::Replica& replica, const PassportWriting& writing);

/// Strategies of the school's library: those with the typed words, of one area or of all. At most
/// 100.
struct StrategyWish {
    std::string typed;
    std::optional<strategy::Area> area;
};
Result<std::vector<strategy::Strategy>> findStrategies(
    const PassportSources& sources, client::Replica& replica, const StrategyWish& wish);

} // namespace pipit::viewmodels
