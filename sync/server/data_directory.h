#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "sync/server/server_key.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace pipit::server {

/// Where the server listens, as `init` was told.
struct ServerSettings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8443;

    bool operator==(const ServerSettings&) const = default;
};

/// The server's directory (mode 0700): school.db, server.key, server.crt, settings.json,
/// serve.lock.
struct DataDirectory {
    std::filesystem::path root;

    std::filesystem::path database() const { return root / "school.db"; }
    std::filesystem::path settingsFile() const { return root / "settings.json"; }
    std::filesystem::path lockFile() const { return root / "serve.lock"; }
    ServerKeyFiles keyFiles() const { return { root / "server.key", root / "server.crt" }; }
};

/// What a technician gives to whoever starts the school.
struct Birth {
    ServerKeyPin pin;
    std::string startCode; ///< shown once; only its hash is kept
};

/// Makes what is missing and finishes an init that was cut off. AlreadyExists if it is all there.
Result<Birth> initialise(
    const DataDirectory& directory, const ServerSettings& settings, crypto::Random& random);

/// NotFound, Corrupt.
Result<ServerSettings> readSettings(const DataDirectory& directory);

} // namespace pipit::server
