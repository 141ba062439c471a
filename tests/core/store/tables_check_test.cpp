#include "core/store/tables_check.h"

#include "tests/core/store/log_tablet.h"
#include "tests/support/quick_directory.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using Answer = store::TablesCheck::Answer;

namespace {

const VaultId kVault = idWith<VaultId>(0x11);
const VaultId kOtherVault = idWith<VaultId>(0x12);
constexpr std::uint16_t kNote = 15;

changes::Draft put(const VaultId& vault, std::uint8_t record, std::string_view value)
{
    return { { vault, kNote, idWith<RecordId>(record) }, std::nullopt,
        { { 1, changes::PutOp{ bytesOf(value), {} } } } };
}

bool always() { return true; }

} // namespace

class TablesCheckTest : public QObject {
    Q_OBJECT

    QuickDirectory m_directory;
    int m_files = 0;
    const store::Projections m_none;

    /// Two sealed notes in two vaults, one that waits, and one from a colleague.
    LogTablet worked()
    {
        const std::string name = std::to_string(++m_files);
        LogTablet mine(m_directory.path() / (name + "a.db"), 1);
        LogTablet theirs(m_directory.path() / (name + "b.db"), 2);
        write(mine, put(kVault, 1, "sealed"));
        write(mine, put(kOtherVault, 2, "in another vault"));
        mine.seal();
        write(theirs, put(kVault, 3, "a colleague's"));
        theirs.seal();
        mine.receive(theirs.send());
        write(mine, put(kVault, 4, "waits"));
        return mine;
    }
    static void write(LogTablet& tablet, const changes::Draft& draft)
    {
        tablet.clock().advance(std::chrono::seconds(1));
        PIPIT_CHECK(tablet.log().append(draft).has_value());
    }
    Answer answer(LogTablet& tablet, const VaultId& vault = kVault,
        const store::TablesCheck::GoOn& goOn = always)
    {
        auto check = *store::TablesCheck::make(tablet.database(), m_none, tablet.log().me());
        return check.compare(vault, openPlainly, goOn).value();
    }

private slots:
    void whatFollowsTheLogIsEqual()
    {
        LogTablet tablet = worked();
        QCOMPARE(answer(tablet), Answer::Equal);
        QCOMPARE(answer(tablet, kOtherVault), Answer::Equal);
    }

    void everyChangedRowIsSeenInItsVaultOnly_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("a lost value") << QByteArray("DELETE FROM head WHERE vault = x'11'");
        QTest::newRow("another value")
            << QByteArray("UPDATE head SET value = 'other' WHERE vault = x'11'");
        QTest::newRow("a lost touch") << QByteArray("DELETE FROM touch WHERE vault = x'11'");
        QTest::newRow("a planted conflict")
            << QByteArray("INSERT INTO open_conflict VALUES (x'11', 15, x'01', 1)");
    }
    void everyChangedRowIsSeenInItsVaultOnly()
    {
        LogTablet tablet = worked();
        QFETCH(QByteArray, damage);
        const std::string vault = "x'" + kVault.hex() + "'";
        QVERIFY(tablet.database()
                    .run(damage.replace("x'11'", vault.c_str()).toStdString())
                    .has_value());
        QCOMPARE(answer(tablet), Answer::Different);
        QCOMPARE(answer(tablet, kOtherVault), Answer::Equal);
    }

    void rowsOfAVaultThatTheLogDoesNotKnowAreFound()
    {
        LogTablet tablet = worked();
        const VaultId planted = idWith<VaultId>(0x13);
        QVERIFY(tablet.database()
                    .run("UPDATE touch SET vault = ? WHERE vault = ?",
                        { planted.view(), kOtherVault.view() })
                    .has_value());
        auto check = *store::TablesCheck::make(tablet.database(), m_none, tablet.log().me());
        QCOMPARE(check.vaultsAfter({}, 10).value(),
            (std::vector<VaultId>{ kVault, kOtherVault, planted }));
        QCOMPARE(answer(tablet, planted), Answer::Different);
    }

    void vaultsComeInPieces()
    {
        LogTablet tablet = worked();
        auto check = *store::TablesCheck::make(tablet.database(), m_none, tablet.log().me());
        QCOMPARE(check.vaultsAfter({}, 1).value(), std::vector<VaultId>{ kVault });
        QCOMPARE(check.vaultsAfter(kVault, 1).value(), std::vector<VaultId>{ kOtherVault });
        QVERIFY(check.vaultsAfter(kOtherVault, 1)->empty());
    }

    void stopsWhereverItIsAsked()
    {
        LogTablet tablet = worked();
        QVERIFY(tablet.database().run("DELETE FROM head").has_value());
        int asked = 0;
        QCOMPARE(answer(tablet, kVault, [&] { return ++asked > 0; }), Answer::Different);
        for (int stop = 1; stop <= asked; ++stop) {
            int step = 0;
            QCOMPARE(answer(tablet, kVault, [&] { return ++step < stop; }), Answer::Interrupted);
        }
    }

    void whatIsParkedIsNotMissed()
    {
        LogTablet tablet = worked();
        LogTablet theirs(m_directory.path() / "parked.db", 5);
        write(theirs, put(kVault, 6, "not to be opened yet"));
        theirs.seal();
        auto parked = examinePlainly(theirs.send().front(), 9);
        parked.changes.clear();
        parked.parked = "no key";
        QVERIFY(tablet.log().applyReceived({ &parked, 1 }, { {}, 9 }).has_value());
        QCOMPARE(answer(tablet), Answer::Equal);
    }

    void anAppliedEnvelopeThatNoLongerOpensIsAnErrorAndNoDifference()
    {
        LogTablet tablet = worked();
        auto check = *store::TablesCheck::make(tablet.database(), m_none, tablet.log().me());
        const auto refused = check.compare(
            kVault,
            [](ByteView) -> Result<std::vector<store::JudgedChange>> {
                return Error{ ErrorCode::Corrupt, "does not open" };
            },
            always);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    }

    void nothingIsWritten()
    {
        LogTablet tablet = worked();
        const auto before = tablet.database().integer("SELECT total_changes()").value();
        QCOMPARE(answer(tablet), Answer::Equal);
        QCOMPARE(tablet.database().integer("SELECT total_changes()").value(), before);
    }
};

PIPIT_TEST(TablesCheckTest)
#include "tables_check_test.moc"
