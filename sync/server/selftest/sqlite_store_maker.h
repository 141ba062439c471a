#pragma once

#include "sync/server/selftest/store_contract.h"

#include <filesystem>

namespace pipit::server {

/// Makes SQLite stores in a directory that its owner removes.
class SqliteStoreMaker final : public StoreMaker {
public:
    explicit SqliteStoreMaker(std::filesystem::path directory);

    Result<std::unique_ptr<SchoolStore>> make(const StoreBirth& birth) override;
    Result<std::unique_ptr<SchoolStore>> reopen(std::unique_ptr<SchoolStore> store) override;

private:
    std::filesystem::path file() const;

    std::filesystem::path m_directory;
    int m_made = 0;
};

} // namespace pipit::server
