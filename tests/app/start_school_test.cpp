#include <QTest>

#include "app/kinds/every_kind.h"
#include "app/viewmodels/people/people_calls.h"
#include "app/viewmodels/starting/start_school.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QFile>

using namespace pipit;
using namespace pipit::tests;
using viewmodels::StartSchool;

namespace {

constexpr const char* kPasscode = "otters like rain";

/// Reaches the test server as the real transport would: under the pinned key only.
class PinnedWay final : public client::Transport {
public:
    PinnedWay(TestTransport& way, const viewmodels::ServerAddress& address)
        : m_way(way)
        , m_fits(address.pins.size() == 1 && address.pins.front() == way.serverPin())
    {
    }
    Result<client::Reply> post(
        std::string_view path, ByteView body, std::string_view token) override
    {
        return m_fits ? m_way.post(path, body, token)
                      : Result<client::Reply>(Error{ ErrorCode::Denied, "another key" });
    }
    ServerKeyPin serverPin() const override { return m_way.serverPin(); }
    void cancel() override { }

private:
    TestTransport& m_way;
    bool m_fits;
};

/// A tablet that nobody uses yet, and an empty school server.
struct NewTablet {
    NewTablet()
    {
        auto made = client::openInstall(root(), random);
        PIPIT_CHECK(made.has_value());
        install = std::move(*made);
        restart();
    }

    /// As after a kill: only what lies on the disk is left.
    void restart()
    {
        starting.reset();
        sync.reset();
        storage = std::make_unique<viewmodels::StorageThread>();
        sync = std::make_unique<viewmodels::SyncRunner>(
            *storage,
            [this](const viewmodels::ServerAddress& address) {
                return Result<std::unique_ptr<client::Transport>>(
                    std::make_unique<PinnedWay>(way, address));
            },
            clock, log);
        starting = std::make_unique<StartSchool>(
            *storage, *sync, door(), &install, [](const viewmodels::KitPaper& paper) {
                return QByteArray("%PDF ") + paper.groups.join('-').toLatin1();
            });
        QObject::connect(starting.get(), &StartSchool::begun, [this] { ++begun; });
    }
    viewmodels::ProfileDoor door() { return { profiles, projections, clock, random, nullptr }; }

    QString printed(const std::string& startCode) const
    {
        return QStringLiteral(
            "Address     https://127.0.0.1:8443\nKey pin     %1\nStart code  %2\n")
            .arg(QString::fromStdString(server.pin().hex()), QString::fromStdString(startCode));
    }
    void greet()
    {
        starting->greet();
        waitUntil([&] { return !starting->busy(); });
    }
    void begin(const std::string& startCode)
    {
        starting->begin();
        starting->form()->setAddress(printed(startCode));
        greet();
    }
    void nameAll()
    {
        auto* form = starting->form();
        form->setSchool(QStringLiteral("Oakfield Primary"));
        form->face()->setFirstName(QStringLiteral("Rhian"));
        form->setSurname(QStringLiteral("Kendrick"));
        starting->name(QString::fromLatin1(kPasscode));
    }
    QString toProof(const std::string& startCode)
    {
        begin(startCode);
        nameAll();
        const QString code = starting->kit()->groups().join(' ');
        starting->takeAway();
        return code;
    }
    void prove(const QString& code)
    {
        starting->prove(code);
        waitUntil([&] { return !starting->busy(); });
    }
    std::filesystem::path root() const { return directory.path().toStdString(); }
    std::size_t serverLength() { return server.store().statements(0, 1 << 20)->size(); }

    QTemporaryDir directory;
    TestClock clock;
    crypto::SystemRandom random;
    base::NullLog log;
    TestServer server{ clock, random };
    TestTransport way{ server };
    store::Projections projections = kinds::everyKind();
    store::Profiles profiles{ root(), clock, random };
    client::Install install;
    std::unique_ptr<viewmodels::StorageThread> storage;
    std::unique_ptr<viewmodels::SyncRunner> sync;
    std::unique_ptr<StartSchool> starting;
    int begun = 0;
};

} // namespace

