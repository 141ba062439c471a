#pragma once

#include "core/base/result.h"
#include "core/store/open.h"
#include "core/store/sealed/page_seal.h"

#include <memory>
#include <optional>
#include <string>

namespace pipit::store {

/// Whether the one database of a sealed VFS is there or is being made.
enum class Making : bool { No, Yes };

/// An SQLite VFS for one connection, which seals all that goes to disk and has exactly two files:
/// the database and its log. Journals of every other kind cannot be opened and do not exist.
///
/// Registered while it lives; the connection is closed before.
class SealedVfs {
public:
    SealedVfs(const SealedOptions& options, Making making);
    ~SealedVfs();
    SealedVfs(const SealedVfs&) = delete;
    SealedVfs& operator=(const SealedVfs&) = delete;

    /// For sqlite3_open_v2.
    const std::string& name() const noexcept;

    /// Why the database could not be opened, where SQLite only says that it could not.
    const std::optional<Error>& problem() const noexcept;

    struct Impl;

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace pipit::store
