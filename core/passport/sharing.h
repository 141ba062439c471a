#pragma once

#include "core/crypto/random.h"
#include "core/passport/receipts.h"

namespace pipit::passport {

/// Turns a draft into the next version.
///
/// Thread: the database's. Errors: those of ChangeLog::append, and what stands beside a call.
class Sharing {
public:
    Sharing(store::Database& database, store::ChangeLog& log, PassportStore& passports,
        Receipts& receipts, crypto::Random& random)
        : m_database(database)
        , m_log(log)
        , m_passports(passports)
        , m_receipts(receipts)
        , m_random(random)
    {
    }

    /// Gives the number of the new version. In one transaction: one change for each line that was
    /// touched, one for the passport with the version event, each naming the heads that the draft
    /// began with; the author's receipt, if nothing else has come in the meantime; the draft is
    /// cleared. `summary` says in the author's words what is new; it may be empty.
    ///
    /// BadInput for a draft over its limits, or with nothing changed and no summary; then, and on
    /// any other error, nothing happens.
    Result<std::uint32_t> share(
        const PassportDraft& draft, std::string_view summary, const PersonId& author);

private:
    Result<void> confirmOwnReading(const PassportDraft& draft, const PersonId& author);

    store::Database& m_database;
    store::ChangeLog& m_log;
    PassportStore& m_passports;
    Receipts& m_receipts;
    crypto::Random& m_random;
};

/// What the note of a version says: every text of the page, the changed ones with what they
/// replace. `before` is the passport as it is when it is shared; texts that the author did not
/// touch are taken from there.
VersionNote noteOf(const PassportDraft& draft, const Passport& before, std::string_view summary);

} // namespace pipit::passport
