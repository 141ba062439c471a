#include "tests/core/passport/passport_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::passport;
using namespace pipit::tests;

class ReceiptsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("receipts" + std::to_string(++m_files) + ".db");
    }

    /// Leo, in 4 Maple with two teachers, one of whom has joined as person 2. Version 1 is shared.
    static void beginTogether(PassportTablet& senco, PassportTablet& teacher)
    {
        senco.write(school::Pupil{ kLeo, "Leo", "Morgan", {}, 4, {}, {} });
        senco.write(school::Class{ kMaple, "4 Maple", 4, {}, {} });
        senco.write(school::Staff{ recordId(1), {}, "Okafor", "Mrs", {}, {}, {}, personId(2) });
        senco.write(school::Staff{ recordId(2), {}, "Hughes", "Mr", {}, {}, {}, {} });
        senco.edit(changes::Kind::Class, kMaple, changes::class_::kPupils, { kLeo });
        senco.edit(
            changes::Kind::Class, kMaple, changes::class_::kStaff, { recordId(1), recordId(2) });
        senco.shareText(Section::Likes, "Maps");
        exchange(senco.base, teacher.base);
    }
    static ReadState stateOf(PassportTablet& tablet) { return tablet.doorOf().cards.at(0).read; }
    static std::size_t pending(PassportTablet& tablet)
    {
        return static_cast<std::size_t>(tablet.base.log().waiting()->pending);
    }

