#include "sync/client/new_school.h"

#include "core/base/try.h"
#include "core/school/projections.h"
#include "core/school/school_store.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pipit;
using namespace pipit::tests;
using client::NewSchool;
using Fault = TestTransport::Fault;
using protocol::Role;

namespace {

constexpr std::string_view kPasscode = "otters like rain";
const store::Face kFace{ "Rhian", "RK", "#c98a3a" };

/// The first lead's tablet, before there is a school.
class LeadsTablet final : public client::StorageGate {
public:
    LeadsTablet()
        : m_profiles(root(), clock, random)
    {
        school::addProjections(m_projections);
        auto made = client::openInstall(root(), random);
        PIPIT_CHECK(made.has_value());
        install = std::move(*made);
    }

    client::ServerPaper paper()
    {
        return { "https://127.0.0.1:8443", server.pin(), server.startCode() };
    }
    NewSchool plan() { return NewSchool::plan(paper(), install, clock, random); }

    Result<void> keep(const NewSchool& planned)
    {
        school::Staff lead;
        lead.firstName = "Rhian";
        lead.surname = "Kendrick";
        lead.title = "Mrs";
        lead.role = "SENCo";
        PIPIT_TRY_ASSIGN(replica,
            planned.keep(
                { kFace, crypto::Secret::from(base::asBytes(kPasscode)), crypto::kPasscodeFloor },
                { "Oakfield Primary", lead }, { m_profiles, m_projections, clock, random }));
        return {};
    }
    Result<void> offer() { return client::offerSchool(transport, *this, clock); }

    /// As after a kill.
    void restart()
    {
        replica.reset();
        const auto all = m_profiles.list();
        PIPIT_CHECK(all.size() == 1);
        auto profile = m_profiles.unlock(all.front().id, kPasscode);
        PIPIT_CHECK(profile.has_value());
        replica
            = std::move(*client::Replica::open(std::move(*profile), m_projections, clock, random));
    }
    bool run(const std::function<void(client::Replica&)>& work) override
    {
        work(*replica);
        return true;
    }
    bool isWaiting() { return client::waitingStartCode(*replica, clock)->has_value(); }
    std::size_t serverLength() { return server.store().statements(0, 1 << 20)->size(); }
    std::filesystem::path root() const { return m_directory.path().toStdString(); }
    store::Profiles& profiles() { return m_profiles; }

    TestClock clock;
    crypto::SeededRandom random{ 4711 };
    TestServer server{ clock, random };
    TestTransport transport{ server };
    client::Install install;
    std::unique_ptr<client::Replica> replica;

private:
    QTemporaryDir m_directory;
    store::Projections m_projections;
    store::Profiles m_profiles;
};

/// What init prints, as in docs/operations/server.md.
std::string printed()
{
    return "Address     https://192.168.10.5:8443\nKey pin     " + std::string(64, 'a')
        + "\nStart code  ABCD-2345-JKMN-7890\n\nWhoever starts the school types these three.\n";
}

} // namespace

class NewSchoolTest : public QObject {
    Q_OBJECT

private slots:
    void leavesNothingBeforeItIsKept()
    {
        LeadsTablet tablet;
        const NewSchool planned = tablet.plan();
        QVERIFY(planned.greet(tablet.transport));
        QVERIFY(tablet.profiles().list().empty());
        QCOMPARE(tablet.serverLength(), std::size_t{ 0 });
    }

    void beginsOnItsServerWithItsNames()
    {
        LeadsTablet tablet;
        QVERIFY(tablet.keep(tablet.plan()));
        QVERIFY(tablet.isWaiting());
        QVERIFY(tablet.offer());

        QVERIFY(!tablet.isWaiting());
        QCOMPARE(tablet.serverLength(), tablet.replica->statementsFrom(0)->size());
        const auto& vaults = tablet.replica->schoolRegister().vaults();
        school::SchoolStore store(tablet.replica->database(),
            { tablet.replica->identity().school, vaults.begin()->first });
        QCOMPARE(store.settings()->name, "Oakfield Primary");
        const auto lead = store.staffOfPerson(tablet.replica->identity().person);
        QCOMPARE(lead->value().surname, "Kendrick");
        QCOMPARE(store.allStaff()->size(), std::size_t{ 1 });
        base::NullLog log;
        client::Session session(tablet.transport, tablet, tablet.clock, log);
        QVERIFY(session.run([](const client::Progress&) {}, {})->allOnServer());
    }

