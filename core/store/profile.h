#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/passcode.h"
#include "core/crypto/random.h"
#include "core/crypto/slots.h"
#include "core/store/database.h"
#include "core/store/open.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace pipit::store {

/// All that a tablet shows of a person before they unlock; the only thing kept in clear.
struct Face {
    std::string firstName;
    std::string initials;
    std::string colour; ///< "#rrggbb", chosen by the person

    bool operator==(const Face&) const = default;
};

/// A person's directory on this tablet: profiles/<id>/ with face, slots, store.db, blobs/.
struct ProfileEntry {
    crypto::ProfileId id;
    std::filesystem::path directory;
    Face face;
};

/// A person's open profile.
struct Profile {
    ProfileEntry entry;
    crypto::Secret key;
    Database database;
};

/// The people who use this tablet. `root` is the app's data directory.
///
/// Thread: any, one call at a time. Files it did not write are left alone.
class Profiles {
public:
    Profiles(const std::filesystem::path& root, Clock& clock, crypto::Random& random);

    /// In order of first name. A damaged entry is skipped and counted, never deleted.
    std::vector<ProfileEntry> list() const;
    /// How many entries the last `list` skipped.
    int damagedEntries() const noexcept { return m_damaged; }

    /// Fills the store of a profile while it is made: what it gets is closed when it returns.
    using Fill = std::function<Result<void>(Profile)>;

    /// Makes directory, slots and store, durably, under a temporary name first: if `fill` fails, or
    /// the app dies in it, there is no such profile. BadInput for a face out of bounds, or a
    /// passcode that crypto::passcodeFlaw finds fault with.
    Result<Profile> create(const Face& face, std::string_view passcode,
        const crypto::PasscodeCost& cost, const Fill& fill = {});

    /// WrongKey for a wrong passcode; SlowDown while waiting (see `waitBeforeTry`); Corrupt if the
    /// store was taken back to before its first envelope; else as openSealed.
    Result<Profile> unlock(const crypto::ProfileId& id, std::string_view passcode);

    /// Opens with the school's recovery kit instead. NotFound if this profile knows no such kit;
    /// WrongKey or Corrupt for a slot that was tampered with; else as openSealed.
    Result<Profile> recover(const crypto::ProfileId& id, const crypto::BoxKey& kit);

    /// How long the next try has to wait: nothing for the first 4 wrong passcodes, then doubling
    /// from 5 s to at most 5 min. Survives restarts; a clock set back never lengthens one wait
    /// beyond its own length; never locks for good.
    std::chrono::milliseconds waitBeforeTry(const crypto::ProfileId& id) const;

    /// For tests: every database opened later runs on this SQLite VFS below ours.
    void setBaseVfs(std::string name);

private:
    std::filesystem::path directoryOf(const crypto::ProfileId& id) const;
    Result<crypto::Slots> slotsOf(const crypto::ProfileId& id) const;
    Result<Profile> opened(const crypto::Slots& slots, crypto::Secret key) const;
    SealedOptions sealed(const crypto::Secret& key, const crypto::ProfileId& id) const;
    Result<Database> makeDirectory(const std::filesystem::path& fresh, const Face& face,
        const crypto::Slots& keySlots, const crypto::Secret& key) const;
    Result<void> makeFilled(const ProfileEntry& fresh, const crypto::Slots& keySlots,
        const crypto::Secret& key, const Fill& fill) const;

    std::filesystem::path m_root; ///< the folder `profiles`
    mutable int m_damaged = 0;
    Clock& m_clock;
    crypto::Random& m_random;
    std::string m_baseVfs;
};

} // namespace pipit::store
