#pragma once

#include "core/passport/passport_store.h"
#include "core/school/person_of.h"
#include "core/school/school_store.h"
#include "core/store/change_log.h"

#include <span>

namespace pipit::passport {

using school::PersonOf;

enum class ReadState : std::uint8_t {
    Never, ///< this person has read no version of it
    Changed, ///< what it says is not what they read
    Read,
};

/// A version of a passport that was on somebody's screen.
struct ShownVersion {
    RecordId pupil;
    std::uint32_t version = 0;
    ShownHash shown;
};

/// That somebody read a passport: their newest receipt.
struct Receipt {
    PersonId person;
    std::uint32_t version = 0;
    Instant noted;
    bool isCurrent = false; ///< it still says what they read

    bool operator==(const Receipt&) const = default;
};

struct Unread {
    school::Staff staff;
    ReadState state = ReadState::Never;

    bool operator==(const Unread&) const = default;
};

/// The record of a receipt: the same person reading the same version makes the same one.
RecordId receiptId(const RecordId& pupil, const PersonId& person, std::uint32_t version);

/// Who has read which passports. A receipt counts only if the person in it wrote it.
///
/// Seen by the reader and the SEN team only: what `of` and `unreadBy` give is for no other screen.
/// Thread: the database's. Errors: those of Database, and of ChangeLog::append for `markRead`.
class Receipts {
public:
    Receipts(store::Database& database, store::ChangeLog& log, PassportStore& passports,
        school::SchoolStore& school, PersonOf personOf);

    /// Of a passport that has been shared.
    Result<ReadState> stateOf(const Passport& passport, const PersonId& person);
    /// This person, whose replica the log writes as, has read what was shown: not what has come
    /// since. One transaction; writes nothing for what was already marked.
    Result<void> markRead(std::span<const ShownVersion> shown, const PersonId& person);

    /// Newest first.
    Result<std::vector<Receipt>> of(const RecordId& pupil);
    /// Those who teach the pupil, have joined, and have not read what the passport says now. Nobody
    /// if there is no shared passport.
    Result<std::vector<Unread>> unreadBy(const RecordId& pupil);

private:
    struct Row;
    Result<std::vector<Row>> rows(const RecordId& pupil);
    Result<bool> isMarked(const ShownVersion& one, const PersonId& person);
    Result<void> append(const ShownVersion& one, const PersonId& person);

    store::Database& m_database;
    store::ChangeLog& m_log;
    PassportStore& m_passports;
    school::SchoolStore& m_school;
    PersonOf m_personOf;
};

} // namespace pipit::passport
