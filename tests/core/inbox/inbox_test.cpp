#include "core/inbox/inbox.h"
#include "tests/core/intervention/records_tablet.h"
#include "tests/core/passport/passport_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::inbox;
using namespace pipit::tests;

class InboxTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_tablets = 0;

    RecordsTablet tablet(std::uint8_t replica)
    {
        return { (m_directory.path() + "/" + QString::number(++m_tablets)).toStdString(), replica };
    }
    PassportTablet passportTablet(std::uint8_t replica)
    {
        return { (m_directory.path() + "/" + QString::number(++m_tablets)).toStdString(), replica };
    }
    static Inbox inboxOf(SchoolTablet& tablet, changes::Role role = changes::Role::Lead)
    {
        return { tablet.base.database(), tablet.base.log(), role };
    }
    /// Both change the line that helps Leo, and each a text of their own.
    static void shareApart(PassportTablet& here, PassportTablet& there)
    {
        auto first = here.begin();
        addLine(first, "Front seat, away from the door.", 0x11);
        here.share(first);
        exchange(here.base, there.base);
        auto mine = here.begin();
        mine.lines[0].line.text = "Front seat, left side, away from the door.";
        mine.text(passport::Section::Likes).text = "Maps";
        here.share(mine);
        there.base.clock().advance(std::chrono::seconds(10));
        auto theirs = there.begin();
        theirs.lines[0].line.text = "Front seat, away from the door and the radiator.";
        theirs.text(passport::Section::TooMuch).text = "The quiet corner";
        there.share(theirs);
        exchange(here.base, there.base);
    }
    /// A target whose line both changed, after both had seen the same.
    static void apart(RecordsTablet& here, RecordsTablet& there)
    {
        here.tick();
        PIPIT_CHECK(
            here.targets.save({ { recordId(0xD1), kAisha, "Retells a story" } }).has_value());
        exchange(here.base, there.base);
        write(here, "Retells a long story");
        write(there, "Retells a story in five steps");
        exchange(here.base, there.base);
    }
    static void write(RecordsTablet& tablet, std::string line)
    {
        auto edit = tablet.targets.edit(kAisha, recordId(0xD1)).value();
        edit.target.line = std::move(line);
        tablet.tick();
        PIPIT_CHECK(tablet.targets.save(edit).has_value());
    }

