#include "core/base/try.h"
#include "tests/core/store/workload.h"
#include "tests/support/fault_disk.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace pipit;
using tests::DiskFault;
using tests::FaultDisk;
using tests::Survives;
using tests::Workload;

class DurabilityTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_template;
    QTemporaryDir m_directory;
    std::unique_ptr<Workload> m_workload;

    std::filesystem::path templatePath() const { return m_template.path().toStdString(); }
    std::filesystem::path directory() const { return m_directory.path().toStdString(); }

    static void copyTo(const std::filesystem::path& to, const std::filesystem::path& from)
    {
        for (const auto& entry : std::filesystem::directory_iterator(to)) {
            std::filesystem::remove_all(entry);
        }
        std::filesystem::copy(from, to);
    }
    void startAfresh() const { copyTo(directory(), templatePath()); }

    /// A store with a few commits in its log, as a kill leaves it.
    void makeKilledStore(const std::filesystem::path& killed, int commits)
    {
        startAfresh();
        FaultDisk disk;
        auto opened = openAgain(disk);
        PIPIT_CHECK(opened.has_value());
        m_workload->restart();
        for (int i = 0; i < commits; ++i) {
            PIPIT_CHECK(m_workload->commit(*opened).has_value());
        }
        copyTo(killed, directory());
    }

    /// Runs until the fault strikes; gives the number of operations before it.
    std::uint64_t countOperations(bool weaken = false)
    {
        startAfresh();
        FaultDisk disk;
        const auto done = m_workload->run(directory(), disk, weaken);
        PIPIT_CHECK(done.has_value());
        return disk.operations();
    }

    /// What a power cut at one operation did; nothing if all that was acknowledged is there.
    std::optional<std::string> cutPower(
        std::uint64_t operation, Survives survives, std::uint64_t seed, bool weaken = false)
    {
        startAfresh();
        FaultDisk disk;
        disk.failAt(operation, DiskFault::PowerCut);
        const auto done = m_workload->run(directory(), disk, weaken);
        if (disk.hasStruck() == done.has_value() && operation != 0) {
            // Only a cut while closing goes unnoticed: everything was acknowledged before.
            if (!done || m_workload->acknowledged() != m_workload->attempted()) {
                return "the power cut was not noticed";
            }
        }
        disk.powerUp(survives, seed);

        auto again
            = store::openSealed(directory(), m_workload->options(disk.vfs()), Workload::schema());
        if (!again) {
            return "does not open: " + again.error().detail;
        }
        return Workload::findFault(*again, m_workload->acknowledged(), m_workload->attempted());
    }

    static QByteArray describe(
        std::uint64_t operation, Survives survives, std::uint64_t seed, const std::string& fault)
    {
        return "operation " + QByteArray::number(static_cast<qulonglong>(operation)) + " survives "
            + QByteArray::number(static_cast<int>(survives)) + " seed "
            + QByteArray::number(static_cast<qulonglong>(seed)) + ": "
            + QByteArray::fromStdString(fault);
    }

