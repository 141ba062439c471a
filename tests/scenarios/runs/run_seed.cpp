#include "tests/scenarios/runs/run_seed.h"

#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

bool stillBreaks(const Schools& schools, const Plan& plan, int invariant)
{
    const SchoolTemplate& school = schools.of(plan);
    const auto broken = invariant == 38 ? runTwice(school, plan) : runOnce(school, plan).broken();
    return broken && broken->invariant == invariant;
}

} // namespace

Trace runOnce(const SchoolTemplate& school, const Plan& plan)
{
    World world(school, plan);
    world.run();
    return world.trace();
}

std::optional<Broken> runTwice(const SchoolTemplate& school, const Plan& plan)
{
    const Trace first = runOnce(school, plan);
    if (first.broken()) {
        return first.broken();
    }
    const Trace second = runOnce(school, plan);
    if (second.hash() == first.hash()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < std::min(first.lines().size(), second.lines().size()); ++i) {
        if (first.lines()[i] != second.lines()[i]) {
            return Broken{ 38,
                "line " + std::to_string(i) + ": " + first.lines()[i] + " <> "
                    + second.lines()[i] };
        }
    }
    return Broken{ 38, "one run is longer than the other" };
}

Plan shrink(const Schools& schools, const Plan& plan, int invariant)
{
    Plan best = plan;
    const auto accept = [&](const Plan& smaller) {
        if (!(smaller == best) && stillBreaks(schools, smaller, invariant)) {
            best = smaller;
        }
    };
    for (const Trouble trouble : allTroubles()) {
        Plan smaller = best;
        smaller.leaveOut(trouble);
        accept(smaller);
    }
    Plan made = best;
    made.landed = false;
    accept(made);
    for (int lessons = 1; lessons < plan.lessons && best.lessons == plan.lessons; ++lessons) {
        Plan smaller = best;
        smaller.lessons = lessons;
        accept(smaller);
    }
    for (int steps = 1; steps < plan.steps && best.steps == plan.steps; ++steps) {
        Plan smaller = best;
        smaller.steps = steps;
        accept(smaller);
    }
    return best;
}

} // namespace pipit::scenarios
