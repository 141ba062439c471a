#pragma once

#include "core/changes/kinds.h"
#include "core/store/durable_file.h"
#include "sync/client/bundle.h"
#include "sync/protocol/bundle.h"
#include "tests/sync/client/shared_tablet.h"

namespace pipit::tests {

using client::BundleMade;
using client::BundleTaken;

/// The school of a shared tablet, on a day when the server is away.
struct BundleBench : SharedTablet {
    QuickDirectory stick;

    std::filesystem::path file(const char* name = "day.pipit") const { return stick.path() / name; }

    Result<BundleMade> save(TestTablet& from, const char* name = "day.pipit")
    {
        return client::writeBundle(from.replica(), &from.outgoing(), clock, file(name));
    }
    Bytes saved(TestTablet& from)
    {
        PIPIT_CHECK(save(from).has_value());
        return bytes();
    }
    Bytes bytes(const char* name = "day.pipit") const
    {
        const auto read = client::readBundle(file(name));
        PIPIT_CHECK(read.has_value());
        return *read;
    }
    Result<BundleTaken> take(TestTablet& tablet, ByteView bundle) const
    {
        return client::takeBundle(tablet, bundle);
    }
    Result<BundleTaken> carry(TestTablet& from, TestTablet& to) { return take(to, saved(from)); }
};

inline std::int64_t waitingOn(TestTablet& tablet)
{
    return tablet.replica().log().waiting()->waiting();
}

/// Lets a test lock the profile after some calls.
class CuttingGate final : public client::StorageGate {
public:
    CuttingGate(TestTablet& tablet, int calls)
        : m_tablet(tablet)
        , m_left(calls)
    {
    }
    bool run(const std::function<void(client::Replica&)>& work) override
    {
        return m_left-- > 0 && m_tablet.run(work);
    }

private:
    TestTablet& m_tablet;
    int m_left;
};

} // namespace pipit::tests
