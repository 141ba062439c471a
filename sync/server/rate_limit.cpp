#include "sync/server/rate_limit.h"

#include <algorithm>

namespace pipit::server {

RateLimit::RateLimit(Rate rate)
    : m_rate(rate)
{
}

bool RateLimit::allow(const std::string& address, TimePoint now)
{
    auto found = m_buckets.find(address);
    if (found == m_buckets.end()) {
        makeRoom(now);
        found = m_buckets.emplace(address, Bucket{ m_rate.burst, now }).first;
    }
    Bucket& bucket = found->second;
    refill(bucket, now);
    if (bucket.tokens < 1) {
        return false;
    }
    bucket.tokens -= 1;
    return true;
}

void RateLimit::refill(Bucket& bucket, TimePoint now) const
{
    const std::chrono::duration<double> passed = std::max(now - bucket.filled, {});
    bucket.tokens = std::min(m_rate.burst, bucket.tokens + passed.count() * m_rate.perSecond);
    bucket.filled = now;
}

void RateLimit::makeRoom(TimePoint now)
{
    if (m_buckets.size() < kMaxAddresses) {
        return;
    }
    std::erase_if(m_buckets, [&](const auto& entry) {
        Bucket bucket = entry.second;
        refill(bucket, now);
        return bucket.tokens >= m_rate.burst;
    });
    if (m_buckets.size() >= kMaxAddresses) {
        m_buckets.clear();
    }
}

} // namespace pipit::server