private slots:
    void passportIsNewThenReadThenChanged()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(senco, teacher);
        QVERIFY(stateOf(teacher) == ReadState::Never);
        QCOMPARE(teacher.doorOf().unread(), 1u);

        teacher.markRead(teacher.doorOf());
        QVERIFY(stateOf(teacher) == ReadState::Read);
        QCOMPARE(teacher.doorOf().unread(), 0u);

        senco.shareText(Section::TooMuch, "Calm card");
        exchange(senco.base, teacher.base);
        QVERIFY(stateOf(teacher) == ReadState::Changed);
        QVERIFY(teacher.replaysEqual());
    }

    void authorHasReadWhatTheyShared()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(senco, teacher);
        QVERIFY(stateOf(senco) == ReadState::Read);
    }

    void authorHasNotReadWhatCameWhileTheyWrote()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(senco, teacher);
        PassportDraft mine = senco.begin();
        teacher.shareText(Section::TooMuch, "Calm card");
        exchange(senco.base, teacher.base);
        mine.text(Section::Likes).text = "Buses";
        senco.share(mine);
        QVERIFY(stateOf(senco) == ReadState::Changed);
    }

    void newReviewDateIsNothingToReadAgain()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(senco, teacher);
        teacher.markRead(teacher.doorOf());
        senco.shareText(Section::ReviewDate, "2027-02-05");
        exchange(senco.base, teacher.base);
        QCOMPARE(teacher.now().version(), 2u);
        QVERIFY(stateOf(teacher) == ReadState::Read);
    }

    void versionsOfOneNumberFromTwoPeopleAreReadApart()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        PassportTablet third(freshFile(), 3);
        beginTogether(senco, teacher);
        exchange(senco.base, third.base);
        senco.shareText(Section::Likes, "Buses"); // version 2
        third.shareText(Section::TooMuch, "Calm card"); // version 2 as well
        exchange(senco.base, teacher.base);
        teacher.markRead(teacher.doorOf());
        QVERIFY(stateOf(teacher) == ReadState::Read);

        exchange(third.base, teacher.base);

        QCOMPARE(teacher.now().version(), 2u);
        QVERIFY(stateOf(teacher) == ReadState::Changed);
        teacher.markRead(teacher.doorOf());
        QVERIFY(stateOf(teacher) == ReadState::Read);
    }

    void markingMarksWhatWasShownNotWhatCameSince()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(senco, teacher);
        const Door shown = teacher.doorOf();
        senco.shareText(Section::Alert, "EpiPen");
        exchange(senco.base, teacher.base);
        teacher.markRead(shown);
        QVERIFY(stateOf(teacher) == ReadState::Changed);
    }

    void markingTwiceWritesOnce()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(senco, teacher);
        teacher.markRead(teacher.doorOf());
        QCOMPARE(pending(teacher), 1u);
        teacher.markRead(teacher.doorOf());
        QCOMPARE(pending(teacher), 1u);
        teacher.base.seal();
        teacher.markRead(teacher.doorOf());
        QCOMPARE(pending(teacher), 0u);
    }

    void sencoSeesWhoHasReadAndWhoHasNot()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(senco, teacher);
        auto unread = senco.receipts.unreadBy(kLeo).value();
        QCOMPARE(unread.size(), 1u); // who has not joined cannot read
        QCOMPARE(unread[0].staff.surname, std::string("Okafor"));
        QVERIFY(unread[0].state == ReadState::Never);

        teacher.base.clock().advance(std::chrono::hours(1));
        teacher.markRead(teacher.doorOf());
        exchange(senco.base, teacher.base);
        QVERIFY(senco.receipts.unreadBy(kLeo)->empty());
        auto read = senco.receipts.of(kLeo).value();
        QCOMPARE(read.size(), 2u);
        QVERIFY(read[0].person == personId(2) && read[0].isCurrent && read[0].version == 1);

        senco.base.clock().advance(std::chrono::hours(2));
        senco.shareText(Section::Likes, "Buses");
        unread = senco.receipts.unreadBy(kLeo).value();
        QVERIFY(unread.at(0).state == ReadState::Changed);
        read = senco.receipts.of(kLeo).value();
        QVERIFY(read[0].person == personId(1) && read[0].isCurrent && read[0].version == 2);
        QVERIFY(read[1].person == personId(2) && !read[1].isCurrent && read[1].version == 1);
        QVERIFY(senco.replaysEqual());
    }

    void receiptInAnothersNameDoesNotCount()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(senco, teacher);
        const auto shown = senco.doorOf().shown();
        QVERIFY(senco.receipts.markRead(shown, personId(2))); // as the teacher
        exchange(senco.base, teacher.base);
        QVERIFY(stateOf(teacher) == ReadState::Never);
        QCOMPARE(senco.receipts.unreadBy(kLeo)->size(), 1u);

        teacher.markRead(teacher.doorOf());
        QVERIFY(stateOf(teacher) == ReadState::Read);
    }

    void receiptUnderAnIdThatIsNotItsOwnIsSkipped()
    {
        PassportTablet mine(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        beginTogether(mine, teacher);
        const auto shown = mine.doorOf().shown().at(0);
        const auto put = [](std::uint16_t field, std::string_view value) {
            return changes::Write{ field, changes::PutOp{ bytesOf(value), {} } };
        };
        QVERIFY(mine.base.log().append(
            { { mine.passports.keyOf(kLeo).vault,
                  static_cast<std::uint16_t>(changes::Kind::ReadReceipt), recordId(9) },
                std::nullopt,
                { put(1, base::asText(kLeo.view())), put(2, "2"),
                    put(3, base::asText(personId(1).view())),
                    put(4, base::asText(shown.shown.view())) } }));
        QCOMPARE(mine.receipts.of(kLeo)->size(), 1u);
        QCOMPARE(mine.receipts.of(kLeo)->at(0).version, 1u);
    }

    void onePersonReadingOnTwoTabletsIsOneReceipt()
    {
        PassportTablet senco(freshFile(), 1);
        PassportTablet teacher(freshFile(), 2);
        PassportTablet second(freshFile(), 2 + 16);
        beginTogether(senco, teacher);
        exchange(senco.base, second.base);
        const auto shown = teacher.doorOf().shown();
        teacher.markRead(teacher.doorOf());
        QVERIFY(second.receipts.markRead(shown, second.person));
        exchange(teacher.base, second.base);
        exchange(teacher.base, senco.base);

        QCOMPARE(teacher.receipts.of(kLeo)->size(), 2u); // with the author's
        QVERIFY(stateOf(teacher) == ReadState::Read);
        QVERIFY(second.receipts.stateOf(teacher.now(), second.person).value() == ReadState::Read);
        QVERIFY(teacher.replaysEqual());
    }
};

PIPIT_TEST(ReceiptsTest)

#include "receipts_test.moc"
