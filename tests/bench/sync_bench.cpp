#include "tests/bench/sync_bench.h"

#include "core/base/try.h"
#include "core/crypto/sign.h"
#include "core/store/open.h"
#include "tests/bench/bench_server.h"
#include "tests/bench/bench_tablet.h"
#include "tests/bench/days_end_bench.h"

#include <array>

namespace pipit::bench {

namespace {

constexpr std::size_t kProse = 600; ///< bytes of a change
constexpr int kSingles = 100; ///< changes sent one by one
constexpr int kEnvelopes = 2'000; ///< single-change envelopes at most
constexpr int kTablets = 50; ///< at day's end
constexpr int kFewTablets = 3; ///< in a short run
constexpr int kForAllTablets = 1'000; ///< changes from which on a run is no short one
constexpr double kMega = 1e6;
constexpr std::array kPlain{ store::Migration{
    1, "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)" } };

/// Plain SQLite with the same settings on the same disk.
class Bare {
public:
    explicit Bare(store::Database database)
        : m_database(std::move(database))
    {
    }

    Result<void> add()
    {
        const std::string text(kProse, 'x');
        return m_database.run("INSERT INTO note(text) VALUES(?)", { std::string_view(text) });
    }
    /// Rows a second in one transaction.
    Result<double> bulk(int rows)
    {
        const double began = wallMicroseconds();
        PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
            for (int i = 0; i < rows; ++i) {
                PIPIT_TRY(add());
            }
            return {};
        }));
        return rows / (wallMicroseconds() - began) * kMega;
    }
    /// Milliseconds of a durable commit, p50.
    Result<double> commit()
    {
        std::vector<double> samples;
        for (int i = 0; i < kSingles; ++i) {
            const double began = wallMicroseconds();
            PIPIT_TRY(add());
            samples.push_back((wallMicroseconds() - began) / 1000);
        }
        return quantile(samples, 0.5);
    }

private:
    store::Database m_database;
};

/// Signature checks a second on one core, of messages as long as an envelope's.
double checksPerSecond()
{
    constexpr int kChecks = 2'000;
    constexpr std::size_t kSigned = 218;
    crypto::SystemRandom random;
    const auto key = crypto::SigningKey::generate(random);
    const Bytes message(kSigned, 7);
    const auto signature = key.sign("bench", message);
    const double began = wallMicroseconds();
    int good = 0;
    for (int i = 0; i < kChecks; ++i) {
        good += crypto::verify("bench", message, signature, key.publicKey()) ? 1 : 0;
    }
    return good / (wallMicroseconds() - began) * kMega;
}

/// Milliseconds of one call that brings nothing, over a connection that stands, p50.
Result<double> bareTrip(BenchTablet& tablet)
{
    client::ServerCalls calls(tablet.wire());
    std::vector<double> samples;
    for (int i = 0; i < kSingles; ++i) {
        const double began = wallMicroseconds();
        PIPIT_TRY(calls.hello(tablet.replica().identity().school));
        samples.push_back((wallMicroseconds() - began) / 1000);
    }
    return quantile(samples, 0.5);
}

Result<void> allOnServer(BenchTablet& tablet)
{
    PIPIT_TRY_ASSIGN(const auto outcome, tablet.sync());
    return outcome.allOnServer()
        ? Result<void>{}
        : Result<void>(Error{ ErrorCode::Conflict, "not everything came to lie on the server" });
}

struct Bench {
    BenchServer& server;
    BenchTablet& lead;
    BenchTablet& fresh;
    Bare& bare;
    Report& report;

    Result<void> push(int changes)
    {
        PIPIT_TRY(lead.notes(changes, kProse));
        lead.wire().bytes = 0;
        const double began = wallMicroseconds();
        PIPIT_TRY(allOnServer(lead));
        const double took = wallMicroseconds() - began;
        PIPIT_TRY_ASSIGN(const double base, bare.bulk(changes));
        report.add({ "push of offline changes: seal, send, durable, answered, compared",
            changes / took * kMega, "changes/s", base, "at least 100000" });
        report.add({ "bytes on the wire for them", static_cast<double>(lead.wire().bytes) / kMega,
            "MB", static_cast<double>(changes) * kProse / kMega, "at most 3 for 10000" });
        return {};
    }