private slots:
    void initTestCase() { m_workload = std::make_unique<Workload>(templatePath()); }

    void nothingAcknowledgedIsLostByAPowerCutAtAnyOperation()
    {
        const std::uint64_t operations = countOperations();
        QVERIFY(operations > 100);
        for (std::uint64_t operation = 1; operation <= operations; ++operation) {
            for (const Survives survives :
                { Survives::Nothing, Survives::Everything, Survives::SomeSectors }) {
                const std::uint64_t seed = operation;
                const auto fault = cutPower(operation, survives, seed);
                QVERIFY2(!fault, describe(operation, survives, seed, fault.value_or("")));
            }
        }
    }

    void aStoreIsMadeWholeOrNotAtAll()
    {
        bool finished = false;
        for (std::uint64_t operation = 1; !finished; ++operation) {
            std::filesystem::remove_all(directory());
            std::filesystem::create_directory(directory());
            FaultDisk disk;
            const auto options = m_workload->options(disk.vfs());
            disk.failAt(operation, DiskFault::PowerCut);
            finished = store::createSealed(directory(), options, Workload::schema()).has_value()
                && !disk.hasStruck();
            disk.powerUp(Survives::SomeSectors, operation);

            const bool there = std::filesystem::exists(directory() / "store.db");
            auto opened = there ? store::openSealed(directory(), options, Workload::schema())
                                : store::createSealed(directory(), options, Workload::schema());
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
            QVERIFY(!Workload::findFault(*opened, 0, 0));
        }
    }

    void theSameTestSeesLossWithoutSync()
    {
        const std::uint64_t operations = countOperations(true);
        int lost = 0;
        for (std::uint64_t operation = 1; operation <= operations; ++operation) {
            lost += cutPower(operation, Survives::Nothing, operation, true).has_value() ? 1 : 0;
        }
        QVERIFY2(lost > 50, qPrintable(QString::number(lost)));
    }

    void aReadThatFailsDoesNotShortenTheLog()
    {
        constexpr int kCommits = 6;
        const QTemporaryDir killed;
        makeKilledStore(killed.path().toStdString(), kCommits);
        bool struck = true;
        for (std::uint64_t read = 1; struck; ++read) {
            copyTo(directory(), killed.path().toStdString());
            FaultDisk disk;
            disk.failRead(read);
            if (auto opened = openAgain(disk)) { // the read that fails comes later, or not at all
                const auto ignored = opened->integer("SELECT sum(length(text)) FROM note");
                QVERIFY(ignored || ignored.error().code == ErrorCode::DiskFailed);
            } else {
                QCOMPARE(opened.error().code, ErrorCode::DiskFailed);
            }
            struck = disk.hasStruck();
            disk.powerUp(Survives::Everything, 0);
            auto healed = openAgain(disk);
            QVERIFY(healed.has_value());
            const auto fault = Workload::findFault(*healed, kCommits, kCommits);
            QVERIFY2(!fault, describe(read, Survives::Everything, 0, fault.value_or("")));
        }
    }

    void aFullDiskIsSaidAndKeepsWhatWasThere_data() { eachFault(); }
    void aFullDiskIsSaidAndKeepsWhatWasThere()
    {
        QFETCH(int, fault);
        QFETCH(int, code);
        const std::uint64_t operations = countOperations();
        for (std::uint64_t operation = 1; operation <= operations; ++operation) {
            const auto wrong = failOnce(operation, static_cast<DiskFault>(fault), code);
            QVERIFY2(!wrong, describe(operation, Survives::Nothing, 0, wrong.value_or("")));
        }
    }

private:
    void eachFault()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("code");
        QTest::newRow("full") << static_cast<int>(DiskFault::Full)
                              << static_cast<int>(ErrorCode::DiskFull);
        QTest::newRow("write fails")
            << static_cast<int>(DiskFault::WriteFails) << static_cast<int>(ErrorCode::DiskFailed);
        QTest::newRow("sync fails")
            << static_cast<int>(DiskFault::SyncFails) << static_cast<int>(ErrorCode::DiskFailed);
    }

    /// The error is the right one, the store goes on afterwards, and a power cut then loses
    /// nothing either.
    std::optional<std::string> failOnce(std::uint64_t operation, DiskFault fault, int code)
    {
        startAfresh();
        FaultDisk disk;
        disk.failAt(operation, fault);
        const auto done = m_workload->run(directory(), disk);
        if (!done && static_cast<int>(done.error().code) != code) {
            return "said " + done.error().detail;
        }
        disk.heal();
        const int acknowledged = m_workload->acknowledged();
        const int attempted = m_workload->attempted();
        {
            auto again = openAgain(disk);
            if (!again) {
                return "does not open: " + again.error().detail;
            }
            if (const auto wrong = Workload::findFault(*again, acknowledged, attempted)) {
                return wrong;
            }
            if (!again->run("CREATE TABLE after(x)")) {
                return "does not go on";
            }
            disk.failAt(disk.operations() + 1, DiskFault::PowerCut); // closing does not get far
        }
        disk.powerUp(Survives::Nothing, 0);
        auto last = openAgain(disk);
        if (!last || !last->integer("SELECT count(*) FROM after")) {
            return "what came after is lost";
        }
        return Workload::findFault(*last, acknowledged, attempted);
    }

    Result<store::Database> openAgain(FaultDisk& disk)
    {
        return store::openSealed(directory(), m_workload->options(disk.vfs()), Workload::schema());
    }
};

PIPIT_TEST(DurabilityTest)

#include "durability_test.moc"
