#pragma once

#include "sync/client/server_calls.h"
#include "sync/client/storage_gate.h"

#include <functional>

namespace pipit::client {

/// Takes a tablet out of the school, and lets what it still sent count. A lead's, online.
///
/// Blocking, on the sync thread. Errors as Session::run; Denied also if the register's rules do not
/// let this person do it. Whatever the error, nothing is done before the server has said so.
class Removing {
public:
    Removing(Transport& transport, StorageGate& gate)
        : m_calls(transport)
        , m_gate(gate)
    {
    }

    /// From when this returns, the school's server serves that replica and its family no more, and
    /// what it wrote beyond what this tablet holds is late. Done already is no error.
    Result<void> remove(const ReplicaId& replica);
    /// All that this tablet holds of their late work counts from now on.
    Result<void> acceptLate(const ReplicaId& replica);

private:
    using Due = std::vector<protocol::StatementAndWraps>;
    Result<void> say(const std::function<Result<Due>(Replica&)>& due);

    ServerCalls m_calls;
    StorageGate& m_gate;
};

} // namespace pipit::client
