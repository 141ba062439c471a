#include "tests/bench/store_bench.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

/// `pipit-bench store DIRECTORY [ROWS]`: one line of JSON a figure. DIRECTORY is on the disk to be
/// measured, and is left empty.
int main(int argc, char** argv)
{
    if (argc < 3 || std::strcmp(argv[1], "store") != 0) {
        std::fprintf(stderr, "usage: pipit-bench store DIRECTORY [ROWS]\n");
        return 2;
    }
    const int rows = argc > 3 ? std::atoi(argv[3]) : 100'000;
    return pipit::bench::benchStore(argv[2], rows) ? 0 : 1;
}
