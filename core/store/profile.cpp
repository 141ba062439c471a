#include "core/store/profile.h"

#include "core/base/try.h"
#include "core/crypto/passcode_rule.h"
#include "core/store/durable_file.h"
#include "core/store/face.h"
#include "core/store/first_change.h"
#include "core/store/open.h"
#include "core/store/slots_file.h"
#include "core/store/wrong_tries.h"

#include <algorithm>
#include <optional>

namespace pipit::store {

namespace {

constexpr std::size_t kProfileKeySize = 32;
constexpr std::string_view kUnfinished = ".new";

/// The id that a directory's name gives; nothing for one that is not ours, or not finished.
std::optional<crypto::ProfileId> idOf(const std::filesystem::path& directory)
{
    const std::string name = directory.filename().string();
    auto id = crypto::ProfileId::fromHex(name);
    return id && id->hex() == name ? id : std::nullopt;
}

/// Directories of profiles whose making a crash cut short: nobody was told that they exist.
void removeUnfinished(const std::filesystem::path& root)
{
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(root, error)) {
        std::filesystem::path path = entry.path();
        if (path.extension() == kUnfinished && idOf(path.stem())) {
            std::filesystem::remove_all(path, error);
        }
    }
}

Result<void> makeRoot(const std::filesystem::path& root)
{
    std::error_code error;
    std::filesystem::create_directories(root, error);
    if (!error) { // who uses this tablet is nobody else's business either
        std::filesystem::permissions(root, std::filesystem::perms::owner_all, error);
    }
    if (error) {
        return Error{ error == std::errc::no_space_on_device ? ErrorCode::DiskFull
                                                             : ErrorCode::DiskFailed,
            "profiles: " + error.message() };
    }
    return syncToDisk(root.parent_path());
}

Result<Face> readFace(const std::filesystem::path& profile)
{
    PIPIT_TRY_ASSIGN(const Bytes bytes, readFile(profile / "face", kMaxFaceFile));
    return decodeFace(bytes);
}

} // namespace

Profiles::Profiles(const std::filesystem::path& root, Clock& clock, crypto::Random& random)
    : m_root(root / "profiles")
    , m_clock(clock)
    , m_random(random)
{
}

void Profiles::setBaseVfs(std::string name) { m_baseVfs = std::move(name); }

std::filesystem::path Profiles::directoryOf(const crypto::ProfileId& id) const
{
    return m_root / id.hex();
}

SealedOptions Profiles::sealed(const crypto::Secret& key, const crypto::ProfileId& id) const
{
    return { key, id, m_random, m_baseVfs };
}

std::vector<ProfileEntry> Profiles::list() const
{
    std::vector<ProfileEntry> out;
    m_damaged = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(m_root, error)) {
        const auto id = idOf(entry.path());
        if (!id) {
            continue;
        }
        auto face = readFace(entry.path());
        if (!face) {
            ++m_damaged;
            continue;
        }
        out.push_back({ *id, entry.path(), std::move(*face) });
    }
    std::ranges::sort(out, {},
        [](const ProfileEntry& entry) { return std::pair(entry.face.firstName, entry.id); });
    return out;
}

Result<Profile> Profiles::create(
    const Face& face, std::string_view passcode, const crypto::PasscodeCost& cost, const Fill& fill)
{
    if (crypto::passcodeFlaw(passcode) != crypto::PasscodeFlaw::None) {
        return Error{ ErrorCode::BadInput, "a passcode that protects nothing" };
    }
    const auto id = m_random.id<crypto::ProfileId>();
    crypto::Secret key = m_random.secret(kProfileKeySize);
    crypto::Slots slots(id);
    PIPIT_TRY(slots.setPasscode(base::asBytes(passcode), key, cost, m_random));
    PIPIT_TRY(makeRoot(m_root));
    removeUnfinished(m_root);

    const std::filesystem::path finished = directoryOf(id);
    std::filesystem::path fresh = finished;
    fresh += kUnfinished;
    if (const auto made = makeFilled({ id, fresh, face }, slots, key, fill); !made) {
        removeUnfinished(m_root);
        return made.error();
    }
    PIPIT_TRY(renameDurably(fresh, finished));
    PIPIT_TRY_ASSIGN(Database database, openSealed(finished, sealed(key, id), tabletMigrations()));
    return Profile{ { id, finished, face }, std::move(key), std::move(database) };
}

Result<void> Profiles::makeFilled(const ProfileEntry& fresh, const crypto::Slots& keySlots,
    const crypto::Secret& key, const Fill& fill) const
{
    {
        PIPIT_TRY_ASSIGN(
            Database database, makeDirectory(fresh.directory, fresh.face, keySlots, key));
        if (fill) {
            PIPIT_TRY(fill(Profile{ fresh, key.copy(), std::move(database) }));
        }
    } // closed: all of it lies in its file
    return syncToDisk(fresh.directory);
}

Result<Database> Profiles::makeDirectory(const std::filesystem::path& fresh, const Face& face,
    const crypto::Slots& keySlots, const crypto::Secret& key) const
{
    PIPIT_TRY_ASSIGN(const Bytes faceBytes, encodeFace(face));
    std::error_code error;
    std::filesystem::create_directories(fresh / "blobs", error);
    std::filesystem::permissions(fresh, std::filesystem::perms::owner_all, error);
    PIPIT_TRY(replaceFile(fresh / "face", faceBytes));
    PIPIT_TRY(writeSlots({ keySlots.profile(), fresh, {} }, keySlots));
    return createSealed(fresh, sealed(key, keySlots.profile()), tabletMigrations());
}

Result<crypto::Slots> Profiles::slotsOf(const crypto::ProfileId& id) const
{
    return readSlots({ id, directoryOf(id), {} });
}

Result<Profile> Profiles::unlock(const crypto::ProfileId& id, std::string_view passcode)
{
    PIPIT_TRY_ASSIGN(const crypto::Slots slots, slotsOf(id));
    const WrongTries tries(directoryOf(id), m_clock);
    if (tries.wait().count() > 0) {
        return Error{ ErrorCode::SlowDown, "too many wrong passcodes" };
    }
    tries.begin();
    PIPIT_TRY_ASSIGN(crypto::Secret key, slots.openWithPasscode(base::asBytes(passcode)));
    tries.clear();
    return opened(slots, std::move(key));
}

Result<Profile> Profiles::recover(const crypto::ProfileId& id, const crypto::BoxKey& kit)
{
    PIPIT_TRY_ASSIGN(const crypto::Slots slots, slotsOf(id));
    PIPIT_TRY_ASSIGN(crypto::Secret key, slots.openWithRecovery(kit));
    return opened(slots, std::move(key));
}

Result<Profile> Profiles::opened(const crypto::Slots& slots, crypto::Secret key) const
{
    const crypto::ProfileId id = slots.profile();
    const std::filesystem::path directory = directoryOf(id);
    PIPIT_TRY_ASSIGN(Database database, openSealed(directory, sealed(key, id), tabletMigrations()));
    PIPIT_TRY(checkFirstChange(database, slots, key));
    const auto face = readFace(directory); // a lost face must not keep anyone out
    return Profile{ { id, directory, face ? *face : Face{} }, std::move(key), std::move(database) };
}

std::chrono::milliseconds Profiles::waitBeforeTry(const crypto::ProfileId& id) const
{
    return WrongTries(directoryOf(id), m_clock).wait();
}

} // namespace pipit::store
