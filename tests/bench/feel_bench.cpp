#include "tests/bench/feel_bench.h"

#include "app/kinds/every_kind.h"
#include "app/viewmodels/door/door_calls.h"
#include "app/viewmodels/school_calls.h"
#include "app/viewmodels/today/today_calls.h"
#include "core/base/try.h"
#include "core/school/school_store.h"
#include "core/store/open.h"
#include "tests/bench/bench_server.h"
#include "tests/bench/records_bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

namespace pipit::bench {

namespace {

constexpr int kRounds = 30;
constexpr int kFrames = 7;
constexpr int kPatienceMs = 120'000;
constexpr std::array kBegun{ "a", "be", "ca", "da", "el", "jo", "ma", "sa", "th", "wi" };

using Replica = std::unique_ptr<client::Replica>;

Error failed(const char* what) { return { ErrorCode::Offline, what }; }

/// The tablet of the demo school's SENCo, in the middle of a school day.
class DemoSenco {
public:
    explicit DemoSenco(const std::filesystem::path& folder)
        : m_folder(folder)
        , m_clock(Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24)
              + std::chrono::hours(9) + std::chrono::minutes(40)))
        , m_projections(kinds::everyKind())
    {
    }

    /// As run.sh makes it.
    Result<void> make()
    {
        BenchServer server(QString::fromStdString((m_folder / "school").string()));
        if (!server.start()) {
            return failed("the server did not start");
        }
        QProcess demo;
        demo.start(QStringLiteral(PIPIT_DEMO),
            { "--server", QString::fromStdString(server.paper().url), "--pin",
                QString::fromStdString(server.paper().pin.hex()), "--start-code",
                QString::fromStdString(server.paper().startCode), "--out",
                QString::fromStdString((m_folder / "tablets").string()) });
        if (!demo.waitForFinished(kPatienceMs) || demo.exitCode() != 0) {
            return failed("the demo school was not made");
        }
        const auto fields = demo.readAllStandardOutput().split('\n').first().split('\t');
        return takeKey(fields.value(0).toStdString(), fields.value(2).toStdString());
    }

    /// All that follows the passcode's key derivation, as the app does it.
    Result<Replica> open()
    {
        PIPIT_TRY_ASSIGN(auto database,
            store::openSealed(
                m_entry.directory, { m_key, m_entry.id, m_random, {} }, store::tabletMigrations()));
        return client::Replica::open(
            { m_entry, m_key.copy(), std::move(database) }, m_projections, m_clock, m_random);
    }
    Clock& clock() { return m_clock; }
    crypto::Random& random() { return m_random; }

private:
    Result<void> takeKey(const std::string& tablet, const std::string& passcode)
    {
        store::Profiles profiles(m_folder / "tablets" / tablet, m_clock, m_random);
        const auto all = profiles.list();
        if (all.empty()) {
            return failed("the demo school has no tablet");
        }
        m_entry = all.front();
        PIPIT_TRY_ASSIGN(auto profile, profiles.unlock(m_entry.id, passcode));
        m_key = std::move(profile.key);
        return {};
    }

    std::filesystem::path m_folder;
    base::OffsetClock m_clock;
    crypto::SystemRandom m_random;
    store::Projections m_projections;
    store::ProfileEntry m_entry;
    crypto::Secret m_key;
};

/// Milliseconds of so many runs.
Result<std::vector<double>> timed(int rounds, const std::function<Result<void>(int)>& body)
{
    std::vector<double> samples;
    for (int i = 0; i < rounds; ++i) {
        const double began = wallMicroseconds();
        PIPIT_TRY(body(i));
        samples.push_back((wallMicroseconds() - began) / 1000);
    }
    return samples;
}

void addBoth(
    Report& report, const std::string& name, const std::vector<double>& samples, const char* goal)
{
    report.add({ name + ", p50", quantile(samples, 0.5), "ms", std::nullopt, goal });
    report.add({ name + ", p95", quantile(samples, 0.95), "ms", std::nullopt, goal });
}

