#pragma once

#include "core/crypto/random.h"
#include "core/store/open.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pipit::tests {

/// Sealed stores in directories that are gone afterwards, all under one key.
class SealedFixture {
public:
    static std::span<const store::Migration> schema();

    const std::filesystem::path& directory() const noexcept { return m_directory; }
    crypto::Random& random() const noexcept { return m_random; }
    /// Rows "suite 1" and, where the processor has AES, "suite 2": for initTestCase_data.
    static void addSuites();
    /// Of the stores made from here on: the one of the row.
    void takeSuite();
    store::SealedOptions options() const { return { m_key, m_profile, m_random, {}, m_suite }; }
    const crypto::Secret& key() const noexcept { return m_key; }
    const crypto::ProfileId& profile() const noexcept { return m_profile; }

    /// A new empty directory; the next store is made and opened there.
    void moveOn();
    store::Database create() const;
    Result<store::Database> open() const { return open(schema()); }
    Result<store::Database> open(std::span<const store::Migration> migrations) const;

    /// The files as a kill would leave them now, in a new directory.
    void moveToKilledCopy();

    QByteArray bytes(const std::string& name) const;
    void put(const std::string& name, const QByteArray& bytes) const;
    std::vector<std::string> files() const;

    /// Note number n of the store has a text that follows from n.
    static Result<void> addNotes(store::Database& database, int from, int to);
    /// How many notes there are, if they are exactly the first ones, as written; else nothing.
    static std::optional<int> wholeNotes(store::Database& database);
    /// As above, of the store in the directory, opened for it; the error if it does not open or
    /// cannot be read.
    Result<int> openAndCount(const std::string& baseVfs = {}) const;

private:
    QTemporaryDir m_root;
    int m_count = 0;
    store::Suite m_suite = store::fastestSuite();
    std::filesystem::path m_directory;
    mutable crypto::SeededRandom m_random{ 7 };
    crypto::Secret m_key = m_random.secret(32);
    crypto::ProfileId m_profile = m_random.id<crypto::ProfileId>();
};

} // namespace pipit::tests
