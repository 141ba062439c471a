#include "tests/scenarios/hunt/hunt_all.h"

#include "tests/scenarios/hunt/hunt.h"
#include "tests/scenarios/runs/run_seed.h"

#include <algorithm>
#include <cstdio>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace pipit::scenarios {

namespace {

std::vector<const MutantEntry*> asked(const Options& options)
{
    std::vector<const MutantEntry*> wanted;
    for (const MutantEntry& mutant : mutants()) {
        const bool inReach
            = options.quick ? mutant.reach == Reach::Quick : mutant.reach != Reach::NotYet;
        if (options.mutant.empty() ? inReach : options.mutant == mutant.name) {
            wanted.push_back(&mutant);
        }
    }
    return wanted;
}

Scenario scenarioIn(const MutantEntry& mutant)
{
    return scenarioOf(mutant.scenario).value_or(Scenario::Small);
}

/// Schools for each scenario that is hunted in. Made before there are threads: they fork.
using EverySchool = std::map<Scenario, std::unique_ptr<Schools>>;

EverySchool schoolsFor(const std::vector<const MutantEntry*>& wanted)
{
    EverySchool schools;
    for (const MutantEntry* mutant : wanted) {
        auto& school = schools[scenarioIn(*mutant)];
        if (school == nullptr) {
            school = std::make_unique<Schools>(scenarioIn(*mutant));
        }
    }
    return schools;
}

/// Hands out mutants to threads, each with schools of its own: a school has folders.
class Hunters {
public:
    explicit Hunters(const Options& options)
        : m_limits{ options.from, options.seeds, std::chrono::hours(1) }
        , m_wanted(asked(options))
        , m_loud(!options.markdown)
    {
        m_caught.resize(m_wanted.size());
    }

    std::vector<Catch> run(int jobs)
    {
        std::deque<EverySchool> schools;
        for (int i = 0; i < jobs; ++i) {
            schools.emplace_back(schoolsFor(m_wanted));
        }
        std::vector<std::jthread> threads;
        for (const EverySchool& ofThread : schools) {
            threads.emplace_back([this, &ofThread] { work(ofThread); });
        }
        threads.clear();
        return std::move(m_caught);
    }

private:
    void work(const EverySchool& schools)
    {
        for (std::size_t at = next(); at < m_wanted.size(); at = next()) {
            const MutantEntry& mutant = *m_wanted[at];
            const Scenario scenario = scenarioIn(mutant);
            const Schools& ofScenario = *schools.at(scenario);
            const Catch one = hunt(mutant, m_limits, [&](std::uint64_t seed) {
                const Plan plan = planOf(scenario, seed);
                return runOnce(ofScenario.of(plan), plan).broken();
            });
            const std::lock_guard lock(m_mutex);
            m_caught[at] = one;
            if (m_loud) {
                std::printf("%s\n", describe(one).c_str());
                std::fflush(stdout);
            }
        }
    }

    std::size_t next()
    {
        const std::lock_guard lock(m_mutex);
        return m_next++;
    }

    HuntLimits m_limits;
    std::vector<const MutantEntry*> m_wanted;
    bool m_loud;
    std::mutex m_mutex;
    std::size_t m_next = 0;
    std::vector<Catch> m_caught;
};

/// They are not counted, neither as caught nor as survivors.
void sayWhatIsOutOfReach()
{
    for (const MutantEntry& mutant : mutants()) {
        if (mutant.reach == Reach::NotYet) {
            std::fprintf(stderr, "not catchable yet: %s\n", std::string(mutant.name).c_str());
        }
    }
}

} // namespace

int huntMutants(const Options& options)
{
    const std::vector<Catch> all = Hunters(options).run(options.jobs);
    if (options.markdown) {
        std::printf("%s", markdownOf(all).c_str());
    }
    if (options.mutant.empty() && !options.quick) {
        sayWhatIsOutOfReach();
    }
    const auto caught = std::ranges::count_if(all, [](const Catch& one) { return one.caught(); });
    std::fprintf(stderr, "%td of %zu mutants caught\n", caught, all.size());
    return caught == std::ssize(all) && !all.empty() ? 0 : 1;
}

} // namespace pipit::scenarios
