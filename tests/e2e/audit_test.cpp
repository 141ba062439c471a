#include "app/tools/audit/canary_scan.h"
#include "app/tools/audit/facts.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::audit;

/// The audit finds each thing that can be wrong with a day, and nothing in a day that is right.
class AuditTest : public QObject {
    Q_OBJECT
private slots:
    void aGoodDayHasNoProblems();
    void aNoteMissingOnATabletIsLost();
    void aNoteMissingOnTheServerWasNotAcknowledged();
    void aDraftOfWhichAScreenSaidThatItIsSavedIsHeldToIt();
    void whatWasObservedIsHeldToWhoMayOpenIt();
    void whatWasObservedAndIsNowhereIsLost();
    void aSessionThatOnlyOneTabletHasIsLost();
    void aNoteOnTheServerThatNoTabletShowsWasMergedSilently();
    void otherBranchEndsAreFound();
    void aVaultThatATabletDoesNotOpenIsNotItsToHold();
    void aVaultThatNobodyOpensIsFound();
    void aScreenThatShowsLessThanItsStoreIsStale();
    void whatStillWaitsIsFound();
    void aCanaryThatShowsNowhereProvesNothing();
    void aSearchThatMissesADecoyIsBlind();
    void aCanaryInMemoryIsALeak();
    void whoDidNotComeBackMayBeBehindButNotLeftBehind();
    void theCanaryIsFoundInEveryForm_data();
    void theCanaryIsFoundInEveryForm();
    void decoysInALogAreNoLeak();
    void screensAreReadAsTheyWereWritten();
};

namespace {

const std::string kNote = "Seren settled. kestrel42";

ScreenRecord shown(const std::string& tablet, bool allOnServer, std::vector<std::string> notes)
{
    ScreenRecord screen;
    screen.tablet = tablet;
    screen.saysKept = true;
    screen.saysAllOnServer = allOnServer;
    screen.words = notes;
    screen.notes = std::move(notes);
    return screen;
}

Evidence goodDay()
{
    TabletState tablet;
    tablet.name = "senco";
    tablet.notes = { kNote };
    tablet.onServer.notes = { kNote };
    Evidence day;
    day.canary = "kestrel42";
    day.screens = { shown("senco", true, { kNote }) };
    day.tablets = { tablet };
    day.pictures = { "01-notes.png" };
    day.search.open = 1;
    day.search.inLog = { 0, 3, 3 };
    return day;
}

Evidence dayOfTwo()
{
    auto day = goodDay();
    day.tablets.push_back(day.tablets[0]);
    day.tablets[1].name = "teacher";
    day.screens.push_back(shown("teacher", true, { kNote }));
    return day;
}

using Words = std::vector<std::string>;

} // namespace

void AuditTest::aGoodDayHasNoProblems()
{
    const auto facts = judge(goodDay());

    QCOMPARE(facts.problems, Words{});
    QCOMPARE(facts.captured, 1u);
    QCOMPARE(facts.acknowledged, 1u);
    QCOMPARE(facts.appliedOnEach, std::vector<std::size_t>{ 1 });
}

void AuditTest::aNoteMissingOnATabletIsLost()
{
    auto day = goodDay();
    day.tablets.push_back(day.tablets[0]);
    day.tablets[1].notes = {};
    day.tablets[1].onServer = {};
    day.tablets[1].name = "teacher";
    day.screens.push_back(shown("teacher", false, {}));

    const auto facts = judge(day);

    QCOMPARE(facts.lost, 1u);
    QCOMPARE(facts.problems, (Words{ "lost", "canary-not-shown" }));
}

void AuditTest::aNoteMissingOnTheServerWasNotAcknowledged()
{
    auto day = goodDay();
    day.tablets[0].onServer = {};

    QCOMPARE(judge(day).problems, Words{ "no-ack" });
}

void AuditTest::aDraftOfWhichAScreenSaidThatItIsSavedIsHeldToIt()
{
    const std::string line = "Now and next on the desk";
    auto day = goodDay();
    auto writing = shown("senco", false, {});
    writing.saysDraftKept = true;
    writing.lines = { line };
    day.screens.insert(day.screens.begin(), writing);
    QCOMPARE(judge(day).problems, (Words{ "lost", "no-ack" }));

    day.tablets[0].draftLines = { line }; // not shared yet
    QCOMPARE(judge(day).problems, Words{});

    day.tablets[0].draftLines = {};
    day.tablets[0].lines = day.tablets[0].onServer.lines = { line };
    QCOMPARE(judge(day).problems, Words{});
    QCOMPARE(judge(day).captured, 2u);
}

