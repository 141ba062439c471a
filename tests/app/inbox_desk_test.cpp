#include <QTest>

#include "app/viewmodels/inbox/inbox_desk.h"
#include "tests/app/passport_school.h"
#include "tests/support/registry.h"

#include <QSignalSpy>

using namespace pipit;
using tests::PassportSchool;
using tests::waitUntil;
using viewmodels::ConflictVersion;
using viewmodels::InboxDesk;
using viewmodels::OpenConflict;

/// The inbox on a real store: Leo's first line was changed apart.
class InboxDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        desk.reset();
        school = std::make_unique<PassportSchool>();
        desk = std::make_unique<InboxDesk>(school->tablet().storage(), school->sources());
        desk->begin();
        waitUntil([&] { return desk->known(); });
    }

    void whereNothingWasWrittenApartNothingWaits()
    {
        QVERIFY(desk->allowed());
        QCOMPARE(desk->count(), 0);
        QCOMPARE(desk->summary(), QStringLiteral("Nothing to settle"));
    }

    void namesWhatWasWrittenApart()
    {
        writeApart();
        QCOMPARE(desk->rows()->rowCount(), 1);
        const auto row = desk->rows()->rows().front();
        QCOMPARE(row.name, QStringLiteral("Leo Morgan"));
        QCOMPARE(row.initials, QStringLiteral("LM"));
        QCOMPARE(row.what, QStringLiteral("Passport, How to help me, line 1"));

        desk->open(0);
        OpenConflict& page = *desk->conflict();
        QCOMPARE(page.position(), 1);
        QCOMPARE(page.total(), 1);
        QVERIFY(page.inPassport() && page.words() && page.canKeep());
        QCOMPARE(page.from(), QStringLiteral("Nobody had seen what the others wrote."));
        QCOMPARE(marks(page), QStringList({ "Now and <u>next</u>", "Now and <u>then</u>" }));
        QCOMPARE(page.together(), QStringLiteral("Now and next then"));
    }

    void oneVersionIsKeptAndTheBadgeGoes()
    {
        writeApart();
        QVERIFY(school->now().hasConflict());
        desk->open(0);
        QSignalSpy settled(desk->conflict(), &OpenConflict::settled);
        desk->conflict()->keep(1);
        waitUntil([&] { return settled.count() == 1 && desk->count() == 0; });
        QCOMPARE(lineNow(), QStringLiteral("Now and then"));
        QVERIFY(!school->now().hasConflict());
        QVERIFY(desk->done().contains("Leo Morgan"));
        QCOMPARE(desk->rows()->rowCount(), 0);
        QVERIFY(!desk->conflict()->canKeep());
    }

    void whoSettlesWhatTheyHaveReadHasReadIt()
    {
        writeApart();
        QCOMPARE(stateNow(), passport::ReadState::Changed); // the colleague's words are new
        desk->open(0);
        desk->conflict()->keepTogether();
        waitUntil([&] { return desk->count() == 0; });
        QCOMPARE(lineNow(), QStringLiteral("Now and next then"));
        QCOMPARE(stateNow(), passport::ReadState::Read);
    }

    void whoHasNotReadTheRestHasNotReadItBySettling()
    {
        writeApart();
        school->othersShare(passport::Section::HardForMe, "Noise", 2);
        desk->open(0);
        desk->conflict()->keepTogether();
        waitUntil([&] { return desk->count() == 0; });
        QCOMPARE(stateNow(), passport::ReadState::Changed);
    }

    void bothAreKeptAsThePersonEditedThem()
    {
        writeApart();
        desk->open(0);
        OpenConflict& page = *desk->conflict();
        page.setTogether(QString(61, QLatin1Char('a')));
        QCOMPARE(page.left(), -1);
        QVERIFY(!page.canKeepTogether());
        page.setTogether(QStringLiteral("Now and next, then "));
        QVERIFY(page.canKeepTogether());
        page.keepTogether();
        waitUntil([&] { return desk->count() == 0; });
        QCOMPARE(lineNow(), QStringLiteral("Now and next, then"));
    }

    void whatComesWhileThePersonDecidesIsShownAndTheirWordsStay()
    {
        writeApart();
        desk->open(0);
        desk->conflict()->setTogether(QStringLiteral("My own words"));
        colleagueWrites("Something else");
        waitUntil([&] { return desk->conflict()->versions()->rowCount() == 3; });
        QCOMPARE(desk->conflict()->together(), QStringLiteral("My own words"));
        desk->conflict()->keepTogether();
        waitUntil([&] { return desk->count() == 0; });
        QCOMPARE(lineNow(), QStringLiteral("My own words"));
    }

    void whatOthersSettledMeanwhileStands()
    {
        writeApart();
        desk->open(0);
        school->write([&](client::Replica& replica) -> Result<void> {
            PIPIT_TRY_ASSIGN(const auto page, viewmodels::readInbox(school->sources(), replica));
            return viewmodels::settleConflict(
                replica, page.items.front().conflict, "Decided elsewhere");
        });
        waitUntil([&] { return !desk->conflict()->problem().isEmpty(); });
        QVERIFY(desk->conflict()->problem().contains("settled this in the meantime"));
        QVERIFY(!desk->conflict()->canKeep());
        desk->conflict()->keep(0);
        QCOMPARE(lineNow(), QStringLiteral("Decided elsewhere"));
    }

    void aFullDiskLosesNothing()
    {
        writeApart();
        desk->open(0);
        OpenConflict& page = *desk->conflict();
        const QString words = QStringLiteral("Now, next, then");
        page.setTogether(words);
        school->tablet().fillTheDisk();
        page.keepTogether();
        waitUntil([&] { return !page.problem().isEmpty(); });
        QVERIFY(page.problem().contains("full"));
        QVERIFY(page.problem().contains("every version is still here"));
        QCOMPARE(page.together(), words);
        QCOMPARE(desk->count(), 1);
        school->tablet().makeRoom();
        QVERIFY(page.canKeepTogether());
        page.keepTogether();
        waitUntil([&] { return desk->count() == 0; });
        QCOMPARE(lineNow(), words);
    }

    void nothingOfAChildStaysAfterALock()
    {
        writeApart();
        desk->open(0);
        desk->forget();
        QCOMPARE(desk->count(), 0);
        QCOMPARE(desk->rows()->rowCount(), 0);
        QCOMPARE(desk->conflict()->whose(), QString());
        QCOMPARE(desk->conflict()->together(), QString());
        QCOMPARE(desk->conflict()->versions()->rowCount(), 0);
        QCOMPARE(desk->conflict()->pupil()->name(), QString());
    }

