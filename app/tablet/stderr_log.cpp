#include "app/tablet/stderr_log.h"

#include <cstdio>
#include <string>

namespace pipit::tablet {

void StderrLog::write(base::LogLevel level, std::string_view event, std::string_view facts)
{
    std::string line = level == base::LogLevel::Info ? "info "
        : level == base::LogLevel::Warning           ? "warning "
                                                     : "error ";
    line.append(event).append(" ").append(facts).append("\n");
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace pipit::tablet
