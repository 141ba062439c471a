#include "sync/client/install.h"
#include "sync/client/keyring.h"
#include "sync/client/school_setup.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::tests;

class SchoolSetupTest : public QObject {
    Q_OBJECT

private slots:
    void installIsTheSameAfterARestart()
    {
        QTemporaryDir directory;
        crypto::SeededRandom random(3);
        const auto first = client::openInstall(directory.path().toStdString(), random);
        const auto second = client::openInstall(directory.path().toStdString(), random);
        QVERIFY(first.has_value() && second.has_value());
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->device.publicKey(), first->device.publicKey());
    }

    void installMakesItsFolderOnATabletsFirstDay()
    {
        QTemporaryDir directory;
        crypto::SeededRandom random(3);
        const auto root = std::filesystem::path(directory.path().toStdString()) / "a" / "pipit";
        QVERIFY(client::openInstall(root, random).has_value());
        QCOMPARE(std::filesystem::status(root).permissions(), std::filesystem::perms::owner_all);
    }

    void damagedInstallIsRefusedAndNotMadeAgain()
    {
        QTemporaryDir directory;
        crypto::SeededRandom random(3);
        QVERIFY(client::openInstall(directory.path().toStdString(), random).has_value());
        QFile file(directory.filePath(QStringLiteral("install")));
        QVERIFY(file.resize(20));

        const auto again = client::openInstall(directory.path().toStdString(), random);

        QCOMPARE(again.error().code, ErrorCode::Corrupt);
        QCOMPARE(file.size(), 20);
    }

    void keyringKeepsManyKeysApart()
    {
        crypto::SeededRandom random(5);
        client::Keyring ring;
        std::vector<std::pair<KeyId, Bytes>> all;
        for (int i = 0; i < 300; ++i) {
            Bytes key(32);
            random.fill(key);
            all.emplace_back(random.id<KeyId>(), key);
            ring.put(all.back().first, key);
        }
        for (const auto& [id, key] : all) {
            const ByteView found = ring.find(id);
            QVERIFY(Bytes(found.begin(), found.end()) == key);
        }
        QVERIFY(ring.find(random.id<KeyId>()).empty());
    }

    void memberWhoJoinsReadsWhatWasWrittenBefore()
    {
        TestClock clock;
        crypto::SeededRandom random(9);
        TestServer server(clock, random);
        TestTablet senco(server, clock, random);
        senco.startSchool(server);
        senco.write("before you came");
        QVERIFY(senco.sync().has_value());

        TestTablet teacher(server, clock, random);
        teacher.join(senco, protocol::Role::Assistant);
        QVERIFY(teacher.sync().has_value());

        QCOMPARE(teacher.notes(), std::vector<std::string>{ "before you came" });
    }

    void teacherCannotAddAMember()
    {
        TestClock clock;
        crypto::SeededRandom random(11);
        TestServer server(clock, random);
        TestTablet senco(server, clock, random);
        senco.startSchool(server);
        TestTablet teacher(server, clock, random);
        teacher.join(senco, protocol::Role::Teacher);

        const auto identity = client::makeIdentity(random);
        const auto refused = client::addMember(teacher.replica(),
            client::memberOf(identity, protocol::Role::Teacher), identity.sign.publicKey(), clock);

        QCOMPARE(refused.error().code, ErrorCode::Denied);
    }

    void wrapsOfAnotherStatementAreRefused()
    {
        TestClock clock;
        crypto::SeededRandom random(13);
        TestServer server(clock, random);
        TestTablet senco(server, clock, random);
        senco.startSchool(server);
        const auto identity = client::makeIdentity(random);
        auto items = client::addMember(senco.replica(),
            client::memberOf(identity, protocol::Role::Teacher), identity.sign.publicKey(), clock);
        QVERIFY(items.has_value());
        items->back().wraps.back() ^= 1;

        const auto before = senco.replica().schoolRegister().length();
        QCOMPARE(senco.replica().takeStatements(*items).error().code, ErrorCode::Corrupt);
        QCOMPARE(senco.replica().schoolRegister().length(), before);
    }
};

PIPIT_TEST(SchoolSetupTest)

#include "setup_test.moc"
