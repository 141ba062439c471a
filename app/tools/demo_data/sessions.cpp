#include "app/tools/demo_data/sessions.h"

#include "app/tools/demo_data/school_days.h"
#include "app/tools/demo_data/send_pupils.h"
#include "core/exchange/history/history_codes.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

namespace pipit::demo {

namespace {

using exchange::ImportedIntervention;
using exchange::ImportedSession;
using exchange::SessionPupil;

constexpr std::size_t kGroups = 8;
/// Whose they are, by their place among the assistants: the first has three, so that a day with her
/// has more than one.
constexpr std::array<std::size_t, kGroups> kWhose{ 0, 1, 2, 0, 0, 5, 6, 7 };
constexpr int kHeldHundredths = 91;
constexpr int kPresentHundredths = 93;
constexpr int kLineHundredths = 42;

std::vector<std::size_t> assistants(const DemoSchool& school)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < school.staff.size(); ++i) {
        if (school.staff[i].jobTitle.find("Teaching Assistant") != std::string::npos) {
            out.push_back(i);
        }
    }
    return out;
}

bool fits(const DemoPupil& pupil, const std::string& needs)
{
    return std::any_of(pupil.facts.needs.begin(), pupil.facts.needs.end(),
        [&](const exchange::Need& need) { return needs.find(need.code) != std::string::npos; });
}

/// The group's own sentences and those that fit any group.
std::vector<std::string> withCommon(std::vector<std::string> own, std::string_view key)
{
    const PhraseBook book("groups");
    const auto common = book.section("every-group").of(key);
    own.insert(own.end(), common.begin(), common.end());
    return own;
}

/// Writes one group's plan and sessions.
class GroupWriter {
public:
    GroupWriter(DemoSchool& school, const PhraseBook::Section& bank, Dice dice)
        : m_school(school)
        , m_bank(bank)
        , m_dice(dice)
        , m_good(withCommon(bank.of("good"), "good"))
        , m_hard(withCommon(bank.of("hard"), "hard"))
        , m_activities(bank.of("activity"))
        , m_away(PhraseBook("groups").section("away").whole())
    {
    }

    void write(const std::vector<std::size_t>& pupils, const DemoStaff& adult, std::size_t number,
        const Date& today)
    {
        m_pupils = pupils;
        const auto days = daysOfTerm(today);
        const ImportedIntervention plan = makePlan(adult, number, days.front());
        for (const Date& day : days) {
            const bool planned = std::count(plan.days.begin(), plan.days.end(), weekdayOf(day)) > 0;
            if (planned && m_dice.chance(kHeldHundredths)) {
                m_school.history.sessions.push_back(makeSession(plan, day, progressOf(day, days)));
            }
        }
        m_school.history.interventions.push_back(plan);
    }

private:
    ImportedIntervention makePlan(const DemoStaff& adult, std::size_t number, const Date& from)
    {
        ImportedIntervention plan;
        plan.id = m_bank.title;
        plan.name = m_bank.one("name");
        plan.area = exchange::detail::valueOf(m_bank.one("area"), exchange::detail::kAreaWords)
                        .value_or(exchange::BroadArea::Other);
        plan.wave = exchange::Wave::Targeted;
        plan.from = from;
        for (int day = 1; day <= 5; ++day) {
            const bool skip = (static_cast<std::size_t>(day) + number) % 4 == 0;
            if (adult.worksOn(day) && !skip && plan.days.size() < 3) {
                plan.days.push_back(day);
            }
        }
        plan.start = TimeOfDay(540 + static_cast<int>(number % 4) * 25 + (number < 4 ? 0 : 245));
        plan.minutes = std::stoi(m_bank.one("minutes"));
        plan.room = number % 2 == 0 ? "Nest room" : "Library corner";
        plan.adult = adult.code;
        for (const std::size_t pupil : m_pupils) {
            plan.pupils.push_back(m_school.pupils[pupil].facts.upn);
        }
        plan.outcome = m_bank.one("outcome");
        plan.entry = m_bank.one("entry");
        plan.exit = m_bank.one("exit");
        return plan;
    }

