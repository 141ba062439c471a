#include "tests/core/store/sealed_fixture.h"
#include "tests/support/fault_disk.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

using namespace pipit;
using store::Database;
using tests::SealedFixture;

namespace {

constexpr qsizetype kPage = 4096;
constexpr qsizetype kFrame = 4120;
constexpr qsizetype kLogHeader = 32;

void appendBig(QByteArray& out, quint32 value)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        out.append(static_cast<char>(value >> shift));
    }
}

/// A rollback journal in clear that gives one page another content.
QByteArray journalFor(quint32 page, quint32 pages, const QByteArray& content)
{
    constexpr quint32 kNonce = 77;
    QByteArray out = QByteArray::fromHex("d9d505f920a163d7");
    for (const quint32 value : { 1u, kNonce, pages, 512u, 4096u }) {
        appendBig(out, value);
    }
    out.append(QByteArray(512 - out.size(), '\0'));
    appendBig(out, page);
    out.append(content);
    quint32 checksum = kNonce;
    for (qsizetype i = kPage - 200; i > 0; i -= 200) {
        checksum += static_cast<unsigned char>(content[i]);
    }
    appendBig(out, checksum);
    return out;
}

std::string regionOfStore(qsizetype at)
{
    static constexpr std::pair<qsizetype, const char*> kHeader[]
        = { { 16, "magic" }, { 17, "version" }, { 18, "suite" }, { 20, "reserved bytes" },
              { 24, "page size" }, { 40, "profile" }, { 56, "store id" }, { 88, "hash" },
              { 120, "proof" }, { kPage, "padding" } };
    for (const auto& [end, name] : kHeader) {
        if (at < end) {
            return name;
        }
    }
    const qsizetype within = at % kPage;
    return std::string(at < 2 * kPage ? "first page" : "page")
        + (within < kPage - 40        ? ""
                : within < kPage - 24 ? " tag"
                                      : " nonce");
}

qsizetype stepOfStore(qsizetype at)
{
    return at < 140 ? 1 : at % kPage >= kPage - 61 - 40 ? 5 : 61;
}

std::string regionOfLog(qsizetype at)
{
    if (at < kLogHeader) {
        return "log header";
    }
    const qsizetype within = (at - kLogHeader) % kFrame;
    return within < 24         ? "frame header"
        : within < kFrame - 40 ? "frame page"
        : within < kFrame - 24 ? "frame tag"
                               : "frame nonce";
}

} // namespace

/// Somebody, or a failing disk, changes the files.
class TamperTest : public QObject {
    Q_OBJECT

    static constexpr int kNotes = 40;
    SealedFixture m_fixture;
    QByteArray m_closed; ///< store.db, closed in order
    QByteArray m_store; ///< store.db and its log, killed
    QByteArray m_log;
    std::int64_t m_freePages = 0;
    std::optional<store::Suite> m_suite; ///< of these
    static constexpr int kNotesInStore = 10; ///< of the killed one, without its log

    Result<int> countAfter(const QByteArray& store, const QByteArray& log = {}) const
    {
        m_fixture.put("store.db", store);
        std::filesystem::remove(m_fixture.directory() / "store.db-wal");
        if (!log.isEmpty()) {
            m_fixture.put("store.db-wal", log);
        }
        const tests::FaultDisk disk; // nothing fails here, but its syncs take no time
        return m_fixture.openAndCount(disk.vfs());
    }

private slots:
    void initTestCase_data() { SealedFixture::addSuites(); }

