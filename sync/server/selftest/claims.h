#pragma once

#include <string>
#include <string_view>

namespace pipit::server {

/// Collects the first claim that does not hold.
class Claims {
public:
    /// Gives `holds` back, so that a caller can stop there.
    bool that(bool holds, std::string_view claim)
    {
        if (!holds && m_broken.empty()) {
            m_broken = claim;
        }
        return holds;
    }
    bool ok() const noexcept { return m_broken.empty(); }
    std::string broken() const { return m_broken; }

private:
    std::string m_broken;
};

} // namespace pipit::server
