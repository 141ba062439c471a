#include "tests/scenarios/hunt/child.h"

#include "core/base/check.h"
#include "tests/scenarios/engine/mutants.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace pipit::scenarios {

namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned kSecondsForASeed = 60;

/// The lines that the child writes: "run SEED", and "found INVARIANT WHAT" at most once.
class Lines {
public:
    explicit Lines(int descriptor)
        : m_file(fdopen(descriptor, "w"))
    {
        PIPIT_CHECK(m_file != nullptr);
    }
    void begins(std::uint64_t seed)
    {
        std::fprintf(m_file, "run %llu\n", static_cast<unsigned long long>(seed));
        std::fflush(m_file);
    }
    void finds(const Broken& broken)
    {
        std::fprintf(m_file, "found %d %s\n", broken.invariant, broken.what.c_str());
        std::fflush(m_file);
    }

private:
    std::FILE* m_file;
};

/// Nobody wants to read what a broken engine says while it stops.
void beQuiet()
{
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) {
        dup2(nowhere, STDERR_FILENO);
        dup2(nowhere, STDOUT_FILENO);
    }
}

void runSeeds(int descriptor, std::uint64_t from, std::uint64_t end, std::chrono::seconds most,
    const RunSeed& run)
{
    beQuiet();
    Lines lines(descriptor);
    const auto begin = Clock::now();
    for (std::uint64_t seed = from; seed < end && Clock::now() - begin < most; ++seed) {
        lines.begins(seed);
        alarm(kSecondsForASeed);
        if (const auto broken = run(seed)) {
            lines.finds(*broken);
            return;
        }
    }
}

/// What the child wrote up to its end.
ChildRun readRun(int descriptor, std::uint64_t from)
{
    ChildRun result{ from, {}, false };
    std::FILE* file = fdopen(descriptor, "r");
    PIPIT_CHECK(file != nullptr);
    char* line = nullptr;
    std::size_t room = 0;
    while (getline(&line, &room, file) > 0) {
        std::string text(line);
        text.erase(text.find_last_not_of('\n') + 1);
        if (text.starts_with("run ")) {
            result.next = std::stoull(text.substr(4)) + 1;
        } else if (text.starts_with("found ")) {
            const auto space = text.find(' ', 6);
            result.found = Broken{ std::stoi(text.substr(6)),
                space == std::string::npos ? std::string() : text.substr(space + 1) };
        }
    }
    std::free(line);
    std::fclose(file);
    return result;
}

} // namespace

ChildRun runInChild(Mutant mutant, std::uint64_t from, std::uint64_t end, std::chrono::seconds most,
    const RunSeed& run)
{
    int ends[2];
    PIPIT_CHECK(pipe2(ends, O_CLOEXEC) == 0);
    const pid_t child = fork();
    PIPIT_CHECK(child >= 0);
    if (child == 0) {
        close(ends[0]);
        useMutant(mutant);
        runSeeds(ends[1], from, end, most, run);
        _exit(0); // what the caller made is the caller's to take down
    }
    close(ends[1]);
    ChildRun result = readRun(ends[0], from);
    int status = 0;
    while (waitpid(child, &status, 0) < 0) { }
    result.died = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    return result;
}

} // namespace pipit::scenarios
