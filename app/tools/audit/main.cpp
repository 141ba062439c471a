#include "app/tools/audit/canary_scan.h"
#include "app/tools/audit/facts.h"
#include "core/base/try.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>

namespace {

using namespace pipit;
namespace fs = std::filesystem;

struct Asked {
    std::vector<fs::path> tablets;
    std::vector<std::string> passcodes; ///< of a person on the tablet at the same place
    fs::path server;
    fs::path serverLog;
    fs::path seen;
    fs::path screens;
    fs::path memory;
    std::string canary;
    fs::path out;
};

std::vector<std::string> picturesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".png") {
            names.push_back(entry.path().filename().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

Result<std::size_t> countInFiles(const Asked& asked)
{
    std::set<fs::path> places(asked.tablets.begin(), asked.tablets.end());
    places.insert(asked.server);
    std::size_t hits = 0;
    for (const auto& place : places) {
        PIPIT_TRY_ASSIGN(const auto files, audit::filesWith(place, asked.canary));
        for (const auto& file : files) {
            std::fprintf(stderr, "audit: the canary is in %s\n", file.c_str());
        }
        hits += files.size();
    }
    return hits;
}

Result<audit::CanarySearch> searchCanary(const Asked& asked)
{
    audit::CanarySearch search;
    PIPIT_TRY_ASSIGN(search.inFiles, countInFiles(asked));
    PIPIT_TRY_ASSIGN(search.inLog, audit::scanLog(asked.serverLog, asked.canary));
    PIPIT_TRY_ASSIGN(search.open, audit::countIn(asked.memory / "open", asked.canary));
    PIPIT_TRY_ASSIGN(search.locked, audit::countIn(asked.memory / "locked", asked.canary));
    PIPIT_TRY_ASSIGN(search.server, audit::countIn(asked.memory / "server", asked.canary));
    return search;
}

Result<audit::Evidence> gather(const Asked& asked)
{
    audit::Evidence evidence;
    evidence.canary = asked.canary;
    // First of all, before anything here touches the files.
    PIPIT_TRY_ASSIGN(evidence.search, searchCanary(asked));
    PIPIT_TRY_ASSIGN(evidence.screens, audit::readScreenRecords(asked.seen));
    PIPIT_TRY_ASSIGN(evidence.serverLog, audit::readServerLog(asked.server / "school.db"));
    PIPIT_TRY_ASSIGN(evidence.serverEnds, audit::branchEndsOf(evidence.serverLog));
    PIPIT_TRY_ASSIGN(evidence.serverHashes, audit::chainHashesOf(evidence.serverLog));
    for (std::size_t i = 0; i < asked.tablets.size(); ++i) {
        PIPIT_TRY_ASSIGN(auto tablet,
            audit::readTablet(asked.tablets[i], asked.passcodes[i], evidence.serverLog));
        evidence.tablets.push_back(std::move(tablet));
    }
    evidence.away = audit::takeAway(evidence.tablets);
    evidence.pictures = picturesIn(asked.screens);
    return evidence;
}

int run(const Asked& asked)
{
    const auto evidence = gather(asked);
    if (!evidence) {
        std::fprintf(stderr, "audit: %s\n", evidence.error().detail.c_str());
        return 1;
    }
    const auto facts = audit::judge(*evidence);
    const auto json = audit::asJson(facts);
    std::ofstream out(asked.out, std::ios::binary);
    if (!(out << json).flush()) {
        std::fprintf(stderr, "audit: cannot write the facts\n");
        return 1;
    }
    std::printf("%s", json.c_str());
    return facts.problems.empty() ? 0 : 3;
}

void declare(CLI::App& app, Asked& asked)
{
    app.add_option("--tablet", asked.tablets, "A tablet's folder; once for each person")
        ->required();
    app.add_option("--passcode", asked.passcodes, "Of the tablet at the same place")->required();
    app.add_option("--server", asked.server, "The server's data directory")->required();
    app.add_option("--server-log", asked.serverLog, "What the server said")->required();
    app.add_option("--seen", asked.seen, "What the screens said, a line each")->required();
    app.add_option("--screens", asked.screens, "Folder of the pictures")->required();
    app.add_option("--memory", asked.memory, "Folder of what memories held: open, locked, server")
        ->required();
    app.add_option("--canary", asked.canary, "Words typed into a note")->required();
    app.add_option("--out", asked.out, "Takes the facts as JSON")->required();
}

} // namespace

/// `pipit-audit`: what a day came to, from what it left. 0 if all is as it should be, 3 if not.
int main(int argc, char** argv)
{
    CLI::App app("Looks at what a day has left in tablets and server, and compares.");
    Asked asked;
    declare(app, asked);
    CLI11_PARSE(app, argc, argv);
    if (asked.tablets.size() != asked.passcodes.size()) {
        std::fprintf(stderr, "audit: one passcode for each tablet\n");
        return 2;
    }
    return run(asked);
}
