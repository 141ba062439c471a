#include "core/changes/policy.h"
#include "tests/support/registry.h"

#include <QTest>

#include <array>
#include <map>

using namespace pipit::changes;

namespace {

/// What each role may do, as letters: r read, w write, d delete. In order: lead, teacher,
/// assistant, cover, administrator, visitor, recovery.
using Expected = std::map<Kind, std::array<const char*, 7>>;

const Expected& expected()
{
    static const Expected all{
        { Kind::School, { "rwd", "r", "r", "r", "r", "", "" } },
        { Kind::Staff, { "rwd", "r", "r", "r", "r", "", "" } },
        { Kind::Pupil, { "rwd", "r", "r", "r", "r", "", "" } },
        { Kind::Class, { "rwd", "r", "r", "r", "r", "", "" } },
        { Kind::Group, { "rwd", "r", "r", "r", "r", "", "" } },
        { Kind::TimetableSlot, { "rwd", "r", "r", "r", "r", "", "" } },
        { Kind::Strategy, { "rwd", "r", "r", "r", "", "", "" } },
        { Kind::Passport, { "rwd", "rw", "r", "r", "", "", "" } },
        { Kind::Observation, { "rwd", "", "", "", "", "", "" } },
        { Kind::InterventionPlan, { "rwd", "r", "r", "", "", "", "" } },
        { Kind::SessionLog, { "rwd", "rw", "rw", "", "", "", "" } },
        { Kind::Target, { "rwd", "r", "r", "", "", "", "" } },
        { Kind::Query, { "rwd", "w", "w", "", "", "", "" } },
        { Kind::ReadReceipt, { "rwd", "w", "w", "w", "", "", "" } },
        { Kind::Note, { "rwd", "rw", "rw", "r", "r", "", "" } },
        { Kind::StrategyMark, { "rwd", "rw", "rw", "", "", "", "" } },
        { Kind::PupilCase, { "rwd", "", "", "", "", "", "" } },
        { Kind::PassportLine, { "rwd", "rw", "r", "r", "", "", "" } },
    };
    return all;
}

std::string lettersOf(Role role, std::uint16_t kind)
{
    std::string letters;
    letters += isAllowed(role, kind, Act::Read) ? "r" : "";
    letters += isAllowed(role, kind, Act::Write) ? "w" : "";
    letters += isAllowed(role, kind, Act::Delete) ? "d" : "";
    return letters;
}

} // namespace

class PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsListedHereAndNamesItsVault()
    {
        QCOMPARE(kinds().size(), expected().size());
        std::uint16_t last = 0;
        for (const KindEntry& entry : kinds()) {
            QVERIFY(expected().contains(entry.kind));
            QVERIFY(static_cast<std::uint16_t>(entry.kind) > last);
            QVERIFY(entry.vault >= VaultKind::School && entry.vault <= VaultKind::Own);
            last = static_cast<std::uint16_t>(entry.kind);
        }
    }

    void everyRoleMayWhatItsRowSays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("letters");
        for (const KindEntry& entry : kinds()) {
            for (int role = 1; role <= 7; ++role) {
                const auto& row = expected().at(entry.kind);
                QTest::addRow("%s, role %d", entry.name.data(), role) << static_cast<int>(
                    entry.kind) << role << QString(row[static_cast<std::size_t>(role - 1)]);
            }
        }
    }
    void everyRoleMayWhatItsRowSays()
    {
        QFETCH(const int, kind);
        QFETCH(const int, role);
        QFETCH(const QString, letters);
        QCOMPARE(QString::fromStdString(
                     lettersOf(static_cast<Role>(role), static_cast<std::uint16_t>(kind))),
            letters);
    }

    void unknownKindAndUnknownRoleAreForLeadsOnly()
    {
        QVERIFY(isAllowed(Role::Lead, 9999, Act::Write));
        QVERIFY(!isAllowed(Role::Teacher, 9999, Act::Read));
        QVERIFY(!isAllowed(static_cast<Role>(10), 15, Act::Read));
        QVERIFY(!isAllowed(static_cast<Role>(200), 15, Act::Read));
    }

    void changeWithADeleteIsADelete()
    {
        Change change;
        change.writes = { { 1, PutOp{} } };
        QVERIFY(actOf(change) == Act::Write);
        change.writes.push_back({ 1, DeleteOp{} });
        QVERIFY(actOf(change) == Act::Delete);
    }
};

PIPIT_TEST(PolicyTest)

#include "policy_test.moc"