    Result<void> pull(int changes)
    {
        const double began = wallMicroseconds();
        PIPIT_TRY(allOnServer(fresh));
        const double took = wallMicroseconds() - began;
        PIPIT_TRY_ASSIGN(const auto count, fresh.noteCount());
        if (count != changes) {
            return Error{ ErrorCode::Conflict, "not every note came" };
        }
        PIPIT_TRY_ASSIGN(const double base, bare.bulk(changes));
        report.add({ "pull by a fresh tablet: verified, opened, applied, searchable",
            changes / took * kMega, "changes/s", base, "at least 20000" });
        return {};
    }

    Result<void> nothingNew()
    {
        lead.wire().bytes = lead.wire().posts = 0;
        PIPIT_TRY(allOnServer(lead));
        report.add({ "nothing new: bytes beyond TLS and HTTP",
            static_cast<double>(lead.wire().bytes), "bytes", std::nullopt, "at most 400" });
        report.add({ "nothing new: round trips", static_cast<double>(lead.wire().posts), "trips",
            std::nullopt, "1" });
        std::vector<double> samples;
        for (int i = 0; i < kSingles; ++i) {
            const double began = wallMicroseconds();
            PIPIT_TRY(allOnServer(lead));
            samples.push_back((wallMicroseconds() - began) / 1000);
        }
        PIPIT_TRY_ASSIGN(const double base, bareTrip(lead));
        report.add({ "nothing new: the whole session beside one bare call, p50",
            quantile(samples, 0.5), "ms", base, "" });
        return {};
    }

    /// A whole session for each: what a person waits for who writes while online.
    Result<void> single(int count)
    {
        std::vector<double> samples;
        for (int i = 0; i < count; ++i) {
            const double began = wallMicroseconds();
            PIPIT_TRY(lead.note(kProse));
            PIPIT_TRY(allOnServer(lead));
            samples.push_back((wallMicroseconds() - began) / 1000);
        }
        PIPIT_TRY_ASSIGN(const double base, bare.commit());
        report.add({ "one change, saved to acknowledged durable, p50", quantile(samples, 0.5), "ms",
            base, "at most 1" });
        return {};
    }

    /// As an observation written while online makes them: one change in each.
    Result<void> envelopes(int count)
    {
        for (int i = 0; i < count; ++i) {
            PIPIT_TRY(lead.note(kProse));
            PIPIT_TRY(lead.replica().sealPending());
        }
        lead.wire().microsecondsPushing = 0;
        PIPIT_TRY(allOnServer(lead));
        report.add({ "server ingest of single-change envelopes over TLS, beside bare checks",
            count / lead.wire().microsecondsPushing * kMega, "envelopes/s", checksPerSecond(),
            "at least 12000" });
        return {};
    }
};

Result<void> measure(const std::filesystem::path& folder, int changes, Report& report)
{
    BenchServer server(QString::fromStdString((folder / "server").string()));
    if (!server.start()) {
        return Error{ ErrorCode::Offline, "the server did not start" };
    }
    BenchTablet lead(folder / "lead");
    BenchTablet fresh(folder / "fresh");
    PIPIT_TRY(lead.begin(server.paper()));
    PIPIT_TRY(fresh.join(lead));
    PIPIT_TRY_ASSIGN(auto plain, store::openPlain(folder / "plain.db", kPlain));
    Bare bare(std::move(plain));
    Bench bench{ server, lead, fresh, bare, report };
    PIPIT_TRY(bench.push(changes));
    PIPIT_TRY(bench.pull(changes));
    PIPIT_TRY(bench.nothingNew());
    PIPIT_TRY(bench.single(std::min(changes, kSingles)));
    PIPIT_TRY(bench.envelopes(std::min(changes, kEnvelopes)));
    report.add({ "server memory, peak of this run", server.peakMegabytes(), "MB", std::nullopt,
        "at most 80" });
    return benchDaysEnd(folder / "day", changes < kForAllTablets ? kFewTablets : kTablets, report);
}

} // namespace

bool benchSync(const std::filesystem::path& directory, int changes, Report& report)
{
    const auto folder = directory / "pipit-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto done = measure(folder, changes, report);
    std::filesystem::remove_all(folder);
    if (!done) {
        std::fprintf(stderr, "pipit-bench: %s\n", done.error().detail.c_str());
    }
    return done.has_value();
}

} // namespace pipit::bench
