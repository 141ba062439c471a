#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <unordered_map>

namespace pipit::server {

/// How often one address may ask.
struct Rate {
    double perSecond = 200; ///< a whole school may stand behind one address
    double burst = 1000;
};

/// A token bucket for each address. Pure: the caller says what time it is (any steady clock).
///
/// Thread: one at a time. Memory: at most `kMaxAddresses` buckets; when there would be more, full
/// ones are dropped first, then all, which only forgives.
class RateLimit {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::size_t kMaxAddresses = 10'000;

    explicit RateLimit(Rate rate);

    /// Takes one token; false if there is none.
    bool allow(const std::string& address, TimePoint now);

private:
    struct Bucket {
        double tokens = 0;
        TimePoint filled;
    };

    void refill(Bucket& bucket, TimePoint now) const;
    void makeRoom(TimePoint now);

    Rate m_rate;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace pipit::server
