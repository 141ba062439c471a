#include "tests/bench/feel_bench.h"

#include "app/viewmodels/door/door_calls.h"
#include "app/viewmodels/school_calls.h"
#include "app/viewmodels/today/today_calls.h"
#include "core/base/try.h"
#include "core/notes/note_store.h"
#include "core/school/school_store.h"
#include "tests/bench/bench_school.h"
#include "tests/bench/records.h"

#include <QCoreApplication>
#include <QProcess>

#include <array>
#include <functional>

namespace pipit::bench {

namespace {

constexpr int kRounds = 30;
constexpr int kFrames = 7;
constexpr std::size_t kMostFound = 50;
constexpr int kPatienceMs = 300'000;

Error failed(const char* what) { return { ErrorCode::Offline, what }; }

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

void addSize(const SchoolSize& size, Report& report)
{
    report.add({ "the school: observations", double(size.observations), "records", {}, "" });
    report.add({ "the school: pupils", double(size.pupils), "records", {}, "" });
    report.add({ "the school: passports", double(size.passports), "records", {}, "" });
}

Result<void> measureUnlock(BenchSchool& school, Report& report)
{
    std::vector<double> opens;
    PIPIT_TRY_ASSIGN(const auto unlocks, timed(kRounds, [&](int) -> Result<void> {
        const double began = wallMicroseconds();
        PIPIT_TRY_ASSIGN(const auto replica, school.open());
        opens.push_back((wallMicroseconds() - began) / 1000);
        PIPIT_TRY(viewmodels::readToday({ school.clock(), school.random() }, *replica));
        return {};
    }));
    addBoth(report, "unlock to Today filled, after the key derivation", unlocks, "under 50");
    addBoth(report, "of which the profile open: register verified, keys", opens, "");
    return {};
}

Result<void> measureDoor(BenchSchool& school, client::Replica& replica, Report& report)
{
    const auto& classes = school.classes();
    PIPIT_TRY_ASSIGN(const auto full, timed(kRounds, [&](int) -> Result<void> {
        PIPIT_TRY(viewmodels::readDoor(replica, school.clock(), classes.front()));
        return {};
    }));
    addBoth(report, "Door, query of a class of 30, each with a passport", full, "under 10");
    PIPIT_TRY_ASSIGN(const auto doors, timed(kRounds, [&](int i) -> Result<void> {
        const auto& one = classes[static_cast<std::size_t>(i) % classes.size()];
        PIPIT_TRY(viewmodels::readDoor(replica, school.clock(), one));
        return {};
    }));
    addBoth(report, "Door, query of a class of 30, six with a passport", doors, "under 10");
    return {};
}

/// Each letter asks the pupils, the notes and the observations.
Result<void> measureSearch(BenchSchool& school, client::Replica& replica, Report& report)
{
    static constexpr std::array<std::string_view, 6> kTyped{ "he word1234", "Surname10", "calm",
        "word77 word1", "carys", "maths" };
    PIPIT_TRY_ASSIGN(const auto place, viewmodels::placeOf(replica));
    school::SchoolStore pupils(replica.database(), place);
    notes::NoteStore notes(
        replica.database(), replica.log(), school.clock(), school.random(), place.vault);
    observation::ObservationStore observations(replica.database(), place);
    std::vector<double> letters;
    std::vector<double> names;
    for (const std::string_view text : kTyped) {
        for (std::size_t typed = 1; typed <= text.size(); ++typed) {
            const auto begun = text.substr(0, typed);
            const double began = wallMicroseconds();
            PIPIT_TRY(pupils.findPupils(begun, kMostFound));
            names.push_back((wallMicroseconds() - began) / 1000);
            PIPIT_TRY(notes.search(begun, kMostFound));
            PIPIT_TRY(observations.search(begun, kMostFound));
            letters.push_back((wallMicroseconds() - began) / 1000);
        }
    }
    addBoth(report, "search as one types, whole store: pupils, notes, observations", letters,
        "under 20");
    addBoth(report, "of which the pupils", names, "under 20");
    return {};
}

Result<void> measureStore(BenchSchool& school, int observations, Report& report)
{
    PIPIT_TRY_ASSIGN(const auto replica, school.open());
    PIPIT_TRY_ASSIGN(const auto place, viewmodels::placeOf(*replica));
    PIPIT_TRY(measureDoor(school, *replica, report));
    PIPIT_TRY(measureSearch(school, *replica, report));
    Records records({ replica->database(), replica->log(), school.clock(), school.random(), place },
        school.pupils());
    PIPIT_TRY(records.taps(report));
    return records.reads(observations, report);
}

/// This program again, drawing in memory.
void start(QProcess& process, const QStringList& arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("QT_QUICK_BACKEND", "software");
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
}

Result<void> measureScreens(const BenchSchool& school, Report& report)
{
    QStringList arguments{ "screens", QString::fromStdString(school.tablet().string()),
        QString::fromStdString(school.passcode()),
        QString::number(school.now().time_since_epoch().count()) };
    for (const RecordId& one : school.classes()) {
        arguments += QString::fromStdString(one.hex());
    }
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0) {
        return failed("the app's screens did not come");
    }
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        const auto fields = line.split('\t');
        if (fields.size() == 5) {
            report.add({ fields[0].toStdString(), fields[1].toDouble(), fields[2].toStdString(),
                fields[3].isEmpty() ? std::nullopt : std::optional(fields[3].toDouble()),
                fields[4].toStdString() });
        }
    }
    return {};
}

struct Frame {
    double milliseconds = 0;
    double megabytes = 0;
};

/// From the start of a process of our own to its first frame.
Result<Frame> firstFrame(const char* what, const std::filesystem::path& data)
{
    QProcess process;
    const double began = wallMicroseconds();
    start(process, { "frame", QString::fromStdString(data.string()), QLatin1String(what) });
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

Result<void> measure(const std::filesystem::path& folder, int observations, Report& report)
{
    BenchSchool school(folder);
    PIPIT_TRY(school.make(SchoolSize::of(observations)));
    addSize(school.size(), report);
    PIPIT_TRY(measureUnlock(school, report));
    PIPIT_TRY(measureStore(school, observations, report));
    PIPIT_TRY(measureScreens(school, report));
    return measureFrames(folder / "empty", report);
}

} // namespace

bool benchFeel(const std::filesystem::path& directory, int observations, Report& report)
{
    const auto folder = directory / "pipit-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto done = measure(folder, observations, report);
    std::filesystem::remove_all(folder);
    if (!done) {
        std::fprintf(stderr, "pipit-bench: %s\n", done.error().detail.c_str());
    }
    return done.has_value();
}

} // namespace pipit::bench
