#include "core/base/hex.h"
#include "sync/server/school.h"
#include "sync/server/sqlite_school_store.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;

/// Files that earlier versions left behind (tests/data/server) still open and say what they said.
class OldDatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void everyLandedSchemaOpens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("vault");
        QTest::addColumn<QString>("digest");
        QTest::newRow("1") << "school-1.db"
                           << "4936d7b2ab4ad1d5134d43849a3b2fbd51adeab3c75f74eea3e6394656337210"
                           << "fc2e3f567f993ddd252c79ca9ab82c1b"
                           << "283955ede4b43229e9bde31d94dd8d112a7f0e2240daf53199ae3f6ae9cd631f";
    }

    /// Each holds the sample school, three envelopes of its teacher, the last two a fork.
    void everyLandedSchemaOpens()
    {
        QFETCH(QString, file);
        QFETCH(QString, head);
        QFETCH(QString, vault);
        QFETCH(QString, digest);
        const QTemporaryDir directory;
        const std::string copy = directory.filePath(file).toStdString();
        std::filesystem::copy_file(PIPIT_TEST_DATA "/server/" + file.toStdString(), copy);
        std::filesystem::permissions(copy, std::filesystem::perms::owner_all);

        auto store = server::SqliteSchoolStore::open(copy);
        QVERIFY(store);
        const auto school = server::School::open(**store);
        QVERIFY(school);

        QCOMPARE((*school)->schoolRegister()->head().hex(), head.toStdString());
        const auto id = VaultId::fromHex(vault.toStdString());
        QVERIFY(id);
        const auto heads = (*store)->heads(*id);
        QVERIFY(heads);
        QCOMPARE(protocol::digestOf(*heads).hex(), digest.toStdString());
        const auto page = (*store)->pull({ { *id } }, 0, 1024 * 1024);
        QVERIFY(page);
        QCOMPARE(page->items.size(), std::size_t{ 3 });
        const auto counts = (*store)->counts();
        QVERIFY(counts);
        QCOMPARE(counts->forks, std::int64_t{ 1 });
    }
};

PIPIT_TEST(OldDatabaseTest)

#include "old_database_test.moc"