class StartSchoolTest : public QObject {
    Q_OBJECT

private slots:
    void goesFromWhatInitPrintedToASchool()
    {
        NewTablet tablet;
        tablet.begin(tablet.server.startCode());
        QCOMPARE(tablet.starting->step(), StartSchool::Names);
        QCOMPARE(tablet.starting->form()->address(), QStringLiteral("https://127.0.0.1:8443"));
        tablet.nameAll();
        QCOMPARE(tablet.starting->step(), StartSchool::Kit);
        QCOMPARE(tablet.starting->kit()->groups().size(), 9);
        const QString code = tablet.starting->kit()->groups().join('-').toLower();
        tablet.starting->takeAway();

        tablet.prove(code);

        QCOMPARE(tablet.begun, 1);
        QCOMPARE(tablet.starting->step(), StartSchool::Closed);
        QVERIFY(tablet.starting->kit()->groups().isEmpty());
        QVERIFY(tablet.starting->kit()->qr().isEmpty());
        QVERIFY(tablet.serverLength() >= 8);
        QCOMPARE(tablet.profiles.list().front().face.firstName, "Rhian");
    }

    void theCodeOnPaperOpensTheProfile()
    {
        NewTablet tablet;
        const QString code = tablet.toProof(tablet.server.startCode());
        tablet.prove(code);
        QCOMPARE(tablet.begun, 1);
        tablet.restart(); // closes the profile
        const auto kit = protocol::readKitText(code.toStdString());
        const auto id = tablet.profiles.list().front().id;
        QVERIFY(tablet.profiles.recover(id, kit->box()).has_value());
    }

    void theKitIsNobodyAmongThePeople()
    {
        NewTablet tablet;
        tablet.prove(tablet.toProof(tablet.server.startCode()));
        QObject receiver;
        std::optional<viewmodels::PeoplePage> page;
        tablet.storage->ask<viewmodels::PeoplePage>(
            &receiver, [](client::Replica& replica) { return viewmodels::readPeople(replica); },
            [&](Result<viewmodels::PeoplePage> read) { page = read.value(); });
        waitUntil([&] { return page.has_value(); });
        QVERIFY(page->allowed);
        QCOMPARE(page->people.size(), 1U);
        QCOMPARE(page->unnamed, 0);
    }

    void aSlipIsFoundAndNothingIsMade()
    {
        NewTablet tablet;
        QString code = tablet.toProof(tablet.server.startCode());
        code[11] = code[11] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        tablet.prove(code);
        QVERIFY(tablet.starting->problem().contains(QStringLiteral("3")));
        tablet.prove(code.left(12));
        QVERIFY(!tablet.starting->problem().isEmpty());
        tablet.prove(QStringLiteral("é"));
        QVERIFY(!tablet.starting->problem().isEmpty());
        const auto other = protocol::RecoveryKit::make(tablet.random);
        tablet.prove(QString::fromLatin1(
            reinterpret_cast<const char*>(protocol::kitText(other).view().data()), 36));
        QCOMPARE(tablet.starting->step(), StartSchool::Proof);
        QVERIFY(!tablet.starting->problem().isEmpty());
        QVERIFY(tablet.profiles.list().empty());
        QCOMPARE(tablet.serverLength(), std::size_t{ 0 });
    }

    void aServerThatCannotTakeItIsNamed()
    {
        NewTablet tablet;
        tablet.starting->begin();
        tablet.starting->form()->setAddress(tablet.printed("ABCD-ABCD-ABCD-ABCD"));
        tablet.starting->form()->setKeyPin(QString(64, QLatin1Char('a')));
        tablet.greet();
        const QString otherKey = tablet.starting->problem();
        tablet.way.fault = [](int, std::string_view) { return TestTransport::Fault::RequestLost; };
        tablet.begin(tablet.server.startCode());
        const QString silent = tablet.starting->problem();
        tablet.way.fault = {};
        TestTablet first(tablet.server, tablet.clock, tablet.random);
        first.startSchool(tablet.server);
        tablet.begin(tablet.server.startCode());
        const QString begun = tablet.starting->problem();
        QVERIFY(!otherKey.isEmpty() && !silent.isEmpty() && !begun.isEmpty());
        QVERIFY(otherKey != silent && silent != begun && begun != otherKey);
        QCOMPARE(tablet.starting->step(), StartSchool::Server);
    }

