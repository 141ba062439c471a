#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;

namespace pipit::store {

struct CloseConnection {
    void operator()(sqlite3* handle) const noexcept;
};
using ConnectionHandle = std::unique_ptr<sqlite3, CloseConnection>;

/// Which file to open, and how.
struct ConnectionOptions {
    std::filesystem::path file;
    std::string vfs; ///< empty for the system's
    bool create = false; ///< make the file if it is not there
    bool exclusive = false; ///< one connection only, and no file of shared memory
    bool memory = false; ///< no file at all, and so no log
};

/// Opens without reading the file.
Result<ConnectionHandle> connect(const ConnectionOptions& options);

/// Sets what every connection of ours must have, reads it back, and closes ATTACH for good.
/// The journal of a file goes to WAL.
Result<void> settle(sqlite3* handle, const ConnectionOptions& options);

/// Turns an open connection into a Database.
class DatabaseOpener {
public:
    /// `vfs` is kept until the connection is closed.
    static Database open(ConnectionHandle handle, std::shared_ptr<void> vfs);
};

} // namespace pipit::store
