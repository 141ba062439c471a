#include "tests/bench/days_end_bench.h"

#include "core/base/try.h"
#include "core/store/open.h"
#include "tests/bench/bench_server.h"
#include "tests/bench/bench_tablet.h"

#include <array>
#include <barrier>
#include <thread>

namespace pipit::bench {

namespace {

constexpr int kNotes = 50; ///< of each tablet
constexpr std::size_t kProse = 300; ///< bytes of a note
constexpr int kRounds = 100; ///< sessions at most, until a tablet has everybody's notes
constexpr double kMega = 1e6;
constexpr std::array kPlain{ store::Migration{
    1, "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)" } };

/// One of them, on a thread of its own.
struct Tablet {
    std::unique_ptr<BenchTablet> tablet;
    std::vector<double> sessions{}; ///< milliseconds each
    Result<void> done{};
};

Result<void> untilAllIsHere(Tablet& one, std::int64_t notes)
{
    PIPIT_TRY(one.tablet->connectHere());
    for (int round = 0; round < kRounds; ++round) {
        const double began = wallMicroseconds();
        PIPIT_TRY(one.tablet->sync());
        one.sessions.push_back((wallMicroseconds() - began) / 1000);
        PIPIT_TRY_ASSIGN(const auto here, one.tablet->noteCount());
        if (here == notes) {
            return {};
        }
    }
    return Error{ ErrorCode::Conflict, "not everybody's notes came" };
}

/// Seconds from the bell to the last tablet that has all.
double race(std::vector<Tablet>& all, std::int64_t notes)
{
    std::barrier bell(static_cast<std::ptrdiff_t>(all.size()) + 1);
    std::vector<std::jthread> threads;
    threads.reserve(all.size());
    for (Tablet& one : all) {
        threads.emplace_back([&one, &bell, notes] {
            bell.arrive_and_wait();
            one.done = untilAllIsHere(one, notes);
        });
    }
    bell.arrive_and_wait();
    const double began = wallMicroseconds();
    threads.clear();
    return (wallMicroseconds() - began) / kMega;
}

/// The same rows in plain SQLite, all in one transaction a tablet, in seconds.
Result<double> plainly(const std::filesystem::path& folder, std::size_t tablets, std::int64_t notes)
{
    const double began = wallMicroseconds();
    for (std::size_t i = 0; i < tablets; ++i) {
        PIPIT_TRY_ASSIGN(
            auto plain, store::openPlain(folder / ("plain-" + std::to_string(i)), kPlain));
        const std::string text(kProse, 'x');
        PIPIT_TRY(plain.transaction([&]() -> Result<void> {
            for (std::int64_t row = 0; row < notes; ++row) {
                PIPIT_TRY(
                    plain.run("INSERT INTO note(text) VALUES(?)", { std::string_view(text) }));
            }
            return {};
        }));
    }
    return (wallMicroseconds() - began) / kMega;
}

Result<std::vector<Tablet>> joined(
    const std::filesystem::path& folder, BenchTablet& lead, int tablets)
{
    std::vector<Tablet> all;
    for (int i = 0; i < tablets; ++i) {
        all.push_back({ std::make_unique<BenchTablet>(folder / ("day-" + std::to_string(i))) });
        PIPIT_TRY(all.back().tablet->join(lead));
        PIPIT_TRY(all.back().tablet->sync());
        PIPIT_TRY(all.back().tablet->notes(kNotes, kProse));
    }
    return all;
}

} // namespace

Result<void> benchDaysEnd(const std::filesystem::path& folder, int tablets, Report& report)
{
    std::filesystem::create_directories(folder);
    BenchServer server(QString::fromStdString((folder / "server").string()));
    if (!server.start()) {
        return Error{ ErrorCode::Offline, "the server did not start" };
    }
    BenchTablet lead(folder / "lead");
    PIPIT_TRY(lead.begin(server.paper()));
    PIPIT_TRY_ASSIGN(auto all, joined(folder, lead, tablets));
    const auto notes = std::int64_t{ tablets } * kNotes;
    const double seconds = race(all, notes);
    std::vector<double> sessions;
    for (const Tablet& one : all) {
        PIPIT_TRY(one.done);
        sessions.insert(sessions.end(), one.sessions.begin(), one.sessions.end());
    }
    PIPIT_TRY_ASSIGN(const double base, plainly(folder, all.size(), notes));
    const auto name = "day's end, " + std::to_string(tablets) + " tablets x 50 changes";
    report.add({ name + ", all see all", seconds, "s", base, "at most 0.8 for 50" });
    report.add({ name + ", one session, p99", quantile(sessions, 0.99), "ms", std::nullopt, "" });
    report.add({ name + ", server memory, peak", server.peakMegabytes(), "MB", std::nullopt,
        "at most 80" });
    return {};
}

} // namespace pipit::bench
