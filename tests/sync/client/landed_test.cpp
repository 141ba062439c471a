#include "app/kinds/every_kind.h"
#include "core/changes/kinds.h"
#include "core/store/profile.h"
#include "sync/client/replica.h"
#include "sync/protocol/recovery_kit.h"
#include "sync/server/sqlite_school_store.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pipit;
using namespace pipit::tests;

namespace {

/// What earlier landings left behind, as real programs wrote it: it has to open for ever.
const QString kLanded = QStringLiteral(PIPIT_TEST_DATA "/landed/");
/// The first: a SENCo's profile and her school's server, with one note.
const QString kNotes = kLanded + QStringLiteral("0-notes/");
/// A school begun with a recovery kit, two imported pupils, and a teacher who joined.
const QString kPeople = kLanded + QStringLiteral("1-people/");

constexpr std::string_view kLeadsPasscode = "slow green heron";
constexpr std::string_view kTeachersPasscode = "seven brass bells";
constexpr std::string_view kKit = "S2VF GTZT HCA5 A8ZR JBS9 9QVT Y2QP AC23 0D7G";
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

/// One person's profile, in a folder of its own.
class Landed {
public:
    explicit Landed(const QString& from)
        : m_profiles(directory.path().toStdString(), m_clock, m_random)
    {
        QFile name(from + QStringLiteral("/profile-id"));
        QVERIFY(name.open(QIODevice::ReadOnly));
        const QString hex = QString::fromLatin1(name.readAll()).trimmed();
        copyInto(from, directory.filePath(QStringLiteral("profiles/") + hex));
        m_id = *crypto::ProfileId::fromHex(hex.toStdString());
    }

    void unlock(std::string_view passcode) { open(m_profiles.unlock(m_id, passcode)); }
    void recover(std::string_view kit)
    {
        const auto known = protocol::readKitText(kit);
        QVERIFY(known.has_value());
        open(m_profiles.recover(m_id, known->box()));
    }

    /// Of every note, in the order of their texts.
    std::vector<std::string> notes()
    {
        std::vector<std::string> texts;
        const auto read
            = replica->database().each("SELECT value FROM head WHERE kind = ? ORDER BY value",
                { static_cast<std::int64_t>(changes::Kind::Note) },
                [&](const store::Row& row) -> Result<void> {
                    texts.emplace_back(base::asText(row.blob(0)));
                    return {};
                });
        return read ? texts : std::vector<std::string>{};
    }

    bool replaysToTheSame()
    {
        const auto before = replica->log().canonicalDump();
        const bool replayed = replica->replay().has_value();
        return replayed && *replica->log().canonicalDump() == *before;
    }

    QTemporaryDir directory;

private:
    void open(Result<store::Profile> profile)
    {
        QVERIFY2(profile.has_value(), profile ? "" : profile.error().detail.c_str());
        auto opened = client::Replica::open(std::move(*profile), m_kinds, m_clock, m_random);
        QVERIFY(opened.has_value());
        replica = std::move(*opened);
        if (replica->log().needsReplay()) {
            QVERIFY(replica->replay().has_value());
        }
    }

    TestClock m_clock;
    crypto::SeededRandom m_random{ 1 };
    store::Projections m_kinds = kinds::everyKind();
    store::Profiles m_profiles;
    crypto::ProfileId m_id;

public:
    std::unique_ptr<client::Replica> replica; ///< closes before what it works with goes
};

/// The register of a landed server's database, verified from its start; its envelopes' number.
struct LandedServer {
    explicit LandedServer(const QString& from)
    {
        copyInto(from, directory.path());
        auto server = server::SqliteSchoolStore::open(
            directory.filePath(QStringLiteral("school.db")).toStdString());
        QVERIFY(server.has_value());
        store = std::move(*server);
    }

    StatementHash head(const SchoolId& school)
    {
        protocol::Register again(school);
        const auto items = store->statements(0, 1'000'000);
        for (const auto& item : *items) {
            if (!again.append(item.statement).has_value()) {
                return {};
            }
        }
        return again.head();
    }

    QTemporaryDir directory;
    std::unique_ptr<server::SqliteSchoolStore> store;
};

} // namespace

class LandedTest : public QObject {
    Q_OBJECT

private slots:
    void firstLandingsProfileOpensWithItsPasscode()
    {
        Landed landed(kNotes + "tablet");
        landed.unlock(kLeadsPasscode);
        QCOMPARE(landed.notes(), std::vector<std::string>{ std::string(kNote) });
        QCOMPARE(landed.replica->log().waiting()->waiting(), 0);
    }

    void itsEnvelopesStillOpenInAReplay()
    {
        Landed landed(kNotes + "tablet");
        landed.unlock(kLeadsPasscode);
        QVERIFY(landed.replaysToTheSame());
        QCOMPARE(landed.notes(), std::vector<std::string>{ std::string(kNote) });
    }

    void itsServersRegisterIsTheSameAndStillVerifies()
    {
        Landed landed(kNotes + "tablet");
        landed.unlock(kLeadsPasscode);
        LandedServer server(kNotes + "server");
        const auto& school = landed.replica->schoolRegister();
        QCOMPARE(server.head(landed.replica->identity().school), school.head());
        QCOMPARE(server.store->counts()->envelopes, 1);
    }
};

PIPIT_TEST(LandedTest)

class LandedPeopleTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (store::fastestSuite() != store::Suite::AesGcm) {
            QSKIP("these stores were written on a processor with AES");
        }
    }

    void aLandedLeadOpensWithPasscodeAndWithTheKit()
    {
        Landed lead(kPeople + "lead");
        lead.unlock(kLeadsPasscode);
        QVERIFY(lead.replaysToTheSame());
        const auto notes = lead.notes();
        QCOMPARE(notes.size(), 2U);
        lead.replica.reset();
        lead.recover(kKit);
        QCOMPARE(lead.notes(), notes);
    }

    void aLandedTeacherStillReadsWhatTheClassOpens()
    {
        Landed teacher(kPeople + "teacher");
        teacher.unlock(kTeachersPasscode);
        QVERIFY(teacher.replaysToTheSame());
        QCOMPARE(teacher.notes().size(), 2U);
        QCOMPARE(vaultsOf(*teacher.replica, protocol::VaultType::PupilWorking), 2);
        QCOMPARE(vaultsOf(*teacher.replica, protocol::VaultType::PupilCasework), 0);
    }

    void theirServersRegisterIsTheSameOnBothTablets()
    {
        Landed lead(kPeople + "lead");
        Landed teacher(kPeople + "teacher");
        lead.unlock(kLeadsPasscode);
        teacher.unlock(kTeachersPasscode);
        LandedServer server(kPeople + "server");
        const auto head = server.head(lead.replica->identity().school);
        QCOMPARE(lead.replica->schoolRegister().head(), head);
        QCOMPARE(teacher.replica->schoolRegister().head(), head);
    }

private:
    /// How many of them it opens.
    static int vaultsOf(const client::Replica& replica, protocol::VaultType type)
    {
        const auto& known = replica.schoolRegister().vaults();
        const auto open = replica.readableVaults();
        return static_cast<int>(std::ranges::count_if(
            open, [&](const VaultId& vault) { return known.at(vault).type == type; }));
    }
};

PIPIT_TEST(LandedPeopleTest)

#include "landed_test.moc"
