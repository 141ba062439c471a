#pragma once

#include "core/base/bytes.h"
#include "tests/support/durable_files.h"
#include "tests/support/fault_disk.h"

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace pipit::tests {

/// One file of a FaultDisk: as the program sees it, with what has happened since its last sync.
/// What is durable stands in `below`, which outlives it.
class UnsyncedFile {
public:
    UnsyncedFile(std::string path, DurableFiles& below);

    bool exists() const noexcept { return m_exists; }
    std::size_t size() const noexcept { return m_bytes.size(); }
    /// False if it ends before; zeros are filled in.
    bool read(std::span<std::uint8_t> out, std::size_t offset) const;

    void create();
    void write(ByteView bytes, std::size_t offset);
    void truncate(std::size_t size);
    void remove();

    void sync();
    /// A sync failed: the program still sees its bytes, but nothing brings them to the disk.
    void loseUnsyncedWrites();
    /// Makes durable what survives.
    void losePower(Survives survives, std::mt19937_64& random);

private:
    enum class What { Create, Write, Truncate, Remove };
    struct Step {
        What what;
        std::size_t at = 0; ///< an offset or a size
        Bytes bytes;
    };

    std::string gone() const { return m_path + ".gone"; }
    bool finishRemoval();
    void undoRemoval();
    void apply(const Step& step) const;
    void applySomeSectors(const Step& step, std::mt19937_64& random) const;

    std::string m_path;
    DurableFiles* m_below;
    Bytes m_bytes;
    bool m_exists = false;
    std::vector<Step> m_unsynced;
};

} // namespace pipit::tests
