#include "tests/bench/store_bench.h"

#include "core/base/try.h"
#include "core/crypto/aes_gcm.h"
#include "core/store/open.h"
#include "tests/bench/report.h"

#include <array>
#include <functional>
#include <optional>
#include <random>
#include <string>

namespace pipit::bench {

namespace {

using store::Database;

constexpr std::array kSchema{ store::Migration{ 1,
    "CREATE TABLE observation(id INTEGER PRIMARY KEY, pupil INTEGER, at INTEGER, text TEXT);"
    "CREATE INDEX by_pupil ON observation(pupil, at);"
    "CREATE VIRTUAL TABLE words USING fts5(text, content='observation', content_rowid='id')" } };
constexpr int kSlice = 500; ///< rows of one transaction in the bulk insert
constexpr int kCommits = 1'000; ///< so many that each store copies its log back meanwhile
constexpr int kPointReads = 20'000;
constexpr int kOpens = 30;

std::string prose(std::mt19937_64& random)
{
    std::string text;
    while (text.size() < 600) {
        text += "word" + std::to_string(random() % 4000) + ' ';
    }
    return text;
}

/// One of the two stores, with the same work for both.
class Side {
public:
    Side(std::function<Result<Database>()> open, std::filesystem::path file)
        : m_open(std::move(open))
        , m_file(std::move(file))
    {
    }

    Result<void> open()
    {
        m_database.reset();
        PIPIT_TRY_ASSIGN(Database database, m_open());
        m_database.emplace(std::move(database));
        return m_database->run("PRAGMA cache_size=-2000");
    }
    void close() { m_database.reset(); }

    Result<double> bulkInsert(int rows)
    {
        std::mt19937_64 random(1);
        const double began = cpuMicroseconds();
        for (int done = 0; done < rows; done += kSlice) {
            PIPIT_TRY(m_database->transaction([&]() -> Result<void> {
                for (int i = 0; i < std::min(kSlice, rows - done); ++i) {
                    PIPIT_TRY(addRow(random));
                }
                return {};
            }));
        }
        return (cpuMicroseconds() - began) / rows;
    }

    /// Wall time of each of a few durable commits.
    Result<void> commitOnce(std::vector<double>& samples)
    {
        const double began = wallMicroseconds();
        PIPIT_TRY(m_database->transaction([&] { return addRow(m_random); }));
        samples.push_back(wallMicroseconds() - began);
        return {};
    }

    Result<double> pointReads(int rows)
    {
        std::mt19937_64 random(3);
        const double began = cpuMicroseconds();
        for (int i = 0; i < kPointReads; ++i) {
            const auto id = static_cast<std::int64_t>(random() % static_cast<unsigned>(rows)) + 1;
            PIPIT_TRY(
                m_database->integer("SELECT length(text) FROM observation WHERE id=?", { id }));
        }
        return (cpuMicroseconds() - began) / kPointReads;
    }

    Result<double> scan()
    {
        const double began = cpuMicroseconds();
        PIPIT_TRY(m_database->integer("SELECT sum(length(text)) FROM observation NOT INDEXED"));
        return (cpuMicroseconds() - began) / 1000;
    }

    Result<void> openOnce(std::vector<double>& samples)
    {
        m_database.reset();
        const double began = wallMicroseconds();
        PIPIT_TRY_ASSIGN(Database database, m_open());
        PIPIT_TRY(database.integer("SELECT pupil FROM observation WHERE id=1"));
        samples.push_back(wallMicroseconds() - began);
        return {};
    }

    Result<void> checkpoint() { return m_database->checkpoint(); }
    double fileSize() const { return static_cast<double>(std::filesystem::file_size(m_file)); }

private:
    Result<void> addRow(std::mt19937_64& random)
    {
        const std::string text = prose(random);
        const auto pupil = static_cast<std::int64_t>(random() % 1500);
        PIPIT_TRY(m_database->run("INSERT INTO observation(pupil, at, text) VALUES(?,?,?)",
            { pupil, static_cast<std::int64_t>(random() % 1'000'000), std::string_view(text) }));
        return m_database->run("INSERT INTO words(rowid, text) VALUES(?,?)",
            { m_database->lastRowId(), std::string_view(text) });
    }