    void aWrongStartCodeIsMendedWithTheSameKit()
    {
        NewTablet tablet;
        const QString code = tablet.toProof("ABCD-ABCD-ABCD-ABCD");
        tablet.prove(code);
        QCOMPARE(tablet.starting->step(), StartSchool::Sending);
        QVERIFY(!tablet.starting->problem().isEmpty());
        QCOMPARE(tablet.begun, 0);
        tablet.starting->form()->setStartCode(
            QString::fromStdString(tablet.server.startCode()).toLower());
        tablet.starting->send();
        waitUntil([&] { return !tablet.starting->busy(); });
        QCOMPARE(tablet.begun, 1);
    }

    void whatTheServerDidNotTakeIsOfferedAtTheNextUnlock()
    {
        NewTablet tablet;
        const QString code = tablet.toProof(tablet.server.startCode());
        tablet.way.fault = [](int, std::string_view) { return TestTransport::Fault::RequestLost; };
        tablet.prove(code);
        QCOMPARE(tablet.starting->step(), StartSchool::Sending);
        tablet.restart();
        tablet.way.fault = {};
        QCOMPARE(tablet.begun, 0);
        viewmodels::Unlocker unlocker(*tablet.storage, tablet.door());
        connect(
            &unlocker, &viewmodels::Unlocker::opened, tablet.starting.get(), &StartSchool::resume);
        for (int i = 1; i <= 2; ++i) { // the second time nothing waits any more
            unlocker.refresh();
            waitUntil([&] { return unlocker.faces()->known(); });
            unlocker.choose(0);
            unlocker.open(QString::fromLatin1(kPasscode));
            waitUntil([&] { return tablet.begun == i; });
            QVERIFY(tablet.serverLength() >= 8);
            bool closed = false;
            tablet.storage->close(&unlocker, [&] { closed = true; });
            waitUntil([&] { return closed; });
        }
    }

    void whoLeavesBeforeTheProofLeavesNothing()
    {
        NewTablet tablet;
        tablet.toProof(tablet.server.startCode());
        tablet.starting->back();
        QCOMPARE(tablet.starting->step(), StartSchool::Kit);
        tablet.starting->leave();
        QCOMPARE(tablet.starting->step(), StartSchool::Closed);
        QVERIFY(tablet.starting->kit()->groups().isEmpty());
        QVERIFY(tablet.starting->form()->startCode().isEmpty());
        QVERIFY(tablet.profiles.list().empty());
        QCOMPARE(tablet.serverLength(), std::size_t{ 0 });
    }

    void thePageIsSavedWhereThePersonSays()
    {
        NewTablet tablet;
        tablet.begin(tablet.server.startCode());
        tablet.nameAll();
        auto* kit = tablet.starting->kit();
        QTemporaryDir folder;
        const auto saved = [&] { waitUntil([&] { return !kit->saving(); }); };
        kit->savePath(folder.path());
        saved();
        QVERIFY(kit->savedTo().endsWith(QStringLiteral("Recovery kit.pdf")));
        QFile file(kit->savedTo());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF ") + kit->groups().join('-').toLatin1());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        kit->savePath(file.fileName()); // typed again: what is there is left alone
        saved();
        QVERIFY(!kit->problem().isEmpty());
        kit->savePath(QStringLiteral("/nowhere/kit.pdf"));
        saved();
        QVERIFY(!kit->problem().isEmpty());
        kit->save(QUrl::fromLocalFile(file.fileName())); // the system's window has asked
        saved();
        QVERIFY(kit->problem().isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

PIPIT_TEST(StartSchoolTest)
#include "start_school_test.moc"
