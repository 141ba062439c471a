#pragma once

#include "core/passport/passport_store.h"
#include "core/store/change_log.h"

namespace pipit::passport {

/// A version that a school brings along from another system. Its ids come from that system's own,
/// so that bringing it twice, or on two tablets that know nothing of each other, is one.
struct BroughtVersion {
    RecordId pupil;
    std::uint32_t number = 1;
    RecordId event;
    SectionTexts texts = {}; ///< its alert is not taken: that is the medical list's
    std::vector<PassportLine> lines = {}; ///< in the order of the page
    std::string summary = {}; ///< who wrote it, in words: nobody signs for somebody else
    std::optional<Instant> written = {}; ///< nothing: now
};

enum class Bringing : std::uint8_t {
    Written,
    Here, ///< this version was brought before
    OthersHere, ///< people have shared versions of their own: those stand
};

/// Writes a version in one transaction; nobody counts as having read it. BadInput for one over the
/// limits of a passport. Thread: the database's. Errors: those of ChangeLog::append.
Result<Bringing> bring(store::Database& database, store::ChangeLog& log, PassportStore& passports,
    const BroughtVersion& version);

} // namespace pipit::passport
