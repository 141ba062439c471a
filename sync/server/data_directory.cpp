#include "sync/server/data_directory.h"

#include "core/base/try.h"
#include "sync/server/durable_file.h"
#include "sync/server/sqlite_school_store.h"
#include "sync/server/start_code.h"

#include <limits>
#include <nlohmann/json.hpp>
#include <system_error>

namespace pipit::server {

namespace {

constexpr std::size_t kMaxSettingsBytes = 64 * 1024;

Result<void> makeDirectory(const std::filesystem::path& root)
{
    std::error_code error;
    const bool made = std::filesystem::create_directories(root, error);
    if (!error && made) {
        std::filesystem::permissions(root, std::filesystem::perms::owner_all, error);
    }
    if (error) {
        return Error{ ErrorCode::DiskFailed, "making the directory: " + error.message() };
    }
    return {};
}

Result<void> writeSettings(const DataDirectory& directory, const ServerSettings& settings)
{
    const nlohmann::json json{ { "address", settings.address }, { "port", settings.port } };
    return replaceFile(
        directory.settingsFile(), base::asBytes(json.dump(4) + '\n'), FileMode::Readable);
}

Result<void> makeKeyOnce(const ServerKeyFiles& files)
{
    const Result<void> made = makeServerKey(files);
    return !made && made.error().code == ErrorCode::AlreadyExists ? Result<void>{} : made;
}

} // namespace

/// The database comes last: once it is born, init was done.
Result<Birth> initialise(
    const DataDirectory& directory, const ServerSettings& settings, crypto::Random& random)
{
    PIPIT_TRY(makeDirectory(directory.root));
    if (SqliteSchoolStore::open(directory.database())) {
        return Error{ ErrorCode::AlreadyExists, "there is a server in this directory" };
    }
    PIPIT_TRY(makeKeyOnce(directory.keyFiles()));
    PIPIT_TRY_ASSIGN(const ServerKeyPin pin, serverKeyPin(directory.keyFiles().certificate));
    PIPIT_TRY(writeSettings(directory, settings));
    std::string code = makeStartCode(random);
    PIPIT_TRY_ASSIGN(const auto store,
        SqliteSchoolStore::create(
            directory.database(), { random.id<Incarnation>(), hashStartCode(code) }));
    return Birth{ pin, std::move(code) };
}

Result<ServerSettings> readSettings(const DataDirectory& directory)
{
    PIPIT_TRY_ASSIGN(const Bytes bytes, readFile(directory.settingsFile(), kMaxSettingsBytes));
    const auto json = nlohmann::json::parse(bytes, nullptr, false);
    const Error broken{ ErrorCode::Corrupt, "settings.json does not read" };
    if (!json.is_object() || !json.contains("address") || !json.contains("port")
        || !json["address"].is_string() || !json["port"].is_number_unsigned()) {
        return broken;
    }
    const auto port = json["port"].get<std::uint64_t>();
    if (port > std::numeric_limits<std::uint16_t>::max()) {
        return broken;
    }
    return ServerSettings{ json["address"].get<std::string>(), static_cast<std::uint16_t>(port) };
}

} // namespace pipit::server
