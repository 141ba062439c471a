#pragma once

#include <cstdint>
#include <string_view>

namespace pipit::base {

enum class LogLevel : std::uint8_t { Info, Warning, Error };

/// Where log lines go. Lines carry ids, counts and codes, never a name, a note or a key.
class Log {
public:
    virtual ~Log() = default;

    /// `event` is a fixed word with dots ("sync.push.refused"); `facts` are "key=value" pairs.
    /// Any thread.
    virtual void write(LogLevel level, std::string_view event, std::string_view facts) = 0;
};

/// Drops every line.
class NullLog final : public Log {
public:
    void write(LogLevel, std::string_view, std::string_view) override { }
};

} // namespace pipit::base

namespace pipit {
using base::Log;
} // namespace pipit
