#include "tests/scenarios/engine/mutants.h"
#include "tests/scenarios/hunt/hunt_all.h"
#include "tests/scenarios/oracle/invariants.h"
#include "tests/scenarios/runs/options.h"
#include "tests/scenarios/runs/run_seed.h"
#include "tests/scenarios/runs/run_seeds.h"
#include "tests/scenarios/world/schools.h"

#include <cstdio>

using namespace pipit::scenarios;

namespace {

int replay(const Options& options)
{
    const Schools schools(options.scenario);
    if (const auto* mutant = findMutant(options.mutant)) {
        useMutant(mutant->mutant);
    }
    const Plan plan = planOf(options.scenario, *options.replay);
    const Trace trace = runOnce(schools.of(plan), plan);
    std::printf("%s\n", describe(plan).c_str());
    if (options.trace) {
        for (const std::string& line : trace.lines()) {
            std::printf("%s\n", line.c_str());
        }
    }
    if (trace.broken()) {
        std::printf("I%d: %s\n", trace.broken()->invariant, trace.broken()->what.c_str());
    }
    return trace.broken() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = parseOptions(argc, argv);
    if (!options) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    if (options->list) {
        for (const Invariant& one : invariants()) {
            std::printf("I%-3d %s.\n     %s\n", one.number, std::string(one.sentence).c_str(),
                std::string(one.checked).c_str());
        }
        return 0;
    }
    if (options->mutants) {
        return huntMutants(*options);
    }
    if (options->replay) {
        return replay(*options);
    }
    return runSeeds(*options);
}
