#include <QTest>

#include "app/viewmodels/passport/passport_history.h"
#include "app/viewmodels/passport/passport_words.h"
#include "app/viewmodels/passport/pupil_passport.h"
#include "tests/app/passport_school.h"
#include "tests/support/registry.h"

using namespace pipit;
using tests::PassportSchool;
using viewmodels::PassportHistory;
using viewmodels::PupilPassport;

class PupilPassportTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        page.reset();
        school = std::make_unique<PassportSchool>();
        page = std::make_unique<PupilPassport>(school->tablet().storage(), school->sources());
        page->begin();
    }

    void showsWhatWasShared()
    {
        show(PassportSchool::kLeo);
        QCOMPARE(page->state(), PupilPassport::Shared);
        QCOMPARE(page->pupil()->name(), QStringLiteral("Leo Morgan"));
        QCOMPARE(page->pupil()->place(), QStringLiteral("Year 4"));
        QCOMPARE(page->likes()->text(), QStringLiteral("Maps"));
        QCOMPARE(page->lines()->count(), 2);
        QCOMPARE(page->version(), 1);
        QVERIFY(page->canEdit());
        QVERIFY(!page->writing());
        QVERIFY(!page->readers()->canMark()); // who shares a version has read it
    }

    void aPupilWithoutAPassportHasNone()
    {
        show(PassportSchool::kMia);
        QCOMPARE(page->state(), PupilPassport::None);
        QCOMPARE(page->readers()->own(), QString());
    }

    void whatOthersShareComesToThePageAndIsReadByATap()
    {
        show(PassportSchool::kLeo);
        school->othersShare(passport::Section::Likes, "Maps and buses", 2);
        tests::waitUntil([&] { return page->likes()->text() == "Maps and buses"; });
        QCOMPARE(page->version(), 2);
        QCOMPARE(page->readers()->own(), QStringLiteral("It has changed since you read it"));

        page->markRead();
        tests::waitUntil([&] { return !page->readers()->canMark(); });
        QCOMPARE(page->readers()->own(), QStringLiteral("You have read what it says now"));
    }

    void saysThatADraftWaits()
    {
        viewmodels::PassportWriting writing{ passport::PassportDraft{ PassportSchool::kLeo }, {} };
        school->write([&](client::Replica& replica) {
            return viewmodels::keepWriting(school->sources(), replica, writing);
        });
        show(PassportSchool::kLeo);
        QVERIFY(page->writing());
    }

    void nothingOfAChildStaysAfterALock()
    {
        show(PassportSchool::kLeo);
        page->forget();
        QCOMPARE(page->state(), PupilPassport::Unknown);
        QCOMPARE(page->pupil()->name(), QString());
        QCOMPARE(page->likes()->text(), QString());
        QCOMPARE(page->lines()->count(), 0);
    }

    void historyTellsEachVersionAndItsWords()
    {
        viewmodels::PassportWriting next;
        const auto start
            = school->tablet().ask<viewmodels::PassportStart>([&](client::Replica& replica) {
                  return viewmodels::startWriting(school->sources(), replica, PassportSchool::kLeo);
              });
        next = start->writing;
        next.draft.text(passport::Section::Likes).text = "Maps and buses";
        next.summary = "Buses are new";
        school->write([&](client::Replica& replica) -> Result<void> {
            PIPIT_TRY(viewmodels::shareWriting(school->sources(), replica, next));
            return {};
        });
        PassportHistory history(school->tablet().storage(), school->sources());
        history.begin();
        history.show(PassportSchool::hex(PassportSchool::kLeo));
        tests::waitUntil([&] { return history.known(); });

        QCOMPARE(history.versions(), 2);
        QCOMPARE(word(history, 0, PassportHistory::TitleRole), QStringLiteral("Version 2"));
        QCOMPARE(word(history, 0, PassportHistory::WordsRole), QStringLiteral("Buses are new"));
        QCOMPARE(word(history, 1, PassportHistory::TitleRole),
            QStringLiteral("What people like about me"));
        QVERIFY(word(history, 1, PassportHistory::WordsRole).contains("<u>"));
        QCOMPARE(word(history, 1, PassportHistory::SpokenRole),
            QStringLiteral("Was: Maps. Now: Maps and buses"));
        QCOMPARE(word(history, 2, PassportHistory::TitleRole), QStringLiteral("Version 1"));
    }

    void circlesAndNeedsAreSaidInWords()
    {
        using protocol::CircleType;
        QCOMPARE(viewmodels::openToWords({ CircleType::TeachingStaff, CircleType::SenTeam }),
            QStringLiteral("Open to: teaching staff, SEN team"));
        school::PupilCase pupilCase;
        pupilCase.provision = "K";
        pupilCase.needs = { { 1, "ASD" } };
        QCOMPARE(viewmodels::needWords(pupilCase),
            QStringLiteral("SEN support\nCommunication and interaction"));
        school::Pupil pupil;
        pupil.yearGroup = 4;
        QCOMPARE(viewmodels::yearAndClass(pupil, "4 Maple"), QStringLiteral("Year 4, Maple"));
        QCOMPARE(viewmodels::yearAndClass(pupil, "Maple"), QStringLiteral("Year 4, Maple"));
    }

private:
    void show(const RecordId& pupil)
    {
        page->show(PassportSchool::hex(pupil));
        tests::waitUntil([&] { return page->state() != PupilPassport::Unknown; });
    }
    static QString word(const PassportHistory& history, int row, int role)
    {
        return history.index(row).data(role).toString();
    }

    std::unique_ptr<PassportSchool> school;
    std::unique_ptr<PupilPassport> page;
};

PIPIT_TEST(PupilPassportTest)
#include "pupil_passport_test.moc"
