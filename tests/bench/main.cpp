#include "tests/bench/feel_bench.h"
#include "tests/bench/records_bench.h"
#include "tests/bench/store_bench.h"
#include "tests/bench/sync_bench.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

struct Bench {
    std::string_view name;
    bool (*run)(const std::filesystem::path&, int, pipit::bench::Report&);
    int size; ///< as the design's figures ask for
};

constexpr Bench kBenches[] = {
    { "store", pipit::bench::benchStore, 100'000 },
    { "records", pipit::bench::benchRecords, 100'000 },
    { "sync", pipit::bench::benchSync, 10'000 },
    { "feel", pipit::bench::benchFeel, 100'000 },
};

} // namespace

/// `pipit-bench store|records|sync|feel DIRECTORY [SIZE]` prints {"rows": [...]}. DIRECTORY is on
/// the disk to be measured, and is left empty. SIZE: rows, observations or changes.
int main(int argc, char** argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "frame" && argc == 4) { // of itself, for feel
        return pipit::bench::showFirstFrame(argv[3], argv[2]);
    }
    QCoreApplication app(argc, argv);
    for (const Bench& bench : kBenches) {
        if (argc > 2 && what == bench.name) {
            pipit::bench::Report report;
            const int size = argc > 3 ? std::atoi(argv[3]) : bench.size;
            if (size < 1 || !bench.run(argv[2], size, report)) {
                return 1;
            }
            report.print();
            return 0;
        }
    }
    std::fprintf(stderr, "usage: pipit-bench store|records|sync|feel DIRECTORY [SIZE]\n");
    return 2;
}
