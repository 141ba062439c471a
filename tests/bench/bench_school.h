#pragma once

#include "core/school/pupil_vault.h"
#include "core/store/profile.h"
#include "core/store/projection.h"
#include "sync/client/replica.h"
#include "tests/bench/bench_server.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace pipit::bench {

/// How large a school is, at least.
struct SchoolSize {
    int observations = 0;
    int pupils = 0;
    int passports = 0;

    /// For so many observations, in the proportions of the design: 1,500 pupils and 300 passports
    /// for 100,000.
    static SchoolSize of(int observations);
};

/// The demo school's SENCo in the middle of a school day, with classes of 30 beside Oakfield's own
/// until the school is as large as asked: all of it synced, as after a few years. The server is
/// gone by then.
class BenchSchool {
public:
    explicit BenchSchool(const std::filesystem::path& folder);

    Result<void> make(const SchoolSize& size);

    /// All that follows the passcode's key derivation, as the app does it.
    Result<std::unique_ptr<client::Replica>> open();

    Clock& clock() { return m_clock; }
    crypto::Random& random() { return m_random; }
    Instant now() const { return m_clock.now(); }
    const SchoolSize& size() const { return m_size; } ///< as it was made
    const std::vector<RecordId>& pupils() const { return m_pupils; }
    /// Classes of 30: in the first every child has a passport, in the others six.
    const std::vector<RecordId>& classes() const { return m_classes; }
    /// Where the app finds it, and what opens it.
    std::filesystem::path tablet() const { return m_folder / "tablets" / m_tablet; }
    const std::string& passcode() const { return m_passcode; }

private:
    Result<void> makeDemo();
    Result<void> takeKey();
    Result<void> grow(client::Replica& replica, const SchoolSize& size);
    Result<void> addClasses(client::Replica& replica, const school::SchoolPlace& place, int count);
    Result<void> addPassports(
        client::Replica& replica, const school::SchoolPlace& place, std::size_t wanted);
    Result<void> send(client::Replica& replica);

    std::filesystem::path m_folder;
    base::OffsetClock m_clock;
    crypto::SystemRandom m_random;
    store::Projections m_projections;
    std::unique_ptr<BenchServer> m_server;
    std::string m_tablet;
    std::string m_passcode;
    store::ProfileEntry m_entry;
    crypto::Secret m_key;
    SchoolSize m_size;
    std::vector<RecordId> m_pupils;
    std::vector<RecordId> m_classes;
};

} // namespace pipit::bench
