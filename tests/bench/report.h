#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <vector>

namespace pipit::bench {

/// CPU time of the process, in microseconds.
inline double cpuMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

inline double wallMicroseconds()
{
    return std::chrono::duration<double, std::micro>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// `part` from 0 to 1; the samples are not empty.
inline double quantile(std::vector<double> samples, double part)
{
    std::ranges::sort(samples);
    return samples[static_cast<std::size_t>(part * static_cast<double>(samples.size() - 1))];
}

/// One line of JSON: ours beside the baseline of the same run.
inline void printRow(const char* what, const char* unit, double baseline, double ours)
{
    std::printf("{\"what\":\"%s\",\"unit\":\"%s\",\"plain\":%.2f,\"sealed\":%.2f,\"ratio\":%.2f}\n",
        what, unit, baseline, ours, ours / baseline);
    std::fflush(stdout);
}

} // namespace pipit::bench
