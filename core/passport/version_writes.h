#pragma once

#include "core/passport/passport_store.h"
#include "core/store/change_log.h"

namespace pipit::passport {

/// What goes into the log for one version, beside what its draft says.
struct VersionWrites {
    VersionNote note;
    RecordId event; ///< of the version
    std::optional<Instant> happened; ///< when it was written; nothing: now
    std::vector<std::string> positions; ///< one for each line of the draft
};

/// One change for each line that was touched, one for the passport with the version event, each
/// naming the heads that the draft began with. Inside the caller's transaction. `before` is the
/// passport as it is now. Errors: those of ChangeLog::append.
Result<void> appendVersion(store::ChangeLog& log, const PassportStore& passports,
    const PassportDraft& draft, const Passport& before, const VersionWrites& version);

} // namespace pipit::passport
