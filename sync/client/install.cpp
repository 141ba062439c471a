#include "sync/client/install.h"

#include "core/base/bytes.h"
#include "core/base/try.h"
#include "core/store/durable_file.h"

namespace pipit::client {

namespace {

constexpr std::string_view kMagic = "PPI";
constexpr std::uint8_t kVersion = 0;
constexpr std::size_t kFileBytes = 3 + 1 + InstallId::kSize + 32;

Result<Install> decode(ByteView bytes)
{
    base::ByteReader reader(bytes);
    const bool ours = base::asText(reader.bytes(kMagic.size())) == kMagic;
    if (ours && reader.u8() > kVersion) {
        return Error{ ErrorCode::TooNew, "install file of a later version" };
    }
    Install install{ { reader.array<InstallId::kSize>() }, {} };
    const ByteView seed = reader.bytes(32);
    if (!ours || !reader.finished()) {
        return Error{ ErrorCode::Corrupt, "damaged install file" };
    }
    install.device = crypto::SigningKey::fromSeed(crypto::Secret::from(seed));
    return install;
}

Result<Install> make(const std::filesystem::path& file, crypto::Random& random)
{
    Install install{ random.id<InstallId>(), crypto::SigningKey::generate(random) };
    base::ByteWriter writer;
    writer.bytes(base::asBytes(kMagic));
    writer.u8(kVersion);
    writer.bytes(install.id.view());
    writer.bytes(install.device.seed().view());
    PIPIT_TRY(store::replaceFile(file, writer.view()));
    return install;
}

} // namespace

Result<Install> openInstall(const std::filesystem::path& root, crypto::Random& random)
{
    const std::filesystem::path file = root / "install";
    auto bytes = store::readFile(file, kFileBytes);
    if (bytes) {
        return decode(*bytes);
    }
    if (bytes.error().code != ErrorCode::NotFound) {
        return bytes.error();
    }
    std::error_code error; // a tablet's first day: not even the folder is there
    if (std::filesystem::create_directories(root, error)) {
        std::filesystem::permissions(root, std::filesystem::perms::owner_all, error);
    }
    if (error) {
        return Error{ ErrorCode::DiskFailed, "install: " + error.message() };
    }
    return make(file, random);
}

} // namespace pipit::client
