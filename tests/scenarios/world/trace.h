#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pipit::scenarios {

/// The first thing that was not as it must be.
struct Broken {
    int invariant = 0; ///< of I1 to I40; 0: the run itself went wrong
    std::string what;
    bool operator==(const Broken&) const = default;
};

/// The story of a run, a line for each thing that happened, and what broke in it.
class Trace {
public:
    void say(std::string line);
    /// Only the first counts: what follows may be its consequence.
    void breaks(int invariant, std::string what);

    const std::vector<std::string>& lines() const { return m_lines; }
    const std::optional<Broken>& broken() const { return m_broken; }
    /// Of all lines: two runs of one seed have the same.
    std::uint64_t hash() const { return m_hash; }

private:
    std::vector<std::string> m_lines;
    std::optional<Broken> m_broken;
    std::uint64_t m_hash = 0xcbf29ce484222325U;
};

} // namespace pipit::scenarios
