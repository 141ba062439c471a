#include "tests/bench/records_bench.h"

#include "core/base/try.h"
#include "core/observation/observation_book.h"
#include "core/observation/projections.h"
#include "core/store/open.h"
#include "tests/bench/report.h"

#include <functional>
#include <random>
#include <string>

namespace pipit::bench {

namespace {

using observation::LineMark;
using observation::Mark;
using observation::Note;
using observation::ObservationDraft;

constexpr int kPupils = 1500;
constexpr int kSlice = 200; ///< observations of one transaction
constexpr int kTaps = 200;
constexpr int kReads = 200;
constexpr Instant kBegan = Instant(std::chrono::milliseconds(1'700'000'000'000));

RecordId idOf(std::uint8_t kind, int number)
{
    base::ByteWriter out;
    out.u8(kind);
    out.i64(number);
    out.bytes(Bytes(7));
    return RecordId::from(out.view()).value_or(RecordId{});
}

std::string sentence(std::mt19937_64& random)
{
    std::string text = "He";
    while (text.size() < 90) {
        text += " word" + std::to_string(random() % 4000);
    }
    return text;
}

/// A lesson of one of the pupils, with six notes and three marks.
ObservationDraft lesson(int number, std::mt19937_64& random)
{
    ObservationDraft draft{ idOf(1, number), { { idOf(2, number % kPupils) } }, {}, {}, {} };
    const RecordId& pupil = draft.beginning.pupils.front();
    draft.beginning.subject = "English";
    draft.beginning.started = kBegan + std::chrono::minutes(number);
    draft.beginning.day = Day(std::chrono::days(20'000 + number / 1000));
    for (std::uint32_t i = 0; i < 6; ++i) {
        const Instant at = draft.beginning.started + std::chrono::seconds(i * 90);
        draft.entries.push_back({ i, pupil, { at, Note{ sentence(random) } } });
    }
    for (std::uint32_t i = 0; i < 3; ++i) {
        const LineMark mark{ idOf(3, static_cast<int>(random() % 8)),
            static_cast<Mark>(1 + random() % 3), "Now and next on the desk" };
        draft.entries.push_back({ 6 + i, pupil, { draft.beginning.started, mark } });
    }
    draft.ending.summary = sentence(random);
    return draft;
}

/// A SENCo's tablet, opened with a cache of its usual size.
class Tablet {
public:
    Tablet(store::Database database, store::Projections projections, crypto::Random& random,
        Report& report)
        : m_database(std::move(database))
        , m_projections(std::move(projections))
        , m_random(random)
        , m_report(report)
    {
    }

    Result<void> load() { return m_log.load(); }

    Result<void> fill(int observations)
    {
        std::mt19937_64 random(1);
        for (int done = 0; done < observations; done += kSlice) {
            PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
                for (int i = done; i < std::min(done + kSlice, observations); ++i) {
                    const ObservationDraft draft = lesson(i, random);
                    const Instant ended = draft.beginning.started + std::chrono::minutes(40);
                    PIPIT_TRY(m_book.bringIn(draft, ended, {}));
                }
                return {};
            }));
        }
        return m_database.checkpoint();
    }

    /// A tap on a tally in a lesson with a hundred notes, beside the smallest commit there is.
    Result<void> taps()
    {
        const RecordId pupil = idOf(2, 7);
        PIPIT_TRY_ASSIGN(const RecordId id, m_drafts.begin({ { pupil } }));
        for (int i = 0; i < 100; ++i) {
            PIPIT_TRY(m_drafts.note(id, Note{ "A note of the usual length, of a line or so" }));
        }
        PIPIT_TRY(m_database.run("CREATE TABLE bare (number INTEGER PRIMARY KEY)"));
        std::vector<double> bare;
        std::vector<double> tally;
        std::vector<double> note;
        for (int i = 0; i < kTaps; ++i) {
            PIPIT_TRY(
                timed(bare, [&] { return m_database.run("INSERT INTO bare VALUES (NULL)"); }));
            PIPIT_TRY(timed(tally, [&]() -> Result<void> {
                PIPIT_TRY(m_drafts.tally(id, { "calls out" }));
                return {};
            }));
            PIPIT_TRY(timed(note, [&]() -> Result<void> {
                PIPIT_TRY(m_drafts.note(id, Note{ "A note of the usual length" }));
                return {};
            }));
        }
        print("tap on a tally to durable, p50", tally, bare, 0.5, "at most 2 bare commits");
        print("tap on a tally to durable, p99", tally, bare, 0.99, "under 16000");
        print("a note to durable, p50", note, bare, 0.5, "at most 2 bare commits");
        print("a note to durable, p99", note, bare, 0.99, "under 16000");
        return m_drafts.discard(id);
    }

