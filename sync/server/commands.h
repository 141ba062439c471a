#pragma once

#include "sync/server/data_directory.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pipit::server {

/// Exit codes of pipit-server, after sysexits.h where it has one.
enum class Exit : int {
    Fine = 0,
    SelftestFailed = 1,
    Usage = 64,
    NoServerHere = 66, ///< no data directory, or none that init made
    Broken = 65, ///< damaged, or made by a later version
    CannotWrite = 73, ///< there is a server already, or the disk refuses
    CannotListen = 69,
};

struct InitCommand {
    DataDirectory directory;
    ServerSettings settings;
    bool json = false;
};
Exit runInit(const InitCommand& command);

struct ServeCommand {
    DataDirectory directory;
    std::optional<std::string> address{}; ///< instead of what init was told
    std::optional<std::uint16_t> port{}; ///< 0 picks one
    std::filesystem::path readyFile{}; ///< gets the port, whole, once requests are answered
    bool plain = false;
    std::string proxyPin{}; ///< hexadecimal
};
/// Until SIGTERM or SIGINT.
Exit runServe(const ServeCommand& command);

struct StatusCommand {
    DataDirectory directory;
    bool json = false;
};
Exit runStatus(const StatusCommand& command);

} // namespace pipit::server
