#pragma once

#include "core/base/log.h"

namespace pipit::tablet {

/// Writes each line to standard error, whole. Any thread.
class StderrLog final : public Log {
public:
    void write(base::LogLevel level, std::string_view event, std::string_view facts) override;
};

} // namespace pipit::tablet
