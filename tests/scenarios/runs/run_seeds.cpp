#include "tests/scenarios/runs/run_seeds.h"

#include "tests/scenarios/runs/run_seed.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace pipit::scenarios {

namespace {

/// What a job tells the process that started it, before and after each seed.
struct Note {
    std::uint64_t seed = 0;
    int invariant = -1; ///< -1: begins; 0 and up: broken
};

struct Job {
    pid_t process = 0;
    int pipe = -1;
    std::uint64_t last = 0; ///< the seed that it began last
};

void tell(int pipe, const Note& note)
{
    if (::write(pipe, &note, sizeof note) != static_cast<ssize_t>(sizeof note)) {
        std::_Exit(3); // nobody listens any more
    }
}

void report(const Schools& schools, const Plan& plan, const Broken& broken)
{
    const Plan small = shrink(schools, plan, broken.invariant);
    std::printf("BROKEN I%d: %s\n  %s\n  shrunk to %s\n", broken.invariant, broken.what.c_str(),
        describe(plan).c_str(), describe(small).c_str());
    std::fflush(stdout);
}

/// Every `jobs`-th seed from the `job`-th on.
void runShare(const Options& options, int job, int pipe)
{
    const Schools schools(options.scenario);
    for (std::uint64_t i = static_cast<std::uint64_t>(job); i < options.seeds;
         i += static_cast<std::uint64_t>(options.jobs)) {
        const Plan plan = planOf(options.scenario, options.from + i);
        tell(pipe, { plan.seed, -1 });
        if (const auto broken = runTwice(schools.of(plan), plan)) {
            report(schools, plan, *broken);
            tell(pipe, { plan.seed, broken->invariant });
        }
    }
}

Job start(const Options& options, int number)
{
    int ends[2]{ -1, -1 };
    if (::pipe(ends) != 0) {
        return {};
    }
    const pid_t process = ::fork();
    if (process == 0) {
        ::close(ends[0]);
        runShare(options, number, ends[1]);
        std::_Exit(0);
    }
    ::close(ends[1]);
    return { process, ends[0], 0 };
}

/// Until the job ends. Gives the seeds that broke something, 0 for a crash.
std::vector<Note> listen(Job& job)
{
    std::vector<Note> broken;
    Note note;
    while (::read(job.pipe, &note, sizeof note) == static_cast<ssize_t>(sizeof note)) {
        job.last = note.seed;
        if (note.invariant >= 0) {
            broken.push_back(note);
        }
    }
    ::close(job.pipe);
    int status = 0;
    ::waitpid(job.process, &status, 0);
    if (status != 0) {
        std::printf("CRASHED in seed %llu\n", static_cast<unsigned long long>(job.last));
        broken.push_back({ job.last, 0 });
    }
    return broken;
}

void writeJson(const Options& options, const std::vector<Note>& broken, double seconds)
{
    std::ofstream out(options.json);
    out << "{\"scenario\":\"" << nameOf(options.scenario) << "\",\"from\":" << options.from
        << ",\"seeds\":" << options.seeds << ",\"seconds\":" << seconds << ",\"broken\":[";
    for (std::size_t i = 0; i < broken.size(); ++i) {
        out << (i == 0 ? "" : ",") << "{\"seed\":" << broken[i].seed
            << ",\"invariant\":" << broken[i].invariant << "}";
    }
    out << "]}\n";
}

} // namespace

int runSeeds(const Options& options)
{
    const auto began = std::chrono::steady_clock::now();
    std::vector<Job> jobs;
    for (int number = 0; number < options.jobs; ++number) {
        jobs.push_back(start(options, number));
    }
    std::vector<Note> broken;
    for (Job& job : jobs) {
        const auto more = listen(job);
        broken.insert(broken.end(), more.begin(), more.end());
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("%s: %llu seeds from %llu in %.1f s, %.1f a second: %s\n",
        std::string(nameOf(options.scenario)).c_str(),
        static_cast<unsigned long long>(options.seeds),
        static_cast<unsigned long long>(options.from), took.count(),
        static_cast<double>(options.seeds) / took.count(), broken.empty() ? "all well" : "BROKEN");
    if (!options.json.empty()) {
        writeJson(options, broken, took.count());
    }
    return broken.empty() ? 0 : 1;
}

} // namespace pipit::scenarios