private:
    /// A value of Leo's first line that comes from a colleague who had not seen what it says.
    void colleagueWrites(const std::string& words)
    {
        const auto colleague = static_cast<std::uint8_t>(0xC0 + ++colleagues);
        school->write([&](client::Replica& replica) {
            return viewmodels::atDesk<void>(
                school->sources(), replica, [&](viewmodels::PassportDesk& stores) -> Result<void> {
                    const auto key
                        = stores.passports.lineKeyOf(PassportSchool::kLeo, PassportSchool::id(1));
                    const ByteView bytes = base::asBytes(words);
                    changes::Change change;
                    change.kind = key.kind;
                    change.record = key.id;
                    change.counter = 1;
                    change.noted = change.happened = school->sources().clock.now();
                    change.stamp.milliseconds = change.noted.time_since_epoch().count();
                    change.writes = { { changes::passport_line::kLine,
                        changes::PutOp{ Bytes(bytes.begin(), bytes.end()), {} } } };
                    store::ReceivedEnvelope envelope;
                    envelope.place.vault = key.vault;
                    envelope.place.replica.bytes.fill(colleague);
                    envelope.place.sequence = 1;
                    envelope.sealed.bytes = Bytes(40, colleague);
                    envelope.sealed.hash.bytes.fill(colleague);
                    envelope.serverSequence = colleagues;
                    envelope.changes = { { changes::encodeChange(change) } };
                    return replica.log().applyReceived({ &envelope, 1 }, { {}, colleagues });
                });
        });
    }
    void writeApart()
    {
        colleagueWrites("Now and then");
        waitUntil([&] { return desk->count() == 1; });
    }
    passport::ReadState stateNow()
    {
        const auto state = school->tablet().ask<passport::ReadState>([&](client::Replica& replica) {
            return viewmodels::atDesk<passport::ReadState>(school->sources(), replica,
                [&](viewmodels::PassportDesk& stores) -> Result<passport::ReadState> {
                    PIPIT_TRY_ASSIGN(const auto now, stores.passports.find(PassportSchool::kLeo));
                    return stores.receipts.stateOf(now, replica.identity().person);
                });
        });
        return state.value();
    }
    QString lineNow() { return QString::fromStdString(school->now().lines.front().line); }
    static QStringList marks(OpenConflict& page)
    {
        QStringList marked;
        for (const ConflictVersion& version : page.versions()->rows()) {
            marked << version.marked;
        }
        return marked;
    }

    std::unique_ptr<PassportSchool> school;
    std::unique_ptr<InboxDesk> desk;
    int colleagues = 0;
};

PIPIT_TEST(InboxDeskTest)
#include "inbox_desk_test.moc"
