#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <filesystem>

namespace pipit::server {

/// The server's TLS key (PEM, mode 0600) and its certificate (PEM).
struct ServerKeyFiles {
    std::filesystem::path key;
    std::filesystem::path certificate;
};

/// Makes an ECDSA P-256 key and a certificate signed by itself; tablets pin the key, so the
/// certificate's names and dates decide nothing. AlreadyExists if the key file is there;
/// DiskFailed.
Result<void> makeServerKey(const ServerKeyFiles& files);

/// SHA-256 of the certificate's SubjectPublicKeyInfo (DER). NotFound, Corrupt.
Result<ServerKeyPin> serverKeyPin(const std::filesystem::path& certificate);

} // namespace pipit::server
