#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/oakfield_cast.h"
#include "app/tools/demo_data/observations.h"
#include "app/tools/demo_data/passports.h"
#include "app/tools/demo_data/people.h"
#include "app/tools/demo_data/primary_timetable.h"
#include "app/tools/demo_data/send_pupils.h"
#include "app/tools/demo_data/sessions.h"

#include "core/exchange/key_text.h"

#include <array>

namespace pipit::demo {

namespace {

constexpr std::array<std::string_view, 2> kForms{ "Maple", "Rowan" };
constexpr std::size_t kClassSize = 30;
constexpr int kOldestYear = 6;

std::string className(int year, std::size_t form)
{
    return (year == 0 ? std::string("R") : std::to_string(year)) + ' ' + std::string(kForms[form]);
}

void readStaff(DemoSchool& school)
{
    for (const std::string& line : PhraseBook("staff_oakfield").section("staff").whole()) {
        const auto parts = splitAt(line, '|');
        const auto words = exchange::splitParts(parts.at(0), " ");
        DemoStaff staff{ std::string(words.at(0)), std::string(words.at(1)),
            std::string(words.at(2)), std::string(words.at(3)), parts.at(1), parts.at(2), {} };
        for (const auto name : exchange::splitParts(parts.at(3), ";")) {
            staff.classes.emplace_back(name);
        }
        school.staff.push_back(std::move(staff));
    }
}

/// What a made-up child likes, and whom it talks of.
void giveVoice(DemoPupil& pupil, const PhraseBook& passports, Dice& dice)
{
    pupil.interest = dice.pick(passports.section("interest any").whole());
    pupil.person = dice.pick(passports.section("person any").whole());
}

class OakfieldMaker {
public:
    OakfieldMaker(const DemoOptions& options, int yearsOn)
        : m_yearsOn(yearsOn)
        , m_schoolYear(schoolYearOf(options.today))
        , m_dice(Dice(options.seed).fork("oakfield"))
        , m_people(m_dice.fork("people"))
        , m_passports("passports")
    {
        m_school.name = "Oakfield Primary";
        m_school.authority = 908;
        m_school.establishment = 42;
        m_school.domain = "oakfield.test";
    }

    DemoSchool make()
    {
        readStaff(m_school);
        const auto cast = readCast();
        for (const DemoPupil& pupil : cast) {
            m_people.reserve(pupil.facts.forename, pupil.facts.surname);
        }
        for (int year = kOldestYear; year >= -m_yearsOn; --year) {
            addYear(year, cast);
        }
        return std::move(m_school);
    }

private:
    /// `year` counts in the first school year: -1 comes to Reception a year later.
    void addYear(int year, const std::vector<DemoPupil>& cast)
    {
        Dice dice = m_dice.fork("year", static_cast<std::uint64_t>(year + 10));
        const int now = year + m_yearsOn;
        for (std::size_t form = 0; form < kForms.size(); ++form) {
            std::vector<DemoPupil> pupils;
            if (year == 4 && form == 0) {
                pupils = cast;
            }
            fillClass(pupils, year, dice);
            for (std::size_t i = 0; i < pupils.size(); ++i) {
                finishPupil(pupils[i], year, form * kClassSize + i + 1, dice);
                pupils[i].facts.year = now;
                pupils[i].className = className(now, form);
                if (now <= kOldestYear) {
                    m_school.pupils.push_back(pupils[i]);
                }
            }
        }
    }

    void fillClass(std::vector<DemoPupil>& pupils, int year, Dice& dice)
    {
        while (pupils.size() < kClassSize) {
            DemoPupil pupil = newPupil(m_people.name(), year, dice);
            pupils.push_back(pupil);
            if (pupils.size() < kClassSize && dice.chance(1)) { // twins share all but a name
                DemoPupil twin = newPupil(
                    m_people.sibling({ pupil.facts.forename, pupil.facts.surname, false }), year,
                    dice);
                twin.facts.birthDate = pupil.facts.birthDate;
                pupils.push_back(twin);
            }
        }
    }

    DemoPupil newPupil(const PeopleMaker::Name& name, int year, Dice& dice)
    {
        DemoPupil pupil;
        pupil.facts.surname = name.surname;
        pupil.facts.forename = name.forename;
        pupil.facts.birthDate = birthDateFor(year, m_schoolYear, dice);
        pupil.facts.sen = exchange::SenStatus::None;
        pupil.she = name.she;
        giveVoice(pupil, m_passports, dice);
        return pupil;
    }

    void finishPupil(DemoPupil& pupil, int year, std::size_t serial, Dice& dice)
    {
        if (!pupil.facts.birthDate) {
            pupil.facts.birthDate = birthDateFor(year, m_schoolYear, dice);
        }
        // The office waits for the UPN of the newest two; next year they have it.
        const bool waiting = year + m_yearsOn == 0 && serial % 29 == 0;
        if (!waiting) {
            pupil.facts.upn = makeUpn(m_school.authority, m_school.establishment,
                m_schoolYear - year, static_cast<int>(serial));
        }
    }

    int m_yearsOn;
    int m_schoolYear;
    Dice m_dice;
    PeopleMaker m_people;
    PhraseBook m_passports;
    DemoSchool m_school;
};

} // namespace

DemoSchool makeOakfield(const DemoOptions& options)
{
    const Dice dice = Dice(options.seed).fork("oakfield");
    DemoSchool school = OakfieldMaker(options, 0).make();
    giveNeeds(school, options.today, dice.fork("needs"));
    addPrimaryTimetable(school);
    addStrategies(school);
    addPassports(school, options.today, dice.fork("passports"));
    addInterventions(school, options.today, dice.fork("sessions"));
    addObservations(school, options.today, dice.fork("observations"));
    return school;
}

DemoSchool makeOakfieldNextYear(const DemoOptions& options)
{
    const DemoSchool before = makeOakfield(options);
    DemoSchool school = OakfieldMaker(options, 1).make();
    for (DemoPupil& pupil : school.pupils) {
        for (const DemoPupil& old : before.pupils) {
            const bool same = old.facts.forename == pupil.facts.forename
                && old.facts.surname == pupil.facts.surname
                && old.facts.birthDate == pupil.facts.birthDate;
            if (same) {
                const std::string upn = pupil.facts.upn;
                const auto year = pupil.facts.year;
                pupil.facts = old.facts;
                pupil.facts.upn = upn;
                pupil.facts.year = year;
            }
        }
    }
    addPrimaryTimetable(school);
    return school;
}

} // namespace pipit::demo