    Result<void> reads(int observations)
    {
        PIPIT_TRY(read("timeline of a pupil, first 50", "under 50000", [&](int i) -> Result<void> {
            PIPIT_TRY(m_store.ofPupil(idOf(2, i * 7 % kPupils), 50));
            return {};
        }));
        PIPIT_TRY(read("report of a pupil: 50 whole observations and strategy use", "",
            [&](int i) { return report(idOf(2, i * 11 % kPupils)); }));
        PIPIT_TRY(read("last 50 of the school", "", [&](int) -> Result<void> {
            PIPIT_TRY(m_store.latest(50));
            return {};
        }));
        PIPIT_TRY(read("one whole observation", "", [&](int i) -> Result<void> {
            const int number = i * 499 % observations;
            PIPIT_TRY(m_store.find(idOf(1, number), idOf(2, number % kPupils)));
            return {};
        }));
        PIPIT_TRY(read("search, two words begun", "under 20000", [&](int i) -> Result<void> {
            const std::string typed = "word" + std::to_string(100 + i) + " wor";
            PIPIT_TRY(m_store.search(typed, 50));
            return {};
        }));
        return read("search, a word in every note", "under 20000", [&](int) -> Result<void> {
            PIPIT_TRY(m_store.search("he", 50));
            return {};
        });
    }

private:
    template <class Body> static Result<void> timed(std::vector<double>& samples, Body body)
    {
        const double began = wallMicroseconds();
        PIPIT_TRY(body());
        samples.push_back(wallMicroseconds() - began);
        return {};
    }

    void print(const char* name, const std::vector<double>& ours, const std::vector<double>& bare,
        double part, const char* goal)
    {
        m_report.add({ name, quantile(ours, part), "us", quantile(bare, part), goal });
    }

    Result<void> read(
        const std::string& what, const char* goal, const std::function<Result<void>(int)>& body)
    {
        std::vector<double> samples;
        for (int i = 0; i < kReads; ++i) {
            PIPIT_TRY(timed(samples, [&] { return body(i); }));
        }
        m_report.add({ what + ", p50", quantile(samples, 0.5), "us", std::nullopt, "" });
        m_report.add({ what + ", p95", quantile(samples, 0.95), "us", std::nullopt, goal });
        return {};
    }

    Result<void> report(const RecordId& pupil)
    {
        PIPIT_TRY_ASSIGN(const auto all, m_store.ofPupil(pupil, 50));
        for (const observation::Observation& one : all) {
            PIPIT_TRY(m_store.find(one.together, one.pupil));
        }
        PIPIT_TRY(m_store.strategyUse(pupil));
        return {};
    }

    store::Database m_database;
    store::Projections m_projections;
    crypto::Random& m_random;
    Report& m_report;
    base::SystemClock m_clock;
    school::SchoolPlace m_place{};
    store::ChangeLog m_log{ m_database, m_projections, m_clock, {}, {} };
    observation::ObservationDrafts m_drafts{ m_database, m_clock, m_random };
    observation::ObservationStore m_store{ m_database, m_place };
    observation::ObservationBook m_book{ m_database, m_log, m_random, m_drafts, m_store };
};

Result<void> run(const std::filesystem::path& folder, int observations, Report& report)
{
    crypto::SystemRandom random;
    const crypto::Secret key = random.secret(32);
    const store::SealedOptions options{ key, random.id<crypto::ProfileId>(), random, {} };
    PIPIT_TRY_ASSIGN(
        auto database, store::createSealed(folder, options, store::tabletMigrations()));
    store::Projections projections;
    observation::addProjections(projections);
    Tablet tablet(std::move(database), std::move(projections), random, report);
    PIPIT_TRY(tablet.load());
    PIPIT_TRY(tablet.fill(observations));
    PIPIT_TRY(tablet.taps());
    return tablet.reads(observations);
}

} // namespace

bool benchRecords(const std::filesystem::path& directory, int observations, Report& report)
{
    const auto folder = directory / "pipit-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto done = run(folder, observations, report);
    std::filesystem::remove_all(folder);
    if (!done) {
        std::fprintf(stderr, "pipit-bench: %s\n", done.error().detail.c_str());
    }
    return done.has_value();
}

} // namespace pipit::bench
