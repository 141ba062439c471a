#include "tests/bench/feel_bench.h"
#include "tests/bench/frames.h"
#include "tests/bench/records_bench.h"
#include "tests/bench/store_bench.h"
#include "tests/bench/sync_bench.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace {

struct Bench {
    std::string_view name;
    bool (*run)(const std::filesystem::path&, int, pipit::bench::Report&);
    int small;
    int design; ///< as its figures ask for
};

constexpr Bench kBenches[] = {
    { "store", pipit::bench::benchStore, 2'000, 100'000 },
    { "records", pipit::bench::benchRecords, 2'000, 100'000 },
    { "sync", pipit::bench::benchSync, 500, 10'000 },
    { "feel", pipit::bench::benchFeel, 2'000, 100'000 },
};

int sizeOf(const Bench& bench, std::string_view asked)
{
    return asked.empty() ? bench.small : asked == "design" ? bench.design : std::atoi(asked.data());
}

/// The bench starts itself, for feel: `frame DIRECTORY WHAT`, `screens TABLET PASSCODE NOW
/// CLASS...`
std::optional<int> runAsFrame(int argc, char** argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "frame" && argc == 4) {
        return pipit::bench::showFirstFrame(argv[3], argv[2]);
    }
    if (what == "screens" && argc > 5) {
        return pipit::bench::showScreens(
            { argv[2], argv[3], std::atoll(argv[4]), { argv + 5, argv + argc } });
    }
    return std::nullopt;
}

} // namespace

/// `pipit-bench store|records|sync|feel DIRECTORY [SIZE]` prints {"rows": [...]}. DIRECTORY is on
/// the disk to be measured, and is left empty. SIZE: rows, observations or changes; `design` for as
/// many as the design's figures ask for; small without it.
int main(int argc, char** argv)
{
    if (const auto done = runAsFrame(argc, argv)) {
        return *done;
    }
    const std::string_view what = argc > 1 ? argv[1] : "";
    QCoreApplication app(argc, argv);
    for (const Bench& bench : kBenches) {
        if (argc > 2 && what == bench.name) {
            pipit::bench::Report report;
            const int size = sizeOf(bench, argc > 3 ? argv[3] : "");
            if (size < 1 || !bench.run(argv[2], size, report)) {
                return 1;
            }
            report.print();
            return 0;
        }
    }
    std::fprintf(stderr, "usage: pipit-bench store|records|sync|feel DIRECTORY [SIZE|design]\n");
    return 2;
}
