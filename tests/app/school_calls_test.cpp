#include <QTest>

#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/school/school_writer.h"
#include "sync/client/school_setup.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::viewmodels;

namespace {

RecordId recordId(std::uint8_t number)
{
    RecordId id;
    id.bytes.fill(number);
    return id;
}

Result<void> addStaff(client::Replica& replica, const school::Staff& staff)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    const auto update = school::updateOf(place, staff);
    PIPIT_TRY(school::SchoolWriter(replica.database(), replica.log(), place).apply({ &update, 1 }));
    return {};
}

} // namespace

class SchoolCallsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<tests::AppTablet>();
        tablet->open();
    }

    void knowsTheSchoolAndWhoLeads()
    {
        onReplica([](client::Replica& replica) {
            const auto place = placeOf(replica);
            QVERIFY(place.has_value());
            QCOMPARE(place->school, replica.identity().school);
            QVERIFY(replica.schoolRegister().vault(place->vault) != nullptr);
            QVERIFY(isLead(replica));
        });
    }

    void knowsNobodyUntilTheListSaysWhoTheyAre()
    {
        onReplica([](client::Replica& replica) {
            QCOMPARE(whoAmI(replica).value(), std::optional<school::Staff>());
            QCOMPARE(authorName(replica, replica.identity().replica), std::string());

            const school::Staff me{ recordId(1), "Rhian", "Kendrick", "Mrs", "SENCo", {}, {},
                replica.identity().person };
            QVERIFY(addStaff(replica, me));
            QCOMPARE(whoAmI(replica).value()->id, me.id);
            QCOMPARE(authorName(replica, replica.identity().replica), std::string("Mrs Kendrick"));
        });
    }

    void namesTheColleagueWhoWrites()
    {
        onReplica([](client::Replica& replica) {
            tests::TestClock clock;
            crypto::SeededRandom random(7);
            auto joined = client::makeIdentity(random);
            const QTemporaryDir folder;
            const auto install = client::openInstall(folder.path().toStdString(), random);
            joined.install = install.value().id;
            const auto items
                = client::addMember(replica, client::memberOf(joined, protocol::Role::Teacher),
                    install->device.publicKey(), clock);
            const auto taken = replica.takeStatements(items.value());
            QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
            QVERIFY(addStaff(
                replica, { recordId(2), "Sam", "Okafor", "Mr", "Teacher", {}, {}, joined.person }));

            QCOMPARE(authorName(replica, joined.replica), std::string("Mr Okafor"));
            QCOMPARE(initialsOf(*authorOf(replica, joined.replica)), std::string("SO"));
            ReplicaId stranger;
            stranger.bytes.fill(9);
            QCOMPARE(authorName(replica, stranger), std::string());
        });
    }

private:
    void onReplica(const std::function<void(client::Replica&)>& work)
    {
        QVERIFY(tablet->ask<void>([&](client::Replica& replica) -> Result<void> {
            work(replica);
            return {};
        }));
    }

    std::unique_ptr<tests::AppTablet> tablet;
};

PIPIT_TEST(SchoolCallsTest)
#include "school_calls_test.moc"
