#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <optional>
#include <string>
#include <utility>
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

/// What was measured, beside its baseline of the same run.
struct Row {
    std::string name;
    double value = 0;
    std::string unit;
    std::optional<double> baseline; ///< in the same unit
    std::string goal; ///< of the design, in words; empty: none
};

/// Collects rows and prints them as one JSON object.
class Report {
public:
    void add(Row row)
    {
        row.name += m_of;
        m_rows.push_back(std::move(row));
    }
    /// Of what the rows after this are: " with suite 2". Stands behind their names.
    void of(std::string words) { m_of = std::move(words); }

    /// {"rows": [{"name", "value", "unit", "baseline", "ratio", "goal"}]}; null for what is not
    /// there. Names, units and goals are plain ASCII without quotes.
    void print() const
    {
        std::printf("{\"rows\": [");
        const char* between = "\n";
        for (const Row& row : m_rows) {
            const bool hasBase = row.baseline && *row.baseline > 0;
            std::printf("%s  {\"name\": \"%s\", \"value\": %.3f, \"unit\": \"%s\", ", between,
                row.name.c_str(), row.value, row.unit.c_str());
            number("baseline", row.baseline);
            number("ratio", hasBase ? std::optional(row.value / *row.baseline) : std::nullopt);
            std::printf(
                row.goal.empty() ? "\"goal\": null}" : "\"goal\": \"%s\"}", row.goal.c_str());
            between = ",\n";
        }
        std::printf("\n]}\n");
        std::fflush(stdout);
    }

private:
    static void number(const char* name, const std::optional<double>& value)
    {
        value ? std::printf("\"%s\": %.3f, ", name, *value) : std::printf("\"%s\": null, ", name);
    }

    std::string m_of;
    std::vector<Row> m_rows;
};

} // namespace pipit::bench
