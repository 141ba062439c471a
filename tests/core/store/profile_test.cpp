#include "core/store/profile.h"

#include "core/base/try.h"
#include "core/store/face.h"
#include "core/store/first_change.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <memory>

using namespace pipit;
using namespace std::chrono_literals;
using store::Face;
using store::Profiles;

namespace {

class HandClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void move(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now{ 1'700'000'000'000ms };
};

const Face kTilly{ "Tilly", "TW", "#aabbcc" };
constexpr std::string_view kPasscode = "four green bottles";
constexpr std::string_view kEnvelope
    = "INSERT INTO envelope (vault, replica, sequence, hash, previous, state, bytes)"
      " VALUES (zeroblob(16), zeroblob(16), 0, ?, zeroblob(32), 4, zeroblob(8))";

} // namespace

class ProfileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    HandClock m_clock;
    crypto::SeededRandom m_random{ 11 };

    std::filesystem::path root() const { return m_directory->path().toStdString(); }
    Profiles profiles() { return Profiles(root(), m_clock, m_random); }
    crypto::ProfileId make(const Face& face)
    {
        auto made = profiles().create(face, kPasscode, crypto::kPasscodeFloor);
        PIPIT_CHECK(made.has_value());
        return made->entry.id;
    }

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void aPersonComesBackWithTheirPasscode()
    {
        crypto::ProfileId id;
        {
            auto made = profiles().create(kTilly, kPasscode, crypto::kPasscodeFloor);
            QVERIFY(made.has_value());
            QVERIFY(made->database.runScript("CREATE TABLE mine(x); INSERT INTO mine VALUES(41)"));
            id = made->entry.id;
        }
        auto opened = profiles().unlock(id, kPasscode);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->entry.face, kTilly);
        QCOMPARE(opened->database.integer("SELECT x FROM mine").value(), 41);
    }

    void nobodyElseOfTheMachineMayLookIn()
    {
        using std::filesystem::perms;
        const auto id = make(kTilly);
        const auto rights = [](const std::filesystem::path& path) {
            return std::filesystem::status(path).permissions();
        };
        QCOMPARE(rights(root() / "profiles"), perms::owner_all);
        QCOMPARE(rights(root() / "profiles" / id.hex()), perms::owner_all);
    }

    void peopleAreListedByNameAndDamageIsCounted()
    {
        make({ "Zoe", "Z", "#000000" });
        const auto damaged = make({ "Nobody", "N", "#000000" });
        make(kTilly);
        std::ofstream(root() / "profiles" / damaged.hex() / "face") << "pipit face 0\nname x\n";
        std::filesystem::create_directory(root() / "profiles" / "lost+found");

        const Profiles people = profiles();
        const auto list = people.list();

        QCOMPARE(list.size(), std::size_t{ 2 });
        QCOMPARE(list[0].face.firstName, std::string("Tilly"));
        QCOMPARE(list[1].face.firstName, std::string("Zoe"));
        QCOMPARE(people.damagedEntries(), 1);
        QVERIFY(profiles().unlock(damaged, kPasscode).has_value());
    }

    void aProfileLeftUnfinishedIsNotListed()
    {
        const auto id = make(kTilly);
        const auto unfinished = root() / "profiles" / (std::string(32, 'a') + ".new");
        std::filesystem::create_directory(unfinished);
        QCOMPARE(profiles().list().size(), std::size_t{ 1 });
        make({ "Zoe", "Z", "#000000" });
        QVERIFY(!std::filesystem::exists(unfinished));
        QVERIFY(profiles().unlock(id, kPasscode).has_value());
    }

    void whatAProfileIsFilledWithComesWithItOrNotAtAll()
    {
        const auto refused = profiles().create(
            kTilly, kPasscode, crypto::kPasscodeFloor, [&](store::Profile fresh) -> Result<void> {
                PIPIT_TRY(fresh.database.runScript("CREATE TABLE mine(x)"));
                // As if the app died here: nobody is there yet.
                PIPIT_CHECK(profiles().list().empty());
                return Error{ ErrorCode::DiskFull, "no room for the rest" };
            });
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QVERIFY(std::filesystem::is_empty(root() / "profiles"));

        auto made = profiles().create(
            kTilly, kPasscode, crypto::kPasscodeFloor, [](store::Profile fresh) -> Result<void> {
                return fresh.database.runScript(
                    "CREATE TABLE mine(x); INSERT INTO mine VALUES(41)");
            });
        QVERIFY(made.has_value());
        QCOMPARE(*made->database.integer("SELECT x FROM mine"), std::int64_t{ 41 });
    }

    void aStoreFromBeforeItsFirstEnvelopeIsRefused()
    {
        const auto id = make(kTilly);
        const auto file = root() / "profiles" / id.hex() / "store.db";
        const auto backup = root() / "store.old";
        std::filesystem::copy_file(file, backup);
        {
            auto opened = profiles().unlock(id, kPasscode);
            QVERIFY(store::keepFirstChange(*opened, m_random).has_value()); // nothing to keep yet
            QVERIFY(opened->database.run(kEnvelope, { Bytes(32, 1) }).has_value());
            QVERIFY(opened->database.run(kEnvelope, { Bytes(32, 2) }).has_value());
            QVERIFY(store::keepFirstChange(*opened, m_random).has_value());
        }
        QVERIFY(profiles().unlock(id, kPasscode).has_value());

        std::filesystem::copy_file(backup, file, std::filesystem::copy_options::overwrite_existing);
        const auto refused = profiles().unlock(id, kPasscode);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    }

    void aStoreThatBeginsWithAnotherEnvelopeIsRefused()
    {
        const auto id = make(kTilly);
        {
            auto opened = profiles().unlock(id, kPasscode);
            QVERIFY(opened->database.run(kEnvelope, { Bytes(32, 1) }).has_value());
            QVERIFY(store::keepFirstChange(*opened, m_random).has_value());
            QVERIFY(opened->database.run("UPDATE envelope SET hash = ?", { Bytes(32, 2) }));
        }
        QCOMPARE(profiles().unlock(id, kPasscode).error().code, ErrorCode::Corrupt);
    }

    void aPasscodeThatProtectsNothingIsRefused()
    {
        for (const char* weak : { "", "otter", "11111111" }) {
            const auto made = profiles().create(kTilly, weak, crypto::kPasscodeFloor);
            QCOMPARE(made.error().code, ErrorCode::BadInput);
        }
        QVERIFY(!std::filesystem::exists(root() / "profiles"));
    }

    void wrongPasscodesSlowDownAndOutliveTheApp()
    {
        const auto id = make(kTilly);
        for (int wrong = 1; wrong <= 5; ++wrong) {
            QCOMPARE(profiles().waitBeforeTry(id), 0ms);
            QCOMPARE(profiles().unlock(id, "not this").error().code, ErrorCode::WrongKey);
        }
        QCOMPARE(profiles().waitBeforeTry(id), 5000ms);
        QCOMPARE(profiles().unlock(id, kPasscode).error().code, ErrorCode::SlowDown);

        m_clock.move(5s);
        QCOMPARE(profiles().unlock(id, "not this").error().code, ErrorCode::WrongKey);
        QCOMPARE(profiles().waitBeforeTry(id), 10000ms);

        m_clock.move(-24h); // never longer than its own length, and it does end
        QCOMPARE(profiles().waitBeforeTry(id), 10000ms);
        m_clock.move(10s);
        QVERIFY(profiles().unlock(id, kPasscode).has_value());
        QCOMPARE(profiles().waitBeforeTry(id), 0ms);
    }

    void slotsOfAnotherProfileAreRefused()
    {
        const auto tilly = make(kTilly);
        const auto zoe = make({ "Zoe", "Z", "#000000" });
        std::filesystem::copy_file(root() / "profiles" / zoe.hex() / "slots",
            root() / "profiles" / tilly.hex() / "slots",
            std::filesystem::copy_options::overwrite_existing);
        QCOMPARE(profiles().unlock(tilly, kPasscode).error().code, ErrorCode::Corrupt);
    }

    void aStoreOfAnotherProfileIsRefused()
    {
        const auto tilly = make(kTilly);
        const auto zoe = make({ "Zoe", "Z", "#000000" });
        std::filesystem::copy_file(root() / "profiles" / zoe.hex() / "store.db",
            root() / "profiles" / tilly.hex() / "store.db",
            std::filesystem::copy_options::overwrite_existing);
        QCOMPARE(profiles().unlock(tilly, kPasscode).error().code, ErrorCode::WrongKey);
    }

    void aProfileThatIsNotThereIsNotFound()
    {
        QCOMPARE(profiles().unlock({}, kPasscode).error().code, ErrorCode::NotFound);
        QVERIFY(profiles().list().empty());
    }

    void aFaceIsStrict_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = "pipit face 0\nname Tilly\ninitials TW\ncolour #aabbcc\n";
        QVERIFY(store::decodeFace(Bytes(good.begin(), good.end())).has_value());
        QTest::newRow("trailing line") << good + "x\n";
        QTest::newRow("no last newline") << good.chopped(1);
        QTest::newRow("empty name") << QByteArray(good).replace("Tilly", "");
        QTest::newRow("long name") << QByteArray(good).replace("Tilly", QByteArray(65, 'x'));
        QTest::newRow("control") << QByteArray(good).replace("Tilly", "Ti\tly");
        QTest::newRow("not UTF-8") << QByteArray(good).replace("Tilly", "Till\xff");
        QTest::newRow("overlong UTF-8") << QByteArray(good).replace("Tilly", "\xc0\xaf");
        QTest::newRow("surrogate") << QByteArray(good).replace("Tilly", "\xed\xa0\x80");
        QTest::newRow("cut UTF-8") << QByteArray(good).replace("Tilly", "\xe2\x82");
        QTest::newRow("colour word") << QByteArray(good).replace("#aabbcc", "red");
        QTest::newRow("upper case") << QByteArray(good).replace("#aabbcc", "#AABBCC");
        QTest::newRow("nothing") << QByteArray();
    }
    void aFaceIsStrict()
    {
        QFETCH(QByteArray, bytes);
        const auto face = store::decodeFace(Bytes(bytes.begin(), bytes.end()));
        QCOMPARE(face.error().code, ErrorCode::Corrupt);
    }

    void aFaceKeepsEveryScript()
    {
        const Face face{ "Zoë Łukasz 香", "Ż", "#00ff7f" };
        const auto bytes = store::encodeFace(face);
        QVERIFY(bytes.has_value());
        QCOMPARE(store::decodeFace(*bytes).value(), face);
    }
};

PIPIT_TEST(ProfileTest)

#include "profile_test.moc"
