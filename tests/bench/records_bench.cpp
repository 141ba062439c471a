#include "tests/bench/records_bench.h"

#include "core/base/try.h"
#include "core/observation/projections.h"
#include "core/store/open.h"
#include "tests/bench/records.h"

namespace pipit::bench {

namespace {

constexpr int kPupils = 1500;

Result<void> run(const std::filesystem::path& folder, int observations, Report& report)
{
    crypto::SystemRandom random;
    base::SystemClock clock;
    const crypto::Secret key = random.secret(32);
    const store::SealedOptions options{ key, random.id<crypto::ProfileId>(), random, {} };
    PIPIT_TRY_ASSIGN(
        auto database, store::createSealed(folder, options, store::tabletMigrations()));
    store::Projections projections;
    observation::addProjections(projections);
    store::ChangeLog log(database, projections, clock, {}, {});
    PIPIT_TRY(log.load());
    std::vector<RecordId> pupils;
    for (int i = 0; i < kPupils; ++i) {
        pupils.push_back(idOf(2, i));
    }
    Records records({ database, log, clock, random, {} }, std::move(pupils));
    PIPIT_TRY(records.fill(0, observations));
    PIPIT_TRY(records.taps(report));
    return records.reads(observations, report);
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
