#include "core/base/try.h"
#include "core/store/open.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace pipit;
using store::Database;
using store::Migration;

namespace {

constexpr std::array kSchema{ Migration{
    1, "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)" } };
[[maybe_unused]] constexpr std::array kLater{ kSchema[0], Migration{ 2, "CREATE TABLE later(x)" } };
constexpr const char* kCanary = "Tilly Canary hid under the table";

} // namespace

class SealedStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    crypto::SeededRandom m_random{ 7 };
    crypto::Secret m_key = m_random.secret(32);
    crypto::ProfileId m_profile = m_random.id<crypto::ProfileId>();

    std::filesystem::path directory() const { return m_directory->path().toStdString(); }
    std::string path(const char* name) const { return (directory() / name).string(); }
    store::SealedOptions options() { return { m_key, m_profile, m_random, {} }; }
    Result<Database> open(std::span<const Migration> migrations = kSchema)
    {
        return store::openSealed(directory(), options(), migrations);
    }
    Database create()
    {
        auto made = store::createSealed(directory(), options(), kSchema);
        if (!made) {
            qFatal("%s", made.error().detail.c_str());
        }
        return std::move(*made);
    }
    static std::int64_t rows(Database& database)
    {
        return database.integer("SELECT count(*) FROM note").value();
    }
    static Result<void> addNote(Database& database, std::string_view text)
    {
        return database.run("INSERT INTO note(text) VALUES(?)", { text });
    }
    QByteArray bytesOf(const char* name) const
    {
        QFile file(QString::fromStdString(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const char* name, const QByteArray& bytes) const
    {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void keepsWhatWasWritten()
    {
        {
            Database database = create();
            QVERIFY(addNote(database, kCanary));
        }
        auto again = open();
        QVERIFY(again.has_value());
        QCOMPARE(rows(*again), 1);
        QCOMPARE(
            again->integer("SELECT count(*) FROM note WHERE text=?", { std::string_view(kCanary) })
                .value(),
            1);
    }
};

PIPIT_TEST(SealedStoreTest)

#include "sealed_test.moc"
