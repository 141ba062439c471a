#pragma once

#include "core/base/day.h"
#include "core/crypto/secret.h"
#include "core/exchange/byte_source.h"
#include "core/intake/preview.h"
#include "core/school/pupil_vault.h"
#include "core/store/change_log.h"

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace pipit::intake {

/// A file that somebody chose. FileSource reads one from disk; nothing is read before its turn.
struct ChosenFile {
    std::string name; ///< without folders
    std::unique_ptr<exchange::ByteSource> bytes;
};

struct ReadOptions {
    exchange::ImportScope scope = exchange::ImportScope::WholeSchool;
    /// By file name: what a person said of its columns. Others go by what is remembered for the
    /// same headings, else by a guess.
    std::map<std::string, exchange::ColumnMapping> mappings;
};

struct IntakeCounts {
    std::size_t written = 0; ///< records that were made or changed
    std::size_t unchanged = 0; ///< records that were as the files have them
    std::size_t leftToPeople = 0; ///< fields with values that differ: a person settles them first
    bool stopped = false; ///< asked to stop before the end: the same call does the rest

    bool operator==(const IntakeCounts&) const = default;
};

/// What an import needs of the open profile. References outlive the Intake.
struct IntakeParts {
    store::Database& database;
    store::ChangeLog& log;
    school::SchoolPlace place;
    /// The identity key, if the school has none yet: everybody's app would make the same (32
    /// bytes).
    crypto::Secret firstIdentityKey;
    /// Today at the school: which school year it is, and the day that leavers get.
    Day today;
    /// Makes sure that the vaults of these pupils can be written into.
    std::function<Result<void>(std::span<const RecordId>)> ensureVaults;
};

/// Brings files of the school's system into the school: read, look, carry out.
///
/// One service for the Import screen, `pipit-admin import` and the demo. Importing the same files
/// again writes nothing; what a person changed here is never overwritten, but shown. Every change
/// says that an import made it.
/// Thread: the database's, all of it. Errors: those of Database and ChangeLog::append.
class Intake {
public:
    explicit Intake(IntakeParts parts);

    /// Reads all files and compares them with the school; writes nothing. What is wrong with a file
    /// is no error but part of the preview.
    Result<Preview> read(std::vector<ChosenFile> files, const ReadOptions& options);

    /// Writes what differs, planned anew from what is here now, in slices of one transaction each:
    /// cut off, the same call again does the rest. Remembers the mappings of the files.
    /// `onProgress` gets records done and records in all, after each slice.
    /// BadInput, and nothing is written, if a file was refused.
    Result<IntakeCounts> carryOut(const Preview& preview,
        const std::function<void(std::size_t done, std::size_t all)>& onProgress,
        std::stop_token stop);

    /// Makes the ids of this import, and of a history that is taken after it.
    Result<exchange::Identity> identity();

private:
    Result<void> keepIdentityKey();
    Result<void> rememberMappings(const Preview& preview);

    IntakeParts m_parts;
};

} // namespace pipit::intake
