#include "app/tools/demo_data/demo_files.h"
#include "core/exchange/history/history_reader.h"
#include "core/exchange/history/history_writer.h"
#include "core/exchange/key_text.h"
#include "core/exchange/upn.h"
#include "tests/core/exchange/read_text.h"
#include "tests/support/registry.h"

#include <map>
#include <set>

using namespace pipit;
using namespace pipit::exchange;
using namespace pipit::tests;
using namespace std::literals;

namespace {

ImportResult importTables(const std::vector<demo::DemoFile>& files)
{
    Importer importer;
    for (const demo::DemoFile& file : files) {
        if (!file.name.ends_with(".json")) {
            MemorySource source(file.bytes);
            importer.add(file.name, source);
        }
    }
    return importer.finish();
}

/// The history of all JSON files; stops the test if one is refused.
ImportedHistory importHistory(const std::vector<demo::DemoFile>& files)
{
    ImportedHistory all;
    for (const demo::DemoFile& file : files) {
        if (!file.name.ends_with(".json")) {
            continue;
        }
        MemorySource source(file.bytes);
        const HistoryFile read = readHistory(file.name, source);
        if (read.report.refused) {
            qFatal("%s refused at %s", file.name.c_str(), read.report.refused->where.c_str());
        }
        const auto append = [](auto& into, const auto& from) {
            into.insert(into.end(), from.begin(), from.end());
        };
        append(all.strategies, read.history.strategies);
        append(all.passports, read.history.passports);
        append(all.interventions, read.history.interventions);
        append(all.observations, read.history.observations);
        append(all.sessions, read.history.sessions);
    }
    return all;
}

std::size_t countSen(const ImportedSchool& school, SenStatus status)
{
    std::size_t count = 0;
    for (const ImportedPupil& pupil : school.pupils) {
        count += pupil.facts.sen == status ? 1u : 0u;
    }
    return count;
}

/// Every text that a person would read, with where it stands.
std::vector<std::string> allTexts(const ImportedHistory& history)
{
    std::vector<std::string> out;
    const auto add = [&out](const std::vector<std::string>& texts) {
        out.insert(out.end(), texts.begin(), texts.end());
    };
    for (const ImportedStrategy& strategy : history.strategies) {
        add({ strategy.door, strategy.help });
    }
    for (const ImportedPassport& passport : history.passports) {
        add({ passport.line, passport.writtenWith });
        add(passport.like);
        add(passport.matters);
        add(passport.hard);
        add(passport.tooMuch);
        for (const PassportStrategy& strategy : passport.strategies) {
            add({ strategy.door, strategy.help });
        }
    }
    for (const ImportedObservation& observation : history.observations) {
        for (const ObservationNote& note : observation.notes) {
            add({ note.text });
        }
        add({ observation.summary, observation.nextText });
    }
    for (const ImportedSession& session : history.sessions) {
        for (const SessionPupil& pupil : session.pupils) {
            add({ pupil.line });
        }
    }
    return out;
}

} // namespace

