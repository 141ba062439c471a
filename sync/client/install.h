#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/crypto/sign.h"

#include <filesystem>

namespace pipit::client {

/// This tablet as a device: an id and a signing key that opens nothing.
struct Install {
    InstallId id;
    crypto::SigningKey device;
};

/// Reads `root`/install, or makes it, durably, on a tablet's first day.
/// Corrupt if the file is damaged: it is never made again by itself.
Result<Install> openInstall(const std::filesystem::path& root, crypto::Random& random);

} // namespace pipit::client
