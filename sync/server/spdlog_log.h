#pragma once

#include "core/base/log.h"

namespace pipit::server {

/// Writes lines to standard error: "2026-03-02T09:30:00.123Z info server.request path=/v0/push".
class SpdlogLog final : public Log {
public:
    void write(base::LogLevel level, std::string_view event, std::string_view facts) override;
};

} // namespace pipit::server
