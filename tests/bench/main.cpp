#include "tests/bench/records_bench.h"
#include "tests/bench/store_bench.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

/// `pipit-bench store|records DIRECTORY [ROWS]`: one line of JSON a figure. DIRECTORY is on the
/// disk to be measured, and is left empty.
int main(int argc, char** argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (argc < 3 || (what != "store" && what != "records")) {
        std::fprintf(stderr, "usage: pipit-bench store|records DIRECTORY [ROWS]\n");
        return 2;
    }
    const int rows = argc > 3 ? std::atoi(argv[3]) : 100'000;
    const auto bench = what == "store" ? pipit::bench::benchStore : pipit::bench::benchRecords;
    return bench(argv[2], rows) ? 0 : 1;
}
