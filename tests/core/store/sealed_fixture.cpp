#include "tests/core/store/sealed_fixture.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/crypto/aes_gcm.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>

namespace pipit::tests {

namespace {

constexpr std::array kSchema{ store::Migration{ 1,
    "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT); CREATE INDEX by_text ON note(text)" } };

std::string textOf(std::int64_t number)
{
    return "note " + std::to_string(number)
        + std::string(static_cast<std::size_t>(number * 131 % 1500), 'n');
}

} // namespace

std::span<const store::Migration> SealedFixture::schema() { return kSchema; }

void SealedFixture::addSuites()
{
    QTest::addColumn<store::Suite>("suite");
    QTest::newRow("suite 1") << store::Suite::XChaCha20Poly1305;
    if (crypto::hasAesGcm()) {
        QTest::newRow("suite 2") << store::Suite::AesGcm;
    }
}

void SealedFixture::takeSuite()
{
    QFETCH_GLOBAL(store::Suite, suite);
    m_suite = suite;
}

void SealedFixture::moveOn()
{
    m_directory = std::filesystem::path(m_root.path().toStdString()) / std::to_string(++m_count);
    std::filesystem::create_directory(m_directory);
}

store::Database SealedFixture::create() const
{
    auto made = store::createSealed(m_directory, options(), schema());
    PIPIT_CHECK(made.has_value());
    return std::move(*made);
}

Result<store::Database> SealedFixture::open(std::span<const store::Migration> migrations) const
{
    return store::openSealed(m_directory, options(), migrations);
}

void SealedFixture::moveToKilledCopy()
{
    const auto from = m_directory;
    moveOn();
    std::filesystem::copy(from, m_directory);
}

QByteArray SealedFixture::bytes(const std::string& name) const
{
    QFile file(QString::fromStdString((m_directory / name).string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SealedFixture::put(const std::string& name, const QByteArray& bytes) const
{
    QFile file(QString::fromStdString((m_directory / name).string()));
    PIPIT_CHECK(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    PIPIT_CHECK(file.write(bytes) == bytes.size());
}

std::vector<std::string> SealedFixture::files() const
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(m_directory)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

Result<void> SealedFixture::addNotes(store::Database& database, int from, int to)
{
    for (std::int64_t number = from; number <= to; ++number) {
        const std::string text = textOf(number);
        PIPIT_TRY(database.run("INSERT INTO note VALUES(?,?)", { number, std::string_view(text) }));
    }
    return {};
}

namespace {

Result<int> countWhole(store::Database& database)
{
    int next = 1;
    PIPIT_TRY(database.each(
        "SELECT id, text FROM note ORDER BY id", {}, [&](const store::Row& row) -> Result<void> {
            if (row.integer(0) != next || row.text(1) != textOf(next)) {
                return Error{ ErrorCode::Conflict, "a note is not as written" };
            }
            ++next;
            return {};
        }));
    // Reads every page, those of the index too.
    PIPIT_TRY(
        database.each("PRAGMA integrity_check", {}, [](const store::Row& row) -> Result<void> {
            return row.text(0) == "ok" ? Result<void>{}
                                       : Error{ ErrorCode::Corrupt, "not integral" };
        }));
    return next - 1;
}

} // namespace

std::optional<int> SealedFixture::wholeNotes(store::Database& database)
{
    const auto count = countWhole(database);
    return count ? std::optional(*count) : std::nullopt;
}

Result<int> SealedFixture::openAndCount(const std::string& baseVfs) const
{
    const store::SealedOptions options{ m_key, m_profile, m_random, baseVfs };
    PIPIT_TRY_ASSIGN(store::Database database, store::openSealed(m_directory, options, schema()));
    return countWhole(database);
}

} // namespace pipit::tests
