#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/passports.h"
#include "app/tools/demo_data/people.h"
#include "app/tools/demo_data/secondary_timetable.h"
#include "app/tools/demo_data/send_pupils.h"

namespace pipit::demo {

namespace {

constexpr std::string_view kForms = "PENRHYCK";
constexpr std::size_t kYearSize = 220;
constexpr int kFeederSchools = 8;
constexpr int kFirstFeeder = 42; // Oakfield

std::size_t formOf(std::size_t place) { return place * kForms.size() / kYearSize; }

void addPupils(DemoSchool& school, PeopleMaker& people, int schoolYear, Dice& dice)
{
    const PhraseBook passports("passports");
    for (int year = 7; year <= 11; ++year) {
        for (std::size_t i = 0; i < kYearSize; ++i) {
            const PeopleMaker::Name name = people.name();
            DemoPupil pupil;
            pupil.facts.surname = name.surname;
            pupil.facts.forename = name.forename;
            pupil.she = name.she;
            pupil.facts.year = year;
            pupil.facts.birthDate = birthDateFor(year, schoolYear, dice);
            pupil.facts.sen = exchange::SenStatus::None;
            pupil.className = std::to_string(year) + kForms[formOf(i)];
            pupil.facts.upn
                = makeUpn(school.authority, kFirstFeeder + static_cast<int>(i) % kFeederSchools,
                    schoolYear - year, 100 + static_cast<int>(i));
            pupil.interest = dice.pick(passports.section("interest any").whole());
            pupil.person = dice.pick(passports.section("person any").whole());
            school.pupils.push_back(std::move(pupil));
        }
    }
}

void addOtherStaff(DemoSchool& school, PeopleMaker& people, Dice& dice)
{
    const auto several = [&](int count, const std::string& job) {
        for (int i = 0; i < count; ++i) {
            hire(school, people, job, dice);
        }
    };
    several(1, "Headteacher");
    several(2, "Deputy Headteacher");
    several(1, "SENCo");
    several(14, "Teaching Assistant");
    several(4, "Cover Supervisor");
    several(6, "Office Administrator");
}

/// Each form has a tutor; the timetable comes first, so that there are teachers.
void giveTutors(DemoSchool& school, Dice& dice)
{
    std::vector<std::size_t> teachers;
    for (std::size_t i = 0; i < school.staff.size(); ++i) {
        if (school.staff[i].jobTitle.starts_with("Teacher of")) {
            teachers.push_back(i);
        }
    }
    dice.shuffle(teachers);
    for (int year = 7; year <= 11; ++year) {
        for (const char form : kForms) {
            school.staff[teachers.back()].classes.push_back(std::to_string(year) + form);
            teachers.pop_back();
        }
    }
}

} // namespace

DemoSchool makePenrhyn(const DemoOptions& options)
{
    Dice dice = Dice(options.seed).fork("penrhyn");
    PeopleMaker people(dice.fork("people"));
    DemoSchool school;
    school.name = "Penrhyn High";
    school.authority = 908;
    school.establishment = 77;
    school.domain = "penrhyn.test";
    addPupils(school, people, schoolYearOf(options.today), dice);
    addOtherStaff(school, people, dice);
    addSecondaryTimetable(school, people, dice.fork("timetable"));
    giveTutors(school, dice);
    addCover(school, options.today, dice.fork("cover"));
    giveNeeds(school, options.today, dice.fork("needs"));
    addStrategies(school);
    addPassports(school, options.today, dice.fork("passports"));
    return school;
}

} // namespace pipit::demo
