#include "tests/scenarios/world/trace.h"

namespace pipit::scenarios {

void Trace::say(std::string line)
{
    for (const char letter : line + '\n') { // FNV-1a
        m_hash = (m_hash ^ static_cast<std::uint8_t>(letter)) * 0x100000001b3U;
    }
    m_lines.push_back(std::move(line));
}

void Trace::breaks(int invariant, std::string what)
{
    say("!! I" + std::to_string(invariant) + ": " + what);
    if (!m_broken) {
        m_broken = Broken{ invariant, std::move(what) };
    }
}

} // namespace pipit::scenarios