    void init()
    {
        QFETCH_GLOBAL(store::Suite, suite);
        if (std::exchange(m_suite, suite) == suite) {
            return; // no test changes what was made here
        }
        m_fixture.takeSuite();
        m_fixture.moveOn();
        {
            Database database = m_fixture.create();
            QVERIFY(SealedFixture::addNotes(database, 1, kNotesInStore));
            QVERIFY(database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
            QVERIFY(SealedFixture::addNotes(database, kNotesInStore + 1, kNotes));
            m_store = m_fixture.bytes("store.db");
            m_log = m_fixture.bytes("store.db-wal");
            m_freePages = database.integer("PRAGMA freelist_count").value();
        }
        m_closed = m_fixture.bytes("store.db");
        m_fixture.moveOn();
        QCOMPARE(countAfter(m_closed).value(), kNotes);
        QCOMPARE(countAfter(m_store, m_log).value(), kNotes);
        QCOMPARE(countAfter(m_store).value(), kNotesInStore);
    }

    void everyFlippedByteOfTheStoreIsRefused()
    {
        std::map<std::string, int> refused;
        std::map<std::string, int> harmless;
        for (qsizetype at = 0; at < m_closed.size(); at += stepOfStore(at)) {
            QByteArray bytes = m_closed;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
            const auto count = countAfter(bytes);
            const std::string region = regionOfStore(at);
            if (!count) {
                const bool named = count.error().code == ErrorCode::Corrupt;
                QVERIFY2(named, qPrintable(QString::number(at)));
                ++refused[region];
            } else {
                QCOMPARE(*count, kNotes);
                ++harmless[region];
            }
        }
        QCOMPARE(refused.size(), std::size_t{ 16 });
        for (const auto& [region, count] : harmless) { // pages that hold nothing any more
            QVERIFY2(region.starts_with("page"), region.c_str());
        }
    }

    void everyFlippedByteOfTheLogEndsItThere()
    {
        std::map<std::string, int> ended;
        for (qsizetype at = 0; at < m_log.size(); at += at < 80 ? 1 : 1237) {
            QByteArray bytes = m_log;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
            const auto count = countAfter(m_store, bytes);
            QVERIFY2(count.has_value(), qPrintable(QString::number(at)));
            const qsizetype frame = (at - kLogHeader) / kFrame;
            QVERIFY(*count >= kNotesInStore && *count < kNotes && *count <= kNotesInStore + frame);
            ++ended[regionOfLog(at)];
        }
        QCOMPARE(ended.size(), std::size_t{ 5 });
    }

    void swappedPagesAreRefused()
    {
        std::int64_t harmless = 0;
        for (qsizetype first = 1; first < m_closed.size() / kPage - 1; ++first) {
            QByteArray bytes = m_closed;
            const QByteArray page = m_closed.mid(first * kPage, kPage);
            bytes.replace(first * kPage, kPage, m_closed.mid((first + 1) * kPage, kPage));
            bytes.replace((first + 1) * kPage, kPage, page);
            const auto count = countAfter(bytes);
            harmless += count.has_value() ? 1 : 0;
            QVERIFY(count ? *count == kNotes : count.error().code == ErrorCode::Corrupt);
        }
        QVERIFY(harmless < std::max<std::int64_t>(m_freePages, 1)); // both hold nothing any more
    }

    void aPageOfAnotherStoreOfTheSamePersonIsRefused()
    {
        SealedFixture other; // the same seeds: the same key and profile, another store
        other.random().id<crypto::ProfileId>();
        other.takeSuite();
        other.moveOn();
        {
            Database database = other.create();
            QVERIFY(SealedFixture::addNotes(database, 1, kNotes));
        }
        QByteArray bytes = m_closed;
        bytes.replace(3 * kPage, kPage, other.bytes("store.db").mid(3 * kPage, kPage));
        QCOMPARE(countAfter(bytes).error().code, ErrorCode::Corrupt);
    }

    void aPageOverwrittenWithZerosIsRefused()
    {
        QByteArray bytes = m_closed;
        bytes.replace(3 * kPage, kPage, QByteArray(kPage, '\0'));
        QCOMPARE(countAfter(bytes).error().code, ErrorCode::Corrupt);
    }

    void swappedFramesEndTheLog()
    {
        QByteArray bytes = m_log;
        const qsizetype at = kLogHeader + 4 * kFrame;
        bytes.replace(at, kFrame, m_log.mid(at + kFrame, kFrame));
        bytes.replace(at + kFrame, kFrame, m_log.mid(at, kFrame));
        const auto count = countAfter(m_store, bytes);
        QVERIFY(count.has_value() && *count >= kNotesInStore && *count <= kNotesInStore + 4);
    }

    void aFrameChangedUnderAnOpenStoreIsCorrupt_data()
    {
        QTest::addColumn<bool>("swap");
        QTest::newRow("damaged") << false;
        QTest::newRow("swapped") << true;
    }
    void aFrameChangedUnderAnOpenStoreIsCorrupt()
    {
        QFETCH(bool, swap);
        m_fixture.put("store.db", m_store);
        m_fixture.put("store.db-wal", m_log);
        auto database = m_fixture.open();
        QVERIFY(database.has_value());
        QByteArray bytes = m_log;
        for (qsizetype at = kLogHeader; at + 2 * kFrame <= bytes.size(); at += 2 * kFrame) {
            if (swap) {
                bytes.replace(at, kFrame, m_log.mid(at + kFrame, kFrame));
                bytes.replace(at + kFrame, kFrame, m_log.mid(at, kFrame));
            } else {
                bytes[at + 100] = static_cast<char>(bytes[at + 100] ^ 1);
                bytes[at + kFrame + 100] = static_cast<char>(bytes[at + kFrame + 100] ^ 1);
            }
        }
        m_fixture.put("store.db-wal", bytes);
        const auto count = database->integer("SELECT sum(length(text)) FROM note");
        QVERIFY(!count);
        QCOMPARE(count.error().code, ErrorCode::Corrupt);
    }

    void aPageThatIsGoneIsNotReadAsZeros()
    {
        SealedFixture far;
        far.takeSuite();
        far.moveOn();
        Database database = far.create();
        const std::string text(20'000, 't'); // its last page would pass for zeros
        QVERIFY(database.run("INSERT INTO note VALUES(1,?)", { std::string_view(text) }));
        QVERIFY(database.run("DROP INDEX by_text"));
        QVERIFY(database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY(database.run("CREATE TABLE other(x)")); // the log knows how long the file was
        far.moveToKilledCopy();
        const QByteArray whole = far.bytes("store.db");
        int seen = 0;
        for (qsizetype size = whole.size() - kPage; size >= 3 * kPage; size -= kPage) {
            far.put("store.db", whole.left(size));
            auto opened = far.open();
            if (!opened) {
                continue;
            }
            std::string read;
            const auto done = opened->each(
                "SELECT text FROM note WHERE id=1", {}, [&](const store::Row& row) -> Result<void> {
                    read = row.text(0);
                    return {};
                });
            QVERIFY(!done || read == text);
            seen += done ? 0 : 1;
        }
        QVERIFY(seen > 0);
    }

    void aStoreCutShortIsRefusedAndKeepsItsLog()
    {
        for (qsizetype size = 0; size < m_store.size(); size += 1024) {
            const auto count = countAfter(m_store.left(size), m_log);
            if (size >= 2 * kPage && count.has_value()) { // the log has the pages
                QCOMPARE(*count, kNotes);
                continue;
            }
            QCOMPARE(count.error().code, ErrorCode::Corrupt);
            if (size < 2 * kPage) { // SQLite would take it for new, and remove its log
                QCOMPARE(m_fixture.bytes("store.db-wal"), m_log);
            }
        }
        for (qsizetype size = 0; size < m_closed.size(); size += 1024) {
            QCOMPARE(countAfter(m_closed.left(size)).error().code, ErrorCode::Corrupt);
        }
    }

    void aTornFirstPageIsTakenFromTheLog()
    {
        QByteArray log = m_log; // its first frame of page 1 comes with a commit that grew the file
        for (const qsizetype torn : { qsizetype{ 512 }, kPage }) {
            QByteArray bytes = m_store;
            bytes.replace(kPage, torn, QByteArray(torn, 'x'));
            QCOMPARE(countAfter(bytes, log).value(), kNotes);
            QCOMPARE(countAfter(bytes).error().code, ErrorCode::Corrupt);
        }
    }

    void aPlantedJournalIsNotPlayedBack()
    {
        const auto pages = static_cast<quint32>(m_closed.size() / kPage - 1);
        for (const quint32 page : { 1u, 2u, 3u }) {
            const QByteArray journal = journalFor(page, pages, QByteArray(kPage, '\x0d'));
            m_fixture.put("store.db-journal", journal);
            QCOMPARE(countAfter(m_closed).value(), kNotes);
            QCOMPARE(m_fixture.bytes("store.db-journal"), journal);
        }
        std::filesystem::remove(m_fixture.directory() / "store.db-journal");
    }

    void aPlantedLogOrMapOfMemoryIsIgnored()
    {
        auto plain = store::openPlain(m_fixture.directory() / "plain.db", m_fixture.schema());
        QVERIFY(SealedFixture::addNotes(*plain, 1, 7));
        const QByteArray shm = m_fixture.bytes("plain.db-shm");
        m_fixture.put("store.db-shm", shm);
        QCOMPARE(countAfter(m_closed, m_fixture.bytes("plain.db-wal")).value(), kNotes);
        QCOMPARE(countAfter(m_closed, QByteArray(10'000, 'x')).value(), kNotes);
        QCOMPARE(m_fixture.bytes("store.db-shm"), shm);
        std::filesystem::remove(m_fixture.directory() / "store.db-shm");
    }

    void aLogOfAnotherStoreOfTheSamePersonIsIgnored()
    {
        SealedFixture other;
        other.random().id<crypto::ProfileId>();
        other.takeSuite();
        other.moveOn();
        Database database = other.create();
        QVERIFY(SealedFixture::addNotes(database, 1, 7));
        QCOMPARE(countAfter(m_closed, other.bytes("store.db-wal")).value(), kNotes);
    }
};

PIPIT_TEST(TamperTest)

#include "tamper_test.moc"