    void afterABreakAnywhereTheSameCallDoesTheRest()
    {
        int failed = 0;
        for (int cut = 0; cut < 14; ++cut) {
            for (const Fault fault : { Fault::RequestLost, Fault::ReplyLost }) {
                if (fault == Fault::RequestLost && cut > 2) {
                    continue; // the server then is where the lost reply before left it
                }
                LeadsTablet tablet;
                QVERIFY(tablet.keep(tablet.plan()));
                tablet.transport.fault
                    = [&](int call, std::string_view) { return call >= cut ? fault : Fault::None; };
                failed += tablet.offer() ? 0 : 1;
                tablet.restart();
                tablet.transport.fault = {};
                QVERIFY(tablet.offer());
                QVERIFY(!tablet.isWaiting());
                QCOMPARE(tablet.serverLength(), tablet.replica->statementsFrom(0)->size());
            }
        }
        QVERIFY(failed >= 12); // that the cuts cut
    }

    void aWrongStartCodeCanBeMended()
    {
        LeadsTablet tablet;
        auto paper = tablet.paper();
        paper.startCode = "ABCD-ABCD-ABCD-ABCD";
        QVERIFY(tablet.keep(NewSchool::plan(paper, tablet.install, tablet.clock, tablet.random)));
        QCOMPARE(tablet.offer().error().code, ErrorCode::WrongKey);
        QCOMPARE(tablet.serverLength(), std::size_t{ 0 });
        tablet.restart();
        QVERIFY(client::changeStartCode(*tablet.replica, tablet.server.startCode(), tablet.clock));
        QVERIFY(tablet.offer());
        QVERIFY(!tablet.isWaiting());
    }

    void aServerWithASchoolTakesNoOther()
    {
        LeadsTablet tablet;
        TestTablet other(tablet.server, tablet.clock, tablet.random);
        other.startSchool(tablet.server);
        const NewSchool planned = tablet.plan();
        QCOMPARE(planned.greet(tablet.transport).error().code, ErrorCode::AlreadyExists);
        QVERIFY(tablet.keep(planned));
        QCOMPARE(tablet.offer().error().code, ErrorCode::NotFound);
        QVERIFY(tablet.isWaiting());
    }

    void theKitOpensTheLeadsProfile()
    {
        LeadsTablet tablet;
        const NewSchool planned = tablet.plan();
        const auto written = protocol::kitText(planned.kit());
        QVERIFY(tablet.keep(planned));
        const auto id = tablet.replica->entry().id;
        const auto school = tablet.replica->identity().school;
        tablet.replica.reset();

        const auto kit = protocol::readKitText(base::asText(written.view()));
        auto profile = tablet.profiles().recover(id, kit->box());

        QVERIFY(profile.has_value());
        QCOMPARE(client::loadIdentity(profile->database)->school, school);
        const auto other = protocol::RecoveryKit::make(tablet.random);
        QCOMPARE(tablet.profiles().recover(id, other.box()).error().code, ErrorCode::NotFound);
    }

    void theKitReadsWhatALeadReads()
    {
        LeadsTablet tablet;
        const NewSchool planned = tablet.plan();
        const auto kit = planned.kit().member();
        QVERIFY(tablet.keep(planned));
        const auto& known = tablet.replica->schoolRegister();
        QCOMPARE(known.member(kit.replica)->role, Role::Recovery);
        int circles = 0;
        for (const auto& [id, circle] : known.circles()) {
            QCOMPARE(circle.members.at(kit.replica), protocol::Right::Read);
            ++circles;
        }
        QCOMPARE(circles, 3);
        for (const auto& [id, vault] : known.vaults()) {
            QCOMPARE(*known.rightOn(kit.replica, id), protocol::Right::Read);
        }
        const auto items = tablet.replica->statementsFrom(0);
        int opened = 0;
        for (const auto& item : *items) {
            for (const auto& wrap : item.wraps.empty() ? std::vector<protocol::Wrap>{}
                                                       : *protocol::decodeWraps(item.wraps)) {
                const auto* grant = std::get_if<protocol::GrantWrap>(&wrap);
                const auto view = protocol::parseStatement(item.statement);
                const auto* circle = std::get_if<protocol::CircleBody>(&view->statement.body);
                if (grant != nullptr && circle != nullptr && grant->replica == kit.replica) {
                    QVERIFY(protocol::openGrant(
                        known.school(), circle->circle, *grant, planned.kit().box()));
                    ++opened;
                }
            }
        }
        QCOMPARE(opened, 3);
    }

