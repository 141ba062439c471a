#include "core/changes/kinds.h"
#include "core/store/profile.h"
#include "sync/client/replica.h"
#include "sync/server/sqlite_school_store.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::tests;

namespace {

/// What the version that landed first left behind: a SENCo's profile and her school's server, as
/// real programs wrote them. They have to open for ever.
constexpr auto kLanded = PIPIT_TEST_DATA "/landed/0-notes";
constexpr std::string_view kPasscode = "slow green heron";
constexpr std::string_view kNote = "Leo's taxi is late; five quiet minutes first";

void copyInto(const QString& from, const QString& to)
{
    QVERIFY(QDir().mkpath(to));
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        QVERIFY(QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name));
        QVERIFY(QFile::setPermissions(
            to + QLatin1Char('/') + name, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
}

struct Landed {
    QTemporaryDir directory;
    TestClock clock;
    crypto::SeededRandom random{ 1 };
    store::Projections projections;
    std::unique_ptr<client::Replica> replica;

    Landed()
    {
        const QString from = QString::fromLatin1(kLanded) + QStringLiteral("/tablet");
        QFile name(from + QStringLiteral("/profile-id"));
        QVERIFY(name.open(QIODevice::ReadOnly));
        const QString hex = QString::fromLatin1(name.readAll()).trimmed();
        copyInto(from, directory.filePath(QStringLiteral("profiles/") + hex));
        store::Profiles profiles(directory.path().toStdString(), clock, random);
        const auto id = crypto::ProfileId::fromHex(hex.toStdString());
        auto profile = profiles.unlock(*id, kPasscode);
        QVERIFY2(profile.has_value(), profile ? "" : profile.error().detail.c_str());
        auto opened = client::Replica::open(std::move(*profile), projections, clock, random);
        QVERIFY(opened.has_value());
        replica = std::move(*opened);
    }

    std::string noteText()
    {
        std::string text;
        const auto read = replica->database().each("SELECT value FROM head WHERE kind = ?",
            { static_cast<std::int64_t>(changes::Kind::Note) },
            [&](const store::Row& row) -> Result<void> {
                text += base::asText(row.blob(0));
                return {};
            });
        return read ? text : std::string();
    }
};

} // namespace

class LandedTest : public QObject {
    Q_OBJECT

private slots:
    void firstLandingsProfileOpensWithItsPasscode()
    {
        Landed landed;
        QCOMPARE(landed.noteText(), std::string(kNote));
        QCOMPARE(landed.replica->log().waiting()->waiting(), 0);
    }

    void itsEnvelopesStillOpenInAReplay()
    {
        Landed landed;
        const auto before = landed.replica->log().canonicalDump();
        QVERIFY(landed.replica->replay().has_value());
        QCOMPARE(landed.noteText(), std::string(kNote));
        QVERIFY(*landed.replica->log().canonicalDump() == *before);
    }

    void itsServersRegisterIsTheSameAndStillVerifies()
    {
        Landed landed;
        QTemporaryDir directory;
        copyInto(QString::fromLatin1(kLanded) + QStringLiteral("/server"), directory.path());
        auto server = server::SqliteSchoolStore::open(
            directory.filePath(QStringLiteral("school.db")).toStdString());
        QVERIFY(server.has_value());

        protocol::Register again(landed.replica->identity().school);
        const auto items = (*server)->statements(0, 1'000'000);
        for (const auto& item : *items) {
            QVERIFY(again.append(item.statement).has_value());
        }

        QCOMPARE(again.head(), landed.replica->schoolRegister().head());
        QCOMPARE((*server)->counts()->envelopes, 1);
    }
};

PIPIT_TEST(LandedTest)

#include "landed_test.moc"