/// The demo schools are made once; every test looks at the same files.
class DemoSchoolTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_oakfield = demo::primaryFiles(demo::makeOakfield({}));
        m_penrhyn = demo::secondaryFiles(demo::makePenrhyn({}));
        m_oakfieldSchool = importTables(m_oakfield).school;
        m_oakfieldHistory = importHistory(m_oakfield);
    }

    void sameSeedGivesTheSameBytesAndAnotherSeedOthers()
    {
        const auto again = demo::primaryFiles(demo::makeOakfield({}));
        demo::DemoOptions other;
        other.seed = 8;
        const auto changed = demo::primaryFiles(demo::makeOakfield(other));
        for (std::size_t i = 0; i < again.size(); ++i) {
            QVERIFY2(again[i].bytes == m_oakfield[i].bytes, again[i].name.c_str());
        }
        QVERIFY(changed[0].bytes != m_oakfield[0].bytes);
    }

    void oakfieldImportsWithoutAWordOfComplaint()
    {
        const auto result = importTables(m_oakfield);
        for (const FileReport& file : result.files) {
            QVERIFY2(!file.refused && file.refusedRows == 0, file.name.c_str());
            QCOMPARE(file.warnings, std::size_t{ 0 });
            QVERIFY(file.ignoredColumns.empty());
        }
        QCOMPARE(result.school.pupils.size(), std::size_t{ 420 });
        QCOMPARE(result.school.groups.size(), std::size_t{ 14 });
        QCOMPARE(result.school.staff.size(), std::size_t{ 38 });
        QCOMPARE(result.school.lessons.size(), std::size_t{ 350 });
        QCOMPARE(result.school.memberships.size(), std::size_t{ 420 });
    }

    void oakfieldHasSendAtTheNationalShares()
    {
        QCOMPARE(countSen(m_oakfieldSchool, SenStatus::Support), std::size_t{ 60 });
        QCOMPARE(countSen(m_oakfieldSchool, SenStatus::Plan), std::size_t{ 22 });
        QCOMPARE(m_oakfieldHistory.passports.size(), std::size_t{ 82 });
    }

    void theAssistantOfTheDemoHasGroupsOnTheDemosDay()
    {
        constexpr int kTuesday = 2;
        int hers = 0;
        for (const ImportedIntervention& group : m_oakfieldHistory.interventions) {
            hers += group.adult == "MPA" && std::ranges::count(group.days, kTuesday) > 0 ? 1 : 0;
        }
        QVERIFY(hers >= 2);
    }

    void oakfieldHasATermOfHistory()
    {
        QCOMPARE(m_oakfieldHistory.strategies.size(), std::size_t{ 60 });
        QCOMPARE(m_oakfieldHistory.interventions.size(), std::size_t{ 8 });
        QVERIFY(m_oakfieldHistory.observations.size() >= 1500);
        QVERIFY(m_oakfieldHistory.sessions.size() >= 200);
        std::map<BroadArea, int> areas;
        for (const ImportedStrategy& strategy : m_oakfieldHistory.strategies) {
            ++areas[strategy.area];
        }
        QCOMPARE(areas.size(), std::size_t{ 4 });
    }

    void penrhynImportsWithoutAWordOfComplaint()
    {
        const auto result = importTables(m_penrhyn);
        for (const FileReport& file : result.files) {
            QVERIFY2(!file.refused && file.refusedRows == 0, file.name.c_str());
            QCOMPARE(file.warnings, std::size_t{ 0 });
        }
        QCOMPARE(result.files[0].encoding, Encoding::Windows1252);
        QCOMPARE(result.school.pupils.size(), std::size_t{ 1100 });
        QCOMPARE(countSen(result.school, SenStatus::Support), std::size_t{ 156 });
        QCOMPARE(countSen(result.school, SenStatus::Plan), std::size_t{ 58 });
        QCOMPARE(result.school.lessons.size(), std::size_t{ 2000 });
        QVERIFY(!result.school.cover.empty());
        QCOMPARE(importHistory(m_penrhyn).passports.size(), std::size_t{ 214 });
    }

    void penrhynPupilHasAboutTwelveTeachersWhoAreNeverInTwoPlaces()
    {
        const ImportedSchool school = importTables(m_penrhyn).school;
        std::map<std::size_t, std::set<std::size_t>> teachersOfGroup;
        std::set<std::tuple<char, int, std::string, std::size_t>> taught;
        for (const ImportedSlot& slot : school.lessons) {
            teachersOfGroup[slot.group].insert(*slot.staff);
            QVERIFY(taught.emplace(slot.week, slot.day, slot.period, *slot.staff).second);
        }
        std::map<std::size_t, std::set<std::size_t>> teachersOfPupil;
        for (const ImportedMembership& membership : school.memberships) {
            const auto& teachers = teachersOfGroup[membership.group];
            teachersOfPupil[membership.pupil].insert(teachers.begin(), teachers.end());
        }
        std::size_t sum = 0;
        for (const auto& [pupil, teachers] : teachersOfPupil) {
            QVERIFY(teachers.size() >= 8 && teachers.size() <= 14);
            sum += teachers.size();
        }
        QVERIFY(sum / teachersOfPupil.size() >= 10);
    }

    void everyUpnIsGoodAndNamesNoSchoolThatExists()
    {
        std::size_t missing = 0;
        for (const auto& files : { m_oakfield, m_penrhyn }) {
            for (const ImportedPupil& pupil : importTables(files).school.pupils) {
                missing += pupil.facts.upn.empty() ? 1u : 0u;
                if (!pupil.facts.upn.empty()) {
                    QCOMPARE(checkUpn(pupil.facts.upn), UpnVerdict::Good);
                    QCOMPARE(pupil.facts.upn.substr(4, 2), "00"s);
                }
            }
        }
        QVERIFY(missing >= 1); // children who are so new that the office waits
    }

    void importingEitherSchoolTwiceChangesNothing()
    {
        for (const auto& files : { m_oakfield, m_penrhyn }) {
            const ImportedSchool school = importTables(files).school;
            const Identity identity = testIdentity(2026);
            const auto first = planImport({}, school, identity, ImportScope::WholeSchool);
            const auto here = carryOut({}, first, school);
            const auto second = planImport(here, school, identity, ImportScope::WholeSchool);
            QVERIFY(second.isEmpty());
            QVERIFY(second.kept.empty());
        }
    }

    void nextSeptemberMovesEverybodyUp()
    {
        const Identity now = testIdentity(2026);
        const auto first = planImport({}, m_oakfieldSchool, now, ImportScope::WholeSchool);
        const auto here = carryOut({}, first, m_oakfieldSchool);
        const auto files = demo::primaryFiles(demo::makeOakfieldNextYear({}));
        const ImportedSchool next = importTables(files).school;

        const auto plan = planImport(here, next, testIdentity(2027), ImportScope::WholeSchool);

        QCOMPARE(plan.moved.size(), std::size_t{ 360 });
        QCOMPARE(plan.left.size(), std::size_t{ 60 });
        QCOMPARE(plan.newPupils.size(), std::size_t{ 60 });
        QCOMPARE(plan.endedGroups.size(), std::size_t{ 14 });
        QCOMPARE(plan.refusedRows, std::size_t{ 0 });
        for (const Move& move : plan.moved) {
            QCOMPARE(*move.yearFile, *move.yearHere + 1);
            QCOMPARE(move.leaves.size(), std::size_t{ 1 });
            QCOMPARE(move.joins.size(), std::size_t{ 1 });
        }
        for (const FieldDiff& diff : plan.changed) { // the UPNs that had been waited for
            QCOMPARE(diff.field, PupilField::Upn);
            QVERIFY(diff.here.empty());
        }
        const auto after = carryOut(here, plan, next);
        QVERIFY(planImport(after, next, testIdentity(2027), ImportScope::WholeSchool).isEmpty());
    }

    void historyNamesOnlyPeopleAndStrategiesThatExist()
    {
        std::set<std::string> upns;
        std::set<std::string> staff;
        std::set<std::string> strategies;
        for (const ImportedPupil& pupil : m_oakfieldSchool.pupils) {
            upns.insert(pupil.facts.upn);
        }
        for (const StaffFacts& person : m_oakfieldSchool.staff) {
            staff.insert(person.code);
        }
        for (const ImportedStrategy& strategy : m_oakfieldHistory.strategies) {
            strategies.insert(strategy.code);
        }
        for (const ImportedPassport& passport : m_oakfieldHistory.passports) {
            QVERIFY(upns.contains(passport.pupil) && staff.contains(passport.author));
            QVERIFY(passport.strategies.size() >= 2 && passport.strategies.size() <= 5);
            for (const PassportStrategy& strategy : passport.strategies) {
                QVERIFY(strategies.contains(strategy.code));
            }
        }
        for (const ImportedObservation& observation : m_oakfieldHistory.observations) {
            QVERIFY(upns.contains(observation.pupil) && staff.contains(observation.observer));
            QVERIFY(!observation.notes.empty());
            for (const ObservationNote& note : observation.notes) {
                QVERIFY(note.at >= observation.start && note.at <= observation.end);
            }
            for (const ObservationMark& mark : observation.marks) {
                QVERIFY(strategies.contains(mark.strategy));
            }
        }
    }

    void everyTextIsFilledInAndFitsItsPlace()
    {
        for (const std::string& text : allTexts(m_oakfieldHistory)) {
            QVERIFY2(text.find_first_of("{}|") == std::string::npos, text.c_str());
            QVERIFY2(text.find("..") == std::string::npos, text.c_str());
            QVERIFY2(text.find("  ") == std::string::npos, text.c_str());
        }
        for (const ImportedPassport& passport : m_oakfieldHistory.passports) {
            QVERIFY(characterCount(passport.line) <= kMaxDoorLine);
            QVERIFY(passport.like.size() >= 1 && passport.matters.size() >= 1);
            QVERIFY(passport.hard.size() >= 1 && passport.tooMuch.size() >= 1);
        }
    }

    void observationsDoNotReadAsTemplates()
    {
        std::map<std::string, int> whole;
        std::map<std::pair<std::string, std::string>, int> ofPupil;
        std::size_t notes = 0;
        for (const ImportedObservation& observation : m_oakfieldHistory.observations) {
            std::string text;
            for (const ObservationNote& note : observation.notes) {
                text += note.text;
                ++ofPupil[{ observation.pupil, note.text }];
                ++notes;
            }
            ++whole[text];
        }
        QVERIFY2(whole.size() * 100 >= m_oakfieldHistory.observations.size() * 98,
            std::to_string(whole.size()).c_str());
        QVERIFY2(ofPupil.size() * 100 >= notes * 98, std::to_string(ofPupil.size()).c_str());
        for (const auto& [text, times] : whole) {
            QVERIFY2(times <= 4, text.c_str());
        }
    }

    void nobodyIsDescribedWithoutRespect()
    {
        static constexpr std::array kNever{ "naughty", "lazy", "stupid", "suffer", "low ability",
            "retard", "refus", "defian", "attention-seeking", "manipulat", "aggressive", "violent",
            "abnormal", "handicap", "wheelchair-bound", "non-verbal", "tantrum" };
        for (const std::string& text : allTexts(m_oakfieldHistory)) {
            const std::string key = keyText(text);
            for (const char* word : kNever) {
                QVERIFY2(key.find(word) == std::string::npos, text.c_str());
            }
        }
    }

    void historyComesBackAsItWasWritten()
    {
        const std::string json = historyJson(m_oakfieldHistory);
        MemorySource source(json);
        const HistoryFile read = readHistory("all.json", source);
        QVERIFY(!read.report.refused);
        QVERIFY(read.report.unknownElements.empty());
        QVERIFY(read.history == m_oakfieldHistory);
    }

private:
    std::vector<demo::DemoFile> m_oakfield;
    std::vector<demo::DemoFile> m_penrhyn;
    ImportedSchool m_oakfieldSchool;
    ImportedHistory m_oakfieldHistory;
};

PIPIT_TEST(DemoSchoolTest)

#include "demo_school_test.moc"
