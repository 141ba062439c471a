#include "tests/bench/records.h"

#include "core/base/try.h"

namespace pipit::bench {

namespace {

using observation::LineMark;
using observation::Mark;
using observation::Note;
using observation::ObservationDraft;

constexpr int kSlice = 200; ///< observations of one transaction
constexpr int kTaps = 200;
constexpr int kReads = 200;
constexpr Instant kBegan = Instant(std::chrono::milliseconds(1'700'000'000'000));

std::string sentence(std::mt19937_64& random)
{
    std::string text = "He";
    while (text.size() < 90) {
        text += " word" + std::to_string(random() % 4000);
    }
    return text;
}

template <class Body> Result<void> timed(std::vector<double>& samples, Body body)
{
    const double began = wallMicroseconds();
    PIPIT_TRY(body());
    samples.push_back(wallMicroseconds() - began);
    return {};
}

} // namespace

RecordId idOf(std::uint8_t kind, int number)
{
    base::ByteWriter out;
    out.u8(kind);
    out.i64(number);
    out.bytes(Bytes(7));
    return RecordId::from(out.view()).value_or(RecordId{});
}

Records::Records(const Store& store, std::vector<RecordId> pupils)
    : m_database(store.database)
    , m_pupils(std::move(pupils))
    , m_drafts(store.database, store.clock, store.random)
    , m_store(store.database, store.place)
    , m_book(store.database, store.log, store.random, m_drafts, m_store)
{
}

ObservationDraft Records::lesson(int number, std::mt19937_64& random) const
{
    ObservationDraft draft{ idOf(1, number), { { pupil(number) } }, {}, {}, {} };
    const RecordId& child = draft.beginning.pupils.front();
    draft.beginning.subject = "English";
    draft.beginning.started = kBegan + std::chrono::minutes(number);
    draft.beginning.day = Day(std::chrono::days(20'000 + number / 1000));
    for (std::uint32_t i = 0; i < 6; ++i) {
        const Instant at = draft.beginning.started + std::chrono::seconds(i * 90);
        draft.entries.push_back({ i, child, { at, Note{ sentence(random) } } });
    }
    for (std::uint32_t i = 0; i < 3; ++i) {
        const LineMark mark{ idOf(3, static_cast<int>(random() % 8)),
            static_cast<Mark>(1 + random() % 3), "Now and next on the desk" };
        draft.entries.push_back({ 6 + i, child, { draft.beginning.started, mark } });
    }
    draft.ending.summary = sentence(random);
    return draft;
}

Result<void> Records::fill(int from, int until)
{
    std::mt19937_64 random(static_cast<std::uint64_t>(from) + 1);
    for (int done = from; done < until; done += kSlice) {
        PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
            for (int i = done; i < std::min(done + kSlice, until); ++i) {
                const ObservationDraft draft = lesson(i, random);
                const Instant ended = draft.beginning.started + std::chrono::minutes(40);
                PIPIT_TRY(m_book.bringIn(draft, ended, {}));
            }
            return {};
        }));
    }
    return m_database.checkpoint();
}

Result<void> Records::taps(Report& report)
{
    PIPIT_TRY_ASSIGN(const RecordId id, m_drafts.begin({ { pupil(7) } }));
    for (int i = 0; i < 100; ++i) {
        PIPIT_TRY(m_drafts.note(id, Note{ "A note of the usual length, of a line or so" }));
    }
    PIPIT_TRY(m_database.run("CREATE TABLE bare (number INTEGER PRIMARY KEY)"));
    PIPIT_TRY(tapInTurns(id, report));
    PIPIT_TRY(m_database.run("DROP TABLE bare"));
    return m_drafts.discard(id);
}

Result<void> Records::tapInTurns(const RecordId& draft, Report& report)
{
    std::vector<double> bare;
    std::vector<double> tally;
    std::vector<double> note;
    for (int i = 0; i < kTaps; ++i) {
        PIPIT_TRY(timed(bare, [&] { return m_database.run("INSERT INTO bare VALUES (NULL)"); }));
        PIPIT_TRY(timed(tally, [&]() -> Result<void> {
            PIPIT_TRY(m_drafts.tally(draft, { "calls out" }));
            return {};
        }));
        PIPIT_TRY(timed(note, [&]() -> Result<void> {
            PIPIT_TRY(m_drafts.note(draft, Note{ "A note of the usual length" }));
            return {};
        }));
    }
    const auto add
        = [&](const char* name, const std::vector<double>& ours, double part, const char* goal) {
              report.add({ name, quantile(ours, part), "us", quantile(bare, part), goal });
          };
    add("tap on a tally to durable, p50", tally, 0.5, "at most 2 bare commits");
    add("tap on a tally to durable, p99", tally, 0.99, "under 16000");
    add("a note to durable, p50", note, 0.5, "at most 2 bare commits");
    add("a note to durable, p99", note, 0.99, "under 16000");
    return {};
}

Result<void> Records::reads(int observations, Report& report)
{
    PIPIT_TRY(
        read(report, "timeline of a pupil, first 50", "under 50000", [&](int i) -> Result<void> {
            PIPIT_TRY(m_store.ofPupil(pupil(i * 7), 50));
            return {};
        }));
    PIPIT_TRY(read(report, "report of a pupil: 50 whole observations and strategy use", "",
        [&](int i) { return reportOf(pupil(i * 11)); }));
    PIPIT_TRY(read(report, "last 50 of the school", "", [&](int) -> Result<void> {
        PIPIT_TRY(m_store.latest(50));
        return {};
    }));
    PIPIT_TRY(read(report, "one whole observation", "", [&](int i) -> Result<void> {
        const int number = i * 499 % observations;
        PIPIT_TRY(m_store.find(idOf(1, number), pupil(number)));
        return {};
    }));
    PIPIT_TRY(read(report, "search, two words begun", "under 20000", [&](int i) -> Result<void> {
        const std::string typed = "word" + std::to_string(100 + i) + " wor";
        PIPIT_TRY(m_store.search(typed, 50));
        return {};
    }));
    return read(report, "search, a word in every note", "under 20000", [&](int) -> Result<void> {
        PIPIT_TRY(m_store.search("he", 50));
        return {};
    });
}

Result<void> Records::read(Report& report, const std::string& what, const char* goal,
    const std::function<Result<void>(int)>& body)
{
    std::vector<double> samples;
    for (int i = 0; i < kReads; ++i) {
        PIPIT_TRY(timed(samples, [&] { return body(i); }));
    }
    report.add({ what + ", p50", quantile(samples, 0.5), "us", std::nullopt, "" });
    report.add({ what + ", p95", quantile(samples, 0.95), "us", std::nullopt, goal });
    return {};
}

Result<void> Records::reportOf(const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(const auto all, m_store.ofPupil(pupil, 50));
    for (const observation::Observation& one : all) {
        PIPIT_TRY(m_store.find(one.together, one.pupil));
    }
    PIPIT_TRY(m_store.strategyUse(pupil));
    return {};
}

} // namespace pipit::bench