private slots:
    void conflictThatMattersShowsBothWithTheirAuthors()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        apart(here, there);
        for (auto* tablet : { &here, &there }) {
            Inbox inbox = inboxOf(*tablet);
            QCOMPARE(inbox.count().value(), std::int64_t{ 1 });
            const Conflict conflict = inbox.open(10).value().front();
            QCOMPARE(conflict.versions.size(), std::size_t{ 2 });
            QCOMPARE(conflict.base, std::string("Retells a story"));
            QVERIFY(conflict.versions[0].author != conflict.versions[1].author);
            QVERIFY(!conflict.versions[0].shows && conflict.versions[1].shows);
            QCOMPARE(
                tablet->targets.ofPupil(kAisha).value().front().line, conflict.versions[1].value);
            QCOMPARE(conflict.bothTogether(), std::string("Retells a long story in five steps"));
            QVERIFY(tablet->replaysEqual());
        }
        QCOMPARE(here.base.dump(), there.base.dump());
    }

    void settlingNamesAllThatWereOnTheScreen()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        apart(here, there);
        Inbox inbox = inboxOf(here);
        const Conflict shown = inbox.open(10).value().front();
        QVERIFY(!inbox.settle(shown, "a\tb"));
        here.tick();
        QVERIFY(inbox.settle(shown, shown.bothTogether()).has_value());
        QCOMPARE(inbox.count().value(), std::int64_t{ 0 });
        QVERIFY(inbox.settle(shown, "Again").error().code == ErrorCode::NotFound);
        exchange(here.base, there.base);
        QCOMPARE(inboxOf(there).count().value(), std::int64_t{ 0 });
        QCOMPARE(there.targets.ofPupil(kAisha).value().front().line, shown.bothTogether());
        QVERIFY(!there.targets.ofPupil(kAisha).value().front().conflict);
    }

    void settledTwiceIsOneNewItem()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        apart(here, there);
        for (auto* tablet : { &here, &there }) {
            Inbox inbox = inboxOf(*tablet);
            const Conflict shown = inbox.open(10).value().front();
            tablet->tick();
            QVERIFY(inbox.settle(shown, tablet == &here ? "One way" : "Another").has_value());
        }
        exchange(here.base, there.base);
        QCOMPARE(inboxOf(here).count().value(), std::int64_t{ 1 });
        QCOMPARE(inboxOf(there).open(10).value().front().versions.size(), std::size_t{ 2 });
    }

    void valueThatCameWhileThePersonDecidedStaysBeside()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        auto third = tablet(3);
        apart(here, there);
        third.base.receive(
            here.base.log()
                .envelopesAt(here.targets.keyOf(kAisha, {}).vault, here.base.log().me(), 1)
                .value());
        Inbox inbox = inboxOf(here);
        const Conflict shown = inbox.open(10).value().front();
        write(third, "Retells nothing yet");
        exchange(here.base, third.base);
        here.tick();
        QVERIFY(inbox.settle(shown, "Settled").has_value());
        const auto now = inbox.open(10).value();
        QCOMPARE(now.size(), std::size_t{ 1 });
        QCOMPARE(now.front().versions.size(), std::size_t{ 2 });
    }

    void passportsSharedApartMergeByFieldAndTheLineIsAnItem()
    {
        auto here = passportTablet(1);
        auto there = passportTablet(2);
        shareApart(here, there);
        for (auto* tablet : { &here, &there }) {
            Inbox inbox = inboxOf(*tablet, changes::Role::Teacher);
            QCOMPARE(inbox.count().value(), std::int64_t{ 1 });
            const Conflict conflict = inbox.open(10).value().front();
            QCOMPARE(conflict.record, tablet->passports.lineKeyOf(kLeo, recordId(0x11)));
            QCOMPARE(conflict.versions.size(), std::size_t{ 2 });
            QCOMPARE(conflict.versions[0].value,
                std::string("Front seat, left side, away from the door."));
            QCOMPARE(conflict.versions[1].value,
                std::string("Front seat, away from the door and the radiator."));
            QCOMPARE(conflict.bothTogether(),
                std::string("Front seat, left side, away from the door and the radiator."));
            const passport::Passport now = tablet->now();
            QVERIFY(now.lines[0].conflict);
            QCOMPARE(now.text(passport::Section::Likes), std::string("Maps"));
            QCOMPARE(now.text(passport::Section::TooMuch), std::string("The quiet corner"));
            QVERIFY(!now.hasConflict(passport::Section::Likes));
        }
    }

    void settledLineOfAPassportLosesItsBadgeEverywhere()
    {
        auto here = passportTablet(1);
        auto there = passportTablet(2);
        shareApart(here, there);
        Inbox inbox = inboxOf(here);
        const Conflict shown = inbox.open(10).value().front();
        QVERIFY(inbox.settle(shown, std::string(61, 'a')).error().code == ErrorCode::BadInput);
        QVERIFY(inbox.settle(shown, "").error().code == ErrorCode::BadInput);
        QVERIFY(here.now().hasConflict());
        here.base.clock().advance(std::chrono::seconds(1));
        QVERIFY(inbox.settle(shown, "Front seat, not by the radiator").has_value());
        exchange(here.base, there.base);
        for (auto* tablet : { &here, &there }) {
            QVERIFY(!tablet->now().hasConflict());
            QCOMPARE(linesOf(tablet->now()), std::string("Front seat, not by the radiator"));
            QCOMPARE(inboxOf(*tablet).count().value(), std::int64_t{ 0 });
            QVERIFY(tablet->replaysEqual());
        }
        QCOMPARE(here.base.dump(), there.base.dump());
    }

    void whoMayNotWriteTheFieldHasNoItem()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        apart(here, there);
        const Conflict shown = inboxOf(here).open(10).value().front();
        Inbox teacher = inboxOf(here, changes::Role::Teacher); // targets are for leads
        QCOMPARE(teacher.count().value(), std::int64_t{ 0 });
        QVERIFY(teacher.open(10).value().empty());
        QVERIFY(teacher.settle(shown, "Mine").error().code == ErrorCode::Denied);
        QCOMPARE(inboxOf(here, changes::Role::Visitor).count().value(), std::int64_t{ 0 });
        QCOMPARE(inboxOf(here).count().value(), std::int64_t{ 1 });
    }

    void namesAreChosenNotComposed()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        const auto key = school::keyOf(kPlace, changes::Kind::Pupil, kAisha);
        putRaw(here, key, changes::pupil::kForename, "Aisha");
        putRaw(there, key, changes::pupil::kForename, "Ayesha");
        exchange(here.base, there.base);
        Inbox inbox = inboxOf(here);
        const Conflict shown = inbox.open(10).value().front();
        QVERIFY(!shown.room().words);
        QVERIFY(inbox.settle(shown, "Aisha Ayesha").error().code == ErrorCode::BadInput);
        QVERIFY(inbox.settle(shown, "Ayesha").has_value());
        QCOMPARE(inbox.count().value(), std::int64_t{ 0 });
    }

    void equalValuesAreNoItem()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        here.tick();
        QVERIFY(here.targets.save({ { recordId(0xD1), kAisha, "Retells" } }).has_value());
        exchange(here.base, there.base);
        write(here, "Retells a story");
        write(there, "Retells a story");
        exchange(here.base, there.base);
        QCOMPARE(inboxOf(here).count().value(), std::int64_t{ 0 });
        QCOMPARE(inboxOf(there).count().value(), std::int64_t{ 0 });
    }

    void whatMergesSaysWhatShowsUntilThen()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        here.tick();
        QVERIFY(here.targets.save({ { recordId(0xD1), kAisha, "Reads. Writes." } }).has_value());
        exchange(here.base, there.base);
        write(here, "Reads aloud. Writes.");
        write(there, "Reads. Writes daily.");
        exchange(here.base, there.base);
        const Conflict shown = inboxOf(here).open(10).value().front();
        QCOMPARE(shown.merged, std::string("Reads aloud. Writes daily."));
        QVERIFY(!shown.versions[0].shows && !shown.versions[1].shows);
        QCOMPARE(here.targets.ofPupil(kAisha).value().front().line, shown.merged);
    }

    void whatDoesNotMatterOrMergesIsNoItem()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        here.add(storyTalk());
        exchange(here.base, there.base);
        for (auto* tablet : { &here, &there }) {
            auto edit = tablet->groups.edit(kStoryTalk).value();
            edit.group.room = tablet == &here ? "Hall" : "Studio"; // shown with a badge only
            tablet->tick();
            QVERIFY(tablet->groups.save(edit).has_value());
        }
        exchange(here.base, there.base);
        QVERIFY(here.groups.find(kStoryTalk).value().conflict);
        QCOMPARE(inboxOf(here).count().value(), std::int64_t{ 0 });
    }

    void deletedRecordLeavesTheInbox()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        apart(here, there);
        store::RecordWriter writer(here.base.database(), here.base.log());
        QVERIFY(writer.erase(here.targets.keyOf(kAisha, recordId(0xD1))).has_value());
        QCOMPARE(inboxOf(here).count().value(), std::int64_t{ 0 });
    }
};

PIPIT_TEST(InboxTest)

#include "inbox_test.moc"
