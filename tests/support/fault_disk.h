#pragma once

#include "tests/support/durable_files.h"

#include <cstdint>
#include <memory>
#include <string>

struct sqlite3_vfs;

namespace pipit::tests {

/// What goes wrong at one operation of a FaultDisk.
enum class DiskFault {
    PowerCut, ///< nothing works any more until `powerUp`
    Full, ///< this write and all after it find no space, until `heal`
    WriteFails, ///< one write, truncation or removal
    SyncFails, ///< one sync; what it should have kept is lost at the next power cut
};

/// What is on the disk after a power cut, beside all that was synced.
enum class Survives {
    Nothing,
    Everything,
    SomeSectors, ///< any subset of the sectors written since, in any order
};

/// A disk that forgets what was not synced: an SQLite VFS over files that hold only what is
/// durable. What a program writes, removes and creates stands apart until its sync.
///
/// Several connections may share a file, on one thread.
class FaultDisk {
public:
    /// Over real files.
    FaultDisk();
    explicit FaultDisk(std::shared_ptr<DurableFiles> below);
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;

    /// The name of the VFS.
    const std::string& vfs() const noexcept;

    /// Writes, truncations, syncs and removals so far.
    std::uint64_t operations() const noexcept;
    /// `operation` counts as `operations` does: the next one is operations() + 1.
    void failAt(std::uint64_t operation, DiskFault fault);
    /// The read with this number from now fails, once.
    void failRead(std::uint64_t read);
    /// Ends Full, and forgets a fault that has not struck.
    void heal();
    bool hasStruck() const noexcept;
    /// The power is off.
    bool isDead() const noexcept;

    /// After a power cut, or to cause one now; every connection is closed before.
    void powerUp(Survives survives, std::uint64_t seed);

    struct Impl;

    /// While it lives, whoever opens a database without naming a VFS opens it on this disk.
    class AsDefault {
    public:
        explicit AsDefault(FaultDisk& disk);
        ~AsDefault();
        AsDefault(const AsDefault&) = delete;
        AsDefault& operator=(const AsDefault&) = delete;

    private:
        sqlite3_vfs* m_system;
    };

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace pipit::tests
