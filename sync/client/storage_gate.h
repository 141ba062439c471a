#pragma once

#include "sync/client/replica.h"

#include <functional>

namespace pipit::client {

/// Runs work where the replica lives and waits for it: the storage thread in the app, the caller's
/// own thread in tests.
class StorageGate {
public:
    virtual ~StorageGate() = default;

    /// False, without running the work, if the replica was locked away meanwhile.
    [[nodiscard]] virtual bool run(const std::function<void(Replica&)>& work) = 0;
};

/// Runs `work` at the gate and gives its result; Offline if the profile is locked.
template <class T>
Result<T> runAt(StorageGate& gate, const std::function<Result<T>(Replica&)>& work)
{
    Result<T> result = Error{ ErrorCode::Offline, "the profile was locked" };
    if (!gate.run([&](Replica& replica) { result = work(replica); })) {
        return Error{ ErrorCode::Offline, "the profile was locked" };
    }
    return result;
}

} // namespace pipit::client