Result<void> measureSchool(DemoSenco& senco, Report& report)
{
    PIPIT_TRY_ASSIGN(const auto unlocks, timed(kRounds, [&](int) -> Result<void> {
        PIPIT_TRY_ASSIGN(const auto replica, senco.open());
        PIPIT_TRY(viewmodels::readToday({ senco.clock(), senco.random() }, *replica));
        return {};
    }));
    addBoth(report, "unlock to Today filled, after the key derivation", unlocks, "under 50");
    PIPIT_TRY_ASSIGN(const auto replica, senco.open());
    PIPIT_TRY_ASSIGN(const auto place, viewmodels::placeOf(*replica));
    school::SchoolStore school(replica->database(), place);
    PIPIT_TRY_ASSIGN(const auto classes, school.allClasses());
    if (classes.empty()) {
        return failed("the demo school has no class");
    }
    PIPIT_TRY_ASSIGN(const auto doors, timed(kRounds, [&](int i) -> Result<void> {
        const auto& one = classes[static_cast<std::size_t>(i) % classes.size()];
        PIPIT_TRY(viewmodels::readDoor(*replica, senco.clock(), one.id));
        return {};
    }));
    addBoth(report, "Door, query of a class", doors, "under 10");
    PIPIT_TRY_ASSIGN(const auto found, timed(kRounds, [&](int i) -> Result<void> {
        PIPIT_TRY(school.findPupils(kBegun[static_cast<std::size_t>(i) % kBegun.size()], 50));
        return {};
    }));
    addBoth(report, "pupils as one types", found, "under 20");
    return {};
}

struct Frame {
    double milliseconds = 0;
    double megabytes = 0;
};

/// From the start of a process of our own to its first frame, drawn in memory.
Result<Frame> firstFrame(const char* what, const std::filesystem::path& data)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("QT_QUICK_BACKEND", "software");
    process.setProcessEnvironment(environment);
    const double began = wallMicroseconds();
    process.start(QCoreApplication::applicationFilePath(),
        { "frame", QString::fromStdString(data.string()), QLatin1String(what) });
    if (!process.waitForReadyRead(kPatienceMs)) {
        return failed("no first frame");
    }
    const Frame frame{ (wallMicroseconds() - began) / 1000,
        process.readAllStandardOutput().trimmed().toDouble() };
    process.waitForFinished(kPatienceMs);
    return frame;
}

/// In turns, since the machine's mood changes; the first of each warms the disk's cache.
Result<void> measureFrames(const std::filesystem::path& data, Report& report)
{
    std::vector<double> ours;
    std::vector<double> bare;
    Frame app;
    Frame window;
    for (int i = 0; i <= kFrames; ++i) {
        PIPIT_TRY_ASSIGN(app, firstFrame("app", data));
        PIPIT_TRY_ASSIGN(window, firstFrame("bare", data));
        if (i > 0) {
            ours.push_back(app.milliseconds);
            bare.push_back(window.milliseconds);
        }
    }
    report.add({ "start to the first frame, offscreen, p50", quantile(ours, 0.5), "ms",
        quantile(bare, 0.5), "at most 150" });
    report.add(
        { "memory at the first frame", app.megabytes, "MB", window.megabytes, "at most 80" });
    return {};
}

Result<void> measure(const std::filesystem::path& folder, Report& report)
{
    DemoSenco senco(folder);
    PIPIT_TRY(senco.make());
    PIPIT_TRY(measureSchool(senco, report));
    return measureFrames(folder / "empty", report);
}

} // namespace

bool benchFeel(const std::filesystem::path& directory, int observations, Report& report)
{
    if (!benchRecords(directory, observations, report)) {
        return false;
    }
    const auto folder = directory / "pipit-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto done = measure(folder, report);
    std::filesystem::remove_all(folder);
    if (!done) {
        std::fprintf(stderr, "pipit-bench: %s\n", done.error().detail.c_str());
    }
    return done.has_value();
}

} // namespace pipit::bench