void AuditTest::whatWasObservedIsHeldToWhoMayOpenIt()
{
    auto day = dayOfTwo();
    day.screens.front().entries = { "Hand up, Off task" };
    const Held casework{ { RecordId{} }, { VaultId{} } };
    day.tablets[0].support.entries = { { "Hand up, Off task", casework } };
    day.tablets[0].onServer.entries = { "Hand up, Off task" };
    day.tablets[0].readable = { VaultId{} };

    const auto facts = judge(day);
    QCOMPARE(facts.problems, Words{});
    QCOMPARE(facts.captured, 2u);
    QCOMPARE(facts.acknowledged, 2u);
    QCOMPARE(facts.opensOnEach, (std::vector<std::size_t>{ 2, 1 }));
    QCOMPARE(facts.appliedOnEach, (std::vector<std::size_t>{ 2, 1 }));

    day.tablets[1].readable = { VaultId{} };
    QCOMPARE(judge(day).problems, Words{ "lost" });
}

void AuditTest::whatWasObservedAndIsNowhereIsLost()
{
    auto day = goodDay();
    day.screens.front().entries = { "Hand up" };

    QCOMPARE(judge(day).lost, 1u);
    QCOMPARE(judge(day).problems, (Words{ "lost", "no-ack" }));
}

void AuditTest::aSessionThatOnlyOneTabletHasIsLost()
{
    const std::string words = "9:00, Talk Time: 4 there, 20 min";
    auto day = dayOfTwo();
    day.screens.front().sessions = { words };
    for (auto& tablet : day.tablets) {
        tablet.support.sessions = { { words, { { RecordId{} }, { VaultId{} } } } };
        tablet.onServer.records = { RecordId{} };
        tablet.readable = { VaultId{} };
    }
    QCOMPARE(judge(day).problems, Words{});

    day.tablets[1].support.sessions = {};
    QCOMPARE(judge(day).problems, (Words{ "lost", "silent-overwrite" }));

    for (auto& tablet : day.tablets) {
        tablet.onServer.records = {};
    }
    QCOMPARE(judge(day).problems, (Words{ "lost", "no-ack" }));
}

void AuditTest::aNoteOnTheServerThatNoTabletShowsWasMergedSilently()
{
    auto day = goodDay();
    day.tablets[0].onServer.notes.insert("Overwritten by somebody.");

    QCOMPARE(judge(day).problems, Words{ "silent-overwrite" });
}

void AuditTest::otherBranchEndsAreFound()
{
    auto day = goodDay();
    day.tablets[0].readable = { VaultId{} };
    day.serverEnds[VaultId{}].insert({ ReplicaId{}, 3, ChainHash{} });

    QCOMPARE(judge(day).problems, Words{ "digests" });
}

void AuditTest::aVaultThatATabletDoesNotOpenIsNotItsToHold()
{
    auto day = goodDay();
    day.serverEnds[VaultId{}].insert({ ReplicaId{}, 3, ChainHash{} });
    day.tablets.push_back(day.tablets[0]);
    day.tablets[1].name = "teacher";
    day.screens.push_back(shown("teacher", true, { kNote }));
    day.tablets[0].readable = { VaultId{} };
    day.tablets[0].ends = day.serverEnds;

    QCOMPARE(judge(day).problems, Words{});
}

void AuditTest::aVaultThatNobodyOpensIsFound()
{
    auto day = goodDay();
    day.serverEnds[VaultId{}].insert({ ReplicaId{}, 3, ChainHash{} });

    QCOMPARE(judge(day).problems, Words{ "digests" });
}

void AuditTest::aScreenThatShowsLessThanItsStoreIsStale()
{
    auto day = goodDay();
    day.tablets[0].notes.insert("Came later.");

    QCOMPARE(judge(day).problems, Words{ "stale-screen" });
}

void AuditTest::whatStillWaitsIsFound()
{
    auto day = goodDay();
    day.tablets[0].waiting.outbox = 1;

    QCOMPARE(judge(day).problems, Words{ "still-waiting" });
}

void AuditTest::aCanaryThatShowsNowhereProvesNothing()
{
    auto day = goodDay();
    day.canary = "osprey";

    QCOMPARE(judge(day).problems, Words{ "canary-not-shown" });
}

void AuditTest::aSearchThatMissesADecoyIsBlind()
{
    auto day = goodDay();
    day.search.inLog.found = 2;
    QCOMPARE(judge(day).problems, Words{ "blind" });

    day.search.inLog = {};
    QCOMPARE(judge(day).problems, Words{ "blind" });

    day = goodDay();
    day.search.open = 0;
    QCOMPARE(judge(day).problems, Words{ "blind" });
}

void AuditTest::aCanaryInMemoryIsALeak()
{
    auto day = goodDay();
    day.search.server = 1;
    QCOMPARE(judge(day).problems, Words{ "leak" });

    day = goodDay();
    day.search.locked = 2;
    QCOMPARE(judge(day).canaryHits, 2u);
    QCOMPARE(judge(day).problems, Words{ "leak" });
}

