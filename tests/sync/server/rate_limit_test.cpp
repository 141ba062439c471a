#include "sync/server/rate_limit.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace std::chrono_literals;

class RateLimitTest : public QObject {
    Q_OBJECT

private:
    const server::RateLimit::TimePoint m_start{ 1h };

private slots:
    void allowsABurstAndThenTheRate()
    {
        server::RateLimit limit({ .perSecond = 2, .burst = 3 });
        for (int i = 0; i < 3; ++i) {
            QVERIFY(limit.allow("tablet", m_start));
        }
        QVERIFY(!limit.allow("tablet", m_start));
        QVERIFY(!limit.allow("tablet", m_start + 499ms));
        QVERIFY(limit.allow("tablet", m_start + 500ms));
        QVERIFY(!limit.allow("tablet", m_start + 501ms));
    }

    void addressesDoNotShare()
    {
        server::RateLimit limit({ .perSecond = 0, .burst = 1 });
        QVERIFY(limit.allow("one", m_start));
        QVERIFY(!limit.allow("one", m_start));
        QVERIFY(limit.allow("another", m_start));
    }

    void aClockThatStepsBackGivesNothing()
    {
        server::RateLimit limit({ .perSecond = 1, .burst = 1 });
        QVERIFY(limit.allow("tablet", m_start));
        QVERIFY(!limit.allow("tablet", m_start - 10min));
    }

    void manyAddressesNeverPushOutABusyOneWhileOthersRest()
    {
        server::RateLimit limit({ .perSecond = 1, .burst = 2 });
        for (std::size_t i = 0; i + 1 < server::RateLimit::kMaxAddresses; ++i) {
            QVERIFY(limit.allow(std::to_string(i), m_start));
        }
        const auto later = m_start + 1s; // the others are full again
        QVERIFY(limit.allow("busy", later));
        QVERIFY(limit.allow("busy", later));
        QVERIFY(limit.allow("new", later));
        QVERIFY(!limit.allow("busy", later));
    }
};

PIPIT_TEST(RateLimitTest)

#include "rate_limit_test.moc"
