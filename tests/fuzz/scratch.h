#pragma once

#include "core/base/check.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace pipit::fuzz {

/// A directory that is gone afterwards, in memory where the machine has such a place.
class Scratch {
public:
    Scratch()
    {
        namespace fs = std::filesystem;
        const fs::path memory = "/dev/shm";
        const fs::path base = fs::exists(memory) ? memory : fs::temp_directory_path();
        std::string name = (base / "pipit-fuzz-XXXXXX").string();
        PIPIT_CHECK(mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace pipit::fuzz
