#include "tests/scenarios/runs/run_seeds.h"

#include "tests/scenarios/runs/run_seed.h"

#include <chrono>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace pipit::scenarios {

namespace {

void report(const SchoolTemplate& school, const Plan& plan, const Broken& broken)
{
    std::printf(
        "BROKEN I%d: %s\n  %s\n", broken.invariant, broken.what.c_str(), describe(plan).c_str());
    const Plan small = shrink(school, plan, broken.invariant);
    std::printf("  shrunk to %s\n", describe(small).c_str());
    std::fflush(stdout);
}

/// Every `jobs`-th seed from the `job`-th on. Gives how many broke an invariant.
int runShare(const Options& options, int job)
{
    const SchoolTemplate school;
    int broken = 0;
    for (std::uint64_t i = static_cast<std::uint64_t>(job); i < options.seeds;
         i += static_cast<std::uint64_t>(options.jobs)) {
        const Plan plan = planOf(options.scenario, options.from + i);
        const auto found = runTwice(school, plan);
        if (found) {
            report(school, plan, *found);
            ++broken;
        }
    }
    return broken;
}

int inProcesses(const Options& options)
{
    std::vector<pid_t> children;
    for (int job = 0; job < options.jobs; ++job) {
        const pid_t child = ::fork();
        if (child == 0) {
            std::_Exit(runShare(options, job) == 0 ? 0 : 1);
        }
        children.push_back(child);
    }
    int failed = 0;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        failed += status == 0 ? 0 : 1;
    }
    return failed;
}

} // namespace

int runSeeds(const Options& options)
{
    const auto began = std::chrono::steady_clock::now();
    const int failed = options.jobs == 1 ? runShare(options, 0) : inProcesses(options);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("%s: %llu seeds from %llu in %.1f s, %.1f a second: %s\n",
        std::string(nameOf(options.scenario)).c_str(),
        static_cast<unsigned long long>(options.seeds),
        static_cast<unsigned long long>(options.from), took.count(),
        static_cast<double>(options.seeds) / took.count(), failed == 0 ? "all well" : "BROKEN");
    return failed == 0 ? 0 : 1;
}

} // namespace pipit::scenarios