    void aColleagueWhoJoinsGivesTheKitASlotToo()
    {
        LeadsTablet tablet;
        const NewSchool planned = tablet.plan();
        QVERIFY(tablet.keep(planned));
        store::Profiles theirs(tablet.root() / "theirs", tablet.clock, tablet.random);
        auto profile = theirs.create(kFace, kPasscode, crypto::kPasscodeFloor);
        QVERIFY(profile.has_value());
        const auto id = profile->entry.id;
        auto me = client::makeIdentity(tablet.random);
        me.school = tablet.replica->identity().school;
        me.root = tablet.replica->identity().root;
        QVERIFY(client::saveIdentity(profile->database, me));
        store::Projections none;
        {
            auto replica
                = client::Replica::open(std::move(*profile), none, tablet.clock, tablet.random);
            QVERIFY((*replica)->takeStatements(*tablet.replica->statementsFrom(0)));
        }
        QVERIFY(theirs.recover(id, planned.kit().box()).has_value());
    }

    void theCodeLiesInNoFile()
    {
        LeadsTablet tablet;
        const NewSchool planned = tablet.plan();
        QVERIFY(tablet.keep(planned));
        QVERIFY(tablet.offer());
        const std::string code(base::asText(planned.kit().code().view()));
        const std::string written(base::asText(protocol::kitText(planned.kit()).view()));
        int files = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(tablet.root())) {
            if (entry.is_regular_file()) {
                std::ifstream in(entry.path(), std::ios::binary);
                const std::string all(std::istreambuf_iterator<char>(in), {});
                QVERIFY(all.find(code) == std::string::npos);
                QVERIFY(all.find(written) == std::string::npos);
                ++files;
            }
        }
        QVERIFY(files >= 4);
    }

    void whatInitPrintsIsOnePaste()
    {
        const auto paper = client::readServerPaper(printed());
        QVERIFY(paper.has_value());
        QCOMPARE(paper->url, "https://192.168.10.5:8443");
        QCOMPARE(paper->pin.hex(), std::string(64, 'a'));
        QCOMPARE(paper->startCode, "ABCD-2345-JKMN-7890");
        const auto json = client::readServerPaper("{\n    \"key_pin\": \"" + std::string(64, '0')
            + "\",\n \"start_code\": \"ABCD-2345-JKMN-7890\"}");
        QVERIFY(!json); // no address, and a pin of zeros
        const auto whole = client::readServerPaper("{\"key_pin\": \"" + std::string(64, 'b')
            + "\",\"start_code\": \"ABCD-2345-JKMN-7890\",\"url\": \"https://[::1]:8443\"}");
        QVERIFY(whole.has_value());
        QCOMPARE(whole->url, "https://[::1]:8443");
    }

    void aPasteThatLacksOneOfThemIsNone()
    {
        QVERIFY(!client::readServerPaper(""));
        QVERIFY(!client::readServerPaper("https://a:1 ABCD-2345-JKMN-7890"));
        QVERIFY(!client::readServerPaper("https://a:1 " + std::string(64, 'c')));
        QVERIFY(!client::readServerPaper(std::string(100'000, '-')));
        QVERIFY(!client::readKeyPin(std::string(63, 'a')));
        QVERIFY(client::readKeyPin(" " + std::string(32, 'a') + "\n" + std::string(32, 'A') + ' '));
    }
};

PIPIT_TEST(NewSchoolTest)

#include "new_school_test.moc"
