#pragma once

#include "sync/server/school_store.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace pipit::server {

/// Makes stores for the contract: each implementation brings its own.
class StoreMaker {
public:
    virtual ~StoreMaker() = default;

    /// A new, empty store that nobody else uses.
    virtual Result<std::unique_ptr<SchoolStore>> make(const StoreBirth& birth) = 0;
    /// Closes the store and opens what it left behind.
    virtual Result<std::unique_ptr<SchoolStore>> reopen(std::unique_ptr<SchoolStore> store) = 0;
};

/// One claim that every SchoolStore must satisfy.
struct ContractCase {
    std::string_view name;
    /// What was found instead, in words; empty if the claim holds.
    std::string (*check)(StoreMaker& maker);
};

/// The whole contract. Run by the tests for each implementation, and by `pipit-server selftest`.
std::span<const ContractCase> storeContract();

} // namespace pipit::server