    std::function<Result<Database>()> m_open;
    std::filesystem::path m_file;
    std::optional<Database> m_database;
    std::mt19937_64 m_random{ 2 };
};

/// The same measurement on both, and its row.
Result<void> compare(Report& report, Side& plain, Side& sealed, Row row,
    const std::function<Result<double>(Side&)>& measure)
{
    PIPIT_TRY_ASSIGN(row.baseline, measure(plain));
    PIPIT_TRY_ASSIGN(row.value, measure(sealed));
    report.add(std::move(row));
    return {};
}

/// In turns, since the disk's mood changes.
Result<void> compareSamples(Report& report, Side& plain, Side& sealed,
    const std::vector<std::pair<double, Row>>& rows, int count,
    const std::function<Result<void>(Side&, std::vector<double>&)>& sample)
{
    std::vector<double> baseline;
    std::vector<double> ours;
    for (int i = 0; i < count; ++i) {
        PIPIT_TRY(sample(plain, baseline));
        PIPIT_TRY(sample(sealed, ours));
    }
    for (auto [part, row] : rows) {
        row.baseline = quantile(baseline, part);
        row.value = quantile(ours, part);
        report.add(std::move(row));
    }
    return {};
}

Row rowOf(const char* name, const char* unit, const char* goal)
{
    return { name, 0, unit, std::nullopt, goal };
}

Result<void> compareAll(Report& report, Side& plain, Side& sealed, int rows)
{
    PIPIT_TRY(plain.open());
    PIPIT_TRY(sealed.open());
    PIPIT_TRY(
        compare(report, plain, sealed, rowOf("bulk insert, CPU per row", "us", "ratio at most 1.4"),
            [&](Side& side) { return side.bulkInsert(rows); }));
    PIPIT_TRY(plain.checkpoint());
    PIPIT_TRY(sealed.checkpoint());
    PIPIT_TRY(compareSamples(report, plain, sealed,
        { { 0.5, rowOf("durable commit, p50", "us", "ratio at most 1.15") },
            { 0.99, rowOf("durable commit, p99, checkpoints included", "us", "at most 2000") },
            { 1, rowOf("durable commit, worst", "us", "") } },
        kCommits, [](Side& side, auto& samples) { return side.commitOnce(samples); }));
    PIPIT_TRY(compare(report, plain, sealed,
        rowOf("point read, 2 MB cache, CPU", "us", "at most 9, ratio at most 2"),
        [&](Side& side) { return side.pointReads(rows); }));
    PIPIT_TRY(compare(report, plain, sealed, rowOf("full scan, CPU", "ms", "ratio at most 1.4"),
        [](Side& side) { return side.scan(); }));
    plain.close();
    sealed.close();
    report.add({ "file size", sealed.fileSize(), "bytes", plain.fileSize(), "ratio at most 1.04" });
    return compareSamples(report, plain, sealed,
        { { 0.5, rowOf("open with raw key and first read, p50", "us", "at most 110") } }, kOpens,
        [](Side& side, auto& samples) { return side.openOnce(samples); });
}

Result<void> benchSuite(
    Report& report, const std::filesystem::path& folder, store::Suite suite, int rows)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    crypto::SystemRandom random;
    const crypto::Secret key = random.secret(32);
    const store::SealedOptions options{ key, random.id<crypto::ProfileId>(), random, {}, suite };
    PIPIT_TRY(store::createSealed(folder, options, kSchema));
    const auto file = folder / "plain.db";
    Side plain([&] { return store::openPlain(file, kSchema); }, file);
    Side sealed([&] { return store::openSealed(folder, options, kSchema); }, folder / "store.db");
    report.of(suite == store::Suite::AesGcm ? ", suite 2" : ", suite 1");
    return compareAll(report, plain, sealed, rows);
}

} // namespace

bool benchStore(const std::filesystem::path& directory, int rows, Report& report)
{
    const auto folder = directory / "pipit-bench";
    Result<void> done = benchSuite(report, folder, store::Suite::XChaCha20Poly1305, rows);
    if (done && crypto::hasAesGcm()) {
        done = benchSuite(report, folder, store::Suite::AesGcm, rows);
    }
    report.of({});
    std::filesystem::remove_all(folder);
    if (!done) {
        std::fprintf(stderr, "pipit-bench: %s\n", done.error().detail.c_str());
    }
    return done.has_value();
}

} // namespace pipit::bench
