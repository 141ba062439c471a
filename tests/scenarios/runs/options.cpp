#include "tests/scenarios/runs/options.h"

#include "tests/scenarios/engine/mutants.h"

#include <charconv>
#include <functional>
#include <map>
#include <string_view>

namespace pipit::scenarios {

namespace {

template <class Number> bool read(std::string_view text, Number& out)
{
    const auto done = std::from_chars(text.data(), text.data() + text.size(), out);
    return done.ec == std::errc() && done.ptr == text.data() + text.size();
}

bool readReplay(Options& options, std::string_view text)
{
    std::uint64_t seed = 0;
    const bool fine = read(text, seed);
    options.replay = seed;
    return fine;
}

bool readScenario(Options& options, std::string_view text)
{
    const auto scenario = scenarioOf(text);
    options.scenario = scenario.value_or(Scenario::Small);
    return scenario.has_value();
}

using Take = std::function<bool(Options&, std::string_view)>;

const std::map<std::string_view, Take>& withValue()
{
    static const std::map<std::string_view, Take> all{
        { "--seeds", [](Options& o, std::string_view text) { return read(text, o.seeds); } },
        { "--from", [](Options& o, std::string_view text) { return read(text, o.from); } },
        { "--jobs",
            [](Options& o, std::string_view text) {
                return read(text, o.jobs) && o.jobs > 0 && o.jobs <= 64;
            } },
        { "--json",
            [](Options& o, std::string_view text) {
                o.json = text;
                return true;
            } },
        { "--mutant",
            [](Options& o, std::string_view text) {
                o.mutant = text;
                return findMutant(text) != nullptr;
            } },
        { "--replay", readReplay },
        { "--scenario", readScenario },
    };
    return all;
}

const std::map<std::string_view, bool Options::*>& switches()
{
    static const std::map<std::string_view, bool Options::*> all{
        { "--trace", &Options::trace },
        { "--list", &Options::list },
        { "--mutants", &Options::mutants },
        { "--quick", &Options::quick },
        { "--markdown", &Options::markdown },
    };
    return all;
}

constexpr std::uint64_t kSeeds = 200;
constexpr std::uint64_t kSeedsOfAMutant = 20'000;

} // namespace

const char* const kUsage
    = "pipit-sim [--scenario small|hostile|school|upgrade] [--seeds N] [--from K] [--jobs J]"
      " [--json FILE]\n"
      "pipit-sim --replay SEED [--scenario small|hostile|school|upgrade] [--trace] [--mutant "
      "NAME]\n"
      "pipit-sim --list\n"
      "pipit-sim --mutants [--quick] [--markdown] [--seeds N] [--from K] [--jobs J]\n"
      "pipit-sim --mutant NAME [--seeds N] [--from K]\n";

std::optional<Options> parseOptions(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (const auto found = switches().find(name); found != switches().end()) {
            options.*(found->second) = true;
            continue;
        }
        const auto taken = withValue().find(name);
        if (taken == withValue().end() || ++i == argc || !taken->second(options, argv[i])) {
            return std::nullopt;
        }
    }
    options.mutants = options.mutants || (!options.mutant.empty() && !options.replay);
    if (options.seeds == 0) {
        options.seeds = options.mutants ? kSeedsOfAMutant : kSeeds;
    }
    return options;
}

} // namespace pipit::scenarios