void AuditTest::whoDidNotComeBackMayBeBehindButNotLeftBehind()
{
    auto day = goodDay();
    day.tablets[0].heard = 7;
    TabletState left = day.tablets[0];
    left.heard = 3;
    left.notes = {};
    left.waiting.outbox = 8; // nobody has told this store what became of it
    left.leftInOrder = true;
    left.ends[VaultId{}].insert({ ReplicaId{}, 3, ChainHash{} });
    day.serverHashes = { ChainHash{} };
    day.tablets.insert(day.tablets.begin(), left);
    day.away = takeAway(day.tablets);
    QCOMPARE(day.tablets.size(), 1u);
    QCOMPARE(judge(day).problems, Words{});

    day.away[0].leftWaiting = 1;
    QCOMPARE(judge(day).problems, Words{ "left-behind" });

    day.away[0].leftWaiting = 0;
    day.serverHashes = {};
    QCOMPARE(judge(day).problems, Words{ "digests" });
}

void AuditTest::theCanaryIsFoundInEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("found");
    const QByteArray canary = "kestrel42";
    const QString wide = QString::fromLatin1(canary);
    QTest::newRow("plain") << "x" + canary + "y" << true;
    QTest::newRow("UTF-16LE") << QByteArray(reinterpret_cast<const char*>(wide.utf16()),
        2 * wide.size()) << true;
    QTest::newRow("base64") << (canary + "yz").toBase64() << true;
    QTest::newRow("base64, one behind") << ("a" + canary + "yz").toBase64() << true;
    QTest::newRow("base64, two behind") << ("ab" + canary + "yz").toBase64() << true;
    QTest::newRow("another word") << QByteArray("kestrel41") << false;
}

void AuditTest::theCanaryIsFoundInEveryForm()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, found);
    const QTemporaryDir folder;
    QFile file(folder.filePath(".hidden"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();

    const auto files = filesWith(folder.path().toStdString(), "kestrel42");

    QVERIFY(files);
    QCOMPARE(files->size(), found ? 1u : 0u);
}

void AuditTest::decoysInALogAreNoLeak()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("server.log"));
    const auto holds = [&](const QByteArray& lines) {
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size()
            && (file.close(), true);
    };
    const auto scan = [&] { return scanLog(file.fileName().toStdString(), "kestrel42").value(); };

    QVERIFY(holds("ready\ndecoy: kestrel42\ndecoy: " + QByteArray("kestrel42.").toBase64()));
    QCOMPARE(scan().hits, 0u);
    QCOMPARE(scan().decoys, 2u);
    QCOMPARE(scan().found, 2u);

    QVERIFY(holds("decoy: kestrel42\npush from Rhian: kestrel42\ndecoy: osprey\n"));
    QCOMPARE(scan().hits, 1u);
    QCOMPARE(scan().decoys, 2u);
    QCOMPARE(scan().found, 1u);
}

void AuditTest::screensAreReadAsTheyWereWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("seen.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"tablet":"senco","screen":[{"role":"Button","name":"1 waiting to send","text":""},)"
        R"({"role":"ListItem","name":"9:41, You: Now: well. Waiting to send.","text":""},)"
        R"({"role":"EditableText","name":"What helps","text":"Now and next"},)"
        R"({"role":"Text","name":"","text":"Draft saved on this tablet"},)"
        R"({"role":"ListItem","name":"9:41:07, Hand up, Off task","text":""},)"
        R"({"role":"Button","name":"9:00, Talk Time","text":""},)"
        R"({"role":"Text","name":"","text":"Talk Time"},)"
        R"({"role":"Text","name":"","text":"3 there, 1 away, 18 min"},)"
        R"({"role":"Text","name":"","text":"Logged"},)"
        R"({"role":"Button","name":"10:15, Calm Start","text":""},)"
        R"({"role":"Text","name":"","text":"Log"},)"
        R"({"role":"ListItem","name":"Sent. 0 of 1","text":""}]})"
        "\n");
    file.close();

    const auto records = readScreenRecords(file.fileName().toStdString());

    QVERIFY(records);
    QCOMPARE(records->size(), 1u);
    QCOMPARE(records->front().tablet, std::string("senco"));
    QVERIFY(records->front().saysKept);
    QVERIFY(!records->front().saysAllOnServer);
    QCOMPARE(records->front().notes, Words{ "Now: well." });
    QCOMPARE(records->front().lines, Words{ "Now and next" });
    QCOMPARE(records->front().entries, Words{ "Hand up, Off task" });
    QCOMPARE(records->front().sessions, Words{ "9:00, Talk Time: 3 there, 1 away, 18 min" });
    QVERIFY(records->front().saysDraftKept);
    QVERIFY(records->front().shows("1 away"));
    QVERIFY(!records->front().shows("2 away"));
}

PIPIT_TEST(AuditTest)

#include "audit_test.moc"