    ImportedSession makeSession(const ImportedIntervention& plan, const Date& day, int progress)
    {
        ImportedSession session;
        session.id = plan.id + '-' + exchange::isoDate(day);
        session.intervention = plan.id;
        session.adult = plan.adult;
        session.day = day;
        session.start = plan.start;
        session.minutes = plan.minutes - (m_dice.chance(25) ? 5 : 0);
        session.activity = m_activities.draw(m_dice);
        for (const std::size_t pupil : m_pupils) {
            session.pupils.push_back(makeEntry(pupil, progress));
        }
        return session;
    }

    SessionPupil makeEntry(std::size_t place, int progress)
    {
        SessionPupil entry;
        entry.pupil = m_school.pupils[place].facts.upn;
        entry.present = m_dice.chance(kPresentHundredths);
        if (!entry.present) {
            entry.line = m_away.draw(m_dice);
            return entry;
        }
        const bool good = m_dice.chance(62 + progress / 5);
        if (m_dice.chance(85)) {
            entry.engagement = good ? m_dice.between(3, 5) : m_dice.between(1, 3);
        }
        if (m_dice.chance(kLineHundredths)) {
            entry.line = sentence(place, good);
        }
        return entry;
    }

    std::string sentence(std::size_t place, bool good)
    {
        Slots words;
        addPronouns(words, m_school.pupils[place]);
        const auto& peer = m_school.pupils[otherThan(place)].facts;
        words["peer"] = peer.forename.substr(0, 1) + peer.surname.substr(0, 1);
        words["few"] = m_dice.pick(m_few);
        words["mins"] = m_dice.pick(m_minutes);
        words["adult"] = "the class teacher";
        return fillSlots((good ? m_good : m_hard).draw(m_dice), words);
    }

    std::size_t otherThan(std::size_t place)
    {
        for (;;) {
            const std::size_t other = m_dice.pick(m_pupils);
            if (other != place) {
                return other;
            }
        }
    }

    DemoSchool& m_school;
    const PhraseBook::Section& m_bank;
    Dice m_dice;
    Deck m_good;
    Deck m_hard;
    Deck m_activities;
    Deck m_away;
    std::vector<std::size_t> m_pupils;
    std::vector<std::string> m_few{ "two", "three", "four", "five", "six" };
    std::vector<std::string> m_minutes{ "five", "eight", "ten", "twelve" };
};

/// Up to five children of neighbouring years who fit and are in no other group; the cast first.
std::vector<std::size_t> choosePupils(
    const DemoSchool& school, const std::string& needs, std::set<std::size_t>& taken, Dice& dice)
{
    std::vector<std::size_t> pool;
    for (const std::size_t place : sendPupils(school)) {
        if (!taken.contains(place) && fits(school.pupils[place], needs)) {
            pool.push_back(place);
        }
    }
    dice.shuffle(pool);
    std::stable_sort(pool.begin(), pool.end(), [&](std::size_t a, std::size_t b) {
        return school.pupils[a].cast > school.pupils[b].cast;
    });
    std::vector<std::size_t> out;
    const auto wanted = static_cast<std::size_t>(dice.between(4, 5));
    for (const std::size_t place : pool) {
        const int first = out.empty() ? school.pupils[place].facts.year.value_or(0)
                                      : school.pupils[out.front()].facts.year.value_or(0);
        const int year = school.pupils[place].facts.year.value_or(0);
        if (out.size() < wanted && std::abs(year - first) <= 2) {
            out.push_back(place);
            taken.insert(place);
        }
    }
    return out;
}

} // namespace

void addInterventions(DemoSchool& school, const Date& today, Dice dice)
{
    const PhraseBook book("groups");
    const auto adults = assistants(school);
    std::set<std::size_t> taken;
    for (std::size_t i = 0; i < kGroups; ++i) {
        const PhraseBook::Section& bank = book.sections()[i];
        const auto pupils = choosePupils(school, bank.one("needs"), taken, dice);
        GroupWriter(school, bank, dice.fork(bank.title))
            .write(pupils, school.staff[adults[kWhose[i]]], i, today);
    }
}

} // namespace pipit::demo
