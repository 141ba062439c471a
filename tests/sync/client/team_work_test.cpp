#include "core/base/check.h"
#include "core/intervention/session_book.h"
#include "core/store/draft_store.h"
#include "tests/support/registry.h"
#include "tests/sync/client/team_bench.h"

using namespace pipit;
using namespace pipit::tests;
using intervention::Session;
using intervention::SessionBook;
using intervention::SessionDraft;
using intervention::SessionStore;

namespace {

const Day kTuesday = *base::parseDay("2026-11-24");

/// Four pupils of three classes in one group; each class has its teacher.
struct School : TeamBench {
    std::vector<std::unique_ptr<TestTablet>> teachers;
    TestTablet assistant{ server, clock, random };
    TestTablet cover{ server, clock, random };
    std::vector<RecordId> pupils;
    intervention::Group story;

    School()
    {
        assistant.join(senco, Role::Assistant);
        cover.join(senco, Role::Assistant);
        pupils = addPupils(4);
        for (std::size_t i = 0; i < 3; ++i) {
            teachers.push_back(std::make_unique<TestTablet>(server, clock, random));
            teachers.back()->join(senco, Role::Teacher);
            addClass(i == 0 ? std::vector{ pupils[0], pupils[3] } : std::vector{ pupils[i] },
                { addStaff(*teachers.back()) });
        }
        story = addGroup(pupils, { addStaff(assistant) });
        addStaff(cover);
        sync({ &senco, &assistant, &cover });
    }
    void sync(const std::vector<TestTablet*>& tablets)
    {
        for (TestTablet* tablet : tablets) {
            QVERIFY(tablet->sync()->allOnServer());
        }
    }
    void syncTeachers()
    {
        for (const auto& teacher : teachers) {
            QVERIFY(teacher->sync()->allOnServer());
        }
    }

    SessionDraft log(TestTablet& tablet)
    {
        auto& replica = tablet.replica();
        store::DraftStore drafts(replica.database(), clock);
        SessionStore sessions(replica.database(), placeAt(tablet));
        SessionBook book(replica.database(), replica.log(), drafts, random, sessions,
            [&](const ReplicaId&) { return std::optional(replica.identity().person); });
        SessionDraft draft = book.begin(story, kTuesday, replica.identity().person);
        draft.minutes = 20;
        PIPIT_CHECK(book.log(draft, kTuesday).has_value());
        return draft;
    }
    /// How many pupils' parts of the day's sessions a tablet shows.
    std::size_t partsAt(TestTablet& tablet)
    {
        SessionStore store(tablet.replica().database(), placeAt(tablet));
        const auto sessions = store.ofDay(kTuesday);
        PIPIT_CHECK(sessions.has_value());
        std::size_t parts = 0;
        for (const Session& session : *sessions) {
            parts += session.pupils.size();
        }
        return parts;
    }
};

} // namespace

class TeamWorkTest : public QObject {
    Q_OBJECT

private slots:
    void sessionForFourPupilsOfThreeClassesReachesWhoWorksWithThem()
    {
        School school;
        school.log(school.assistant);

        school.sync({ &school.assistant, &school.senco });
        school.syncTeachers();

        QCOMPARE(school.partsAt(school.senco), 4U);
        QCOMPARE(school.partsAt(*school.teachers[0]), 2U);
        QCOMPARE(school.partsAt(*school.teachers[1]), 1U);
        QCOMPARE(school.partsAt(*school.teachers[2]), 1U);
        QVERIFY(school.cover.sync()->allOnServer());
        QCOMPARE(school.partsAt(school.cover), 0U);
    }

    void whoComesToTheGroupLaterReadsWhatWasLoggedBefore()
    {
        School school;
        school.log(school.assistant);
        school.sync({ &school.assistant, &school.senco, &school.cover });
        school.story.staff.push_back(school.addStaff(school.cover));
        auto& replica = school.senco.replica();
        intervention::GroupStore groups(
            replica.database(), replica.log(), school.placeAt(school.senco));
        auto edit = groups.edit(school.story.id);
        QVERIFY(edit.has_value());
        edit->group.staff = school.story.staff;
        QVERIFY(groups.save(*edit).has_value());

        school.sync({ &school.senco, &school.cover });

        QCOMPARE(school.partsAt(school.cover), 4U);
    }

    /// Nobody has said yet that they work with this group: it waits on the tablet until a lead has.
    void sessionOfWhoHasNoKeyYetWaitsAndIsNotLost()
    {
        School school;
        school.log(school.cover);
        const auto early = school.cover.sync();
        QVERIFY(early.has_value() && !early->allOnServer());
        QCOMPARE(early->stillWaiting, 4);
        school.cover.restart();
        QCOMPARE(school.partsAt(school.cover), 4U);
        QCOMPARE(school.partsAt(school.senco), 0U);

        auto& replica = school.senco.replica();
        intervention::GroupStore groups(
            replica.database(), replica.log(), school.placeAt(school.senco));
        auto edit = groups.edit(school.story.id);
        QVERIFY(edit.has_value());
        edit->group.staff.push_back(school.addStaff(school.cover));
        QVERIFY(groups.save(*edit).has_value());
        school.sync({ &school.senco, &school.cover, &school.senco });

        QCOMPARE(school.partsAt(school.senco), 4U);
    }

    void sharedTabletKeepsWhatWaitsForAKey()
    {
        School school;
        school.log(school.cover);
        school.cover.lock();
        QCOMPARE(school.cover.waiting().waiting, 4);
        school.cover.unlock();
        QCOMPARE(school.partsAt(school.cover), 4U);
    }

    void sameStateWhateverTheOrderOfArrival()
    {
        School school;
        school.log(school.assistant);
        school.sync({ &school.assistant, &school.senco });
        auto& teacher = *school.teachers[0];
        QVERIFY(teacher.sync()->allOnServer());
        const auto before = teacher.dump();

        QVERIFY(teacher.replica().replay().has_value());

        QCOMPARE(teacher.dump(), before);
    }
};

PIPIT_TEST(TeamWorkTest)

#include "team_work_test.moc"
