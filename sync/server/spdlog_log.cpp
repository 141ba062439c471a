#include "sync/server/spdlog_log.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace pipit::server {

namespace {

spdlog::logger& logger()
{
    static const std::shared_ptr<spdlog::logger> made = [] {
        auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        auto out = std::make_shared<spdlog::logger>("pipit-server", std::move(sink));
        out->set_formatter(std::make_unique<spdlog::pattern_formatter>(
            "%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc));
        out->flush_on(spdlog::level::info);
        return out;
    }();
    return *made;
}

spdlog::level::level_enum levelOf(base::LogLevel level)
{
    switch (level) {
    case base::LogLevel::Info:
        return spdlog::level::info;
    case base::LogLevel::Warning:
        return spdlog::level::warn;
    case base::LogLevel::Error:
        break;
    }
    return spdlog::level::err;
}

} // namespace

void SpdlogLog::write(base::LogLevel level, std::string_view event, std::string_view facts)
{
    logger().log(levelOf(level), "{} {}", event, facts);
}

} // namespace pipit::server
