#include "sync/server/selftest/sqlite_store_maker.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;

/// The contract of SchoolStore, on SQLite.
class StoreContractTest : public QObject {
    Q_OBJECT

private slots:
    void sqliteHolds_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const server::ContractCase& each : server::storeContract()) {
            QTest::newRow(std::string(each.name).c_str()) << index++;
        }
    }

    void sqliteHolds()
    {
        QFETCH(int, index);
        const QTemporaryDir directory;
        server::SqliteStoreMaker maker(directory.path().toStdString());
        const auto broken = server::storeContract()[static_cast<std::size_t>(index)].check(maker);
        QVERIFY2(broken.empty(), broken.c_str());
    }
};

PIPIT_TEST(StoreContractTest)

#include "store_contract_test.moc"
