#include "app/tools/demo_data/passports.h"

#include "app/tools/demo_data/oakfield_cast.h"
#include "app/tools/demo_data/school_days.h"
#include "app/tools/demo_data/send_pupils.h"
#include "app/tools/demo_data/strategy_library.h"

#include <algorithm>
#include <map>

namespace pipit::demo {

namespace {

using exchange::ImportedPassport;
using exchange::PassportStrategy;

constexpr int kOlderFrom = 5; // year group

/// Draws lines of the passport file for pupils of one age.
class Voices {
public:
    explicit Voices(Dice dice)
        : m_dice(dice)
        , m_book("passports")
    {
    }

    /// `count` different lines: of the need where there are some, else what any child says.
    std::vector<std::string> lines(
        std::string_view section, const DemoPupil& pupil, std::size_t count)
    {
        std::vector<std::string> out;
        const std::string need = pupil.facts.needs.front().code;
        for (int tries = 0; out.size() < count && tries < 50; ++tries) {
            const bool own = out.empty() && m_dice.chance(65);
            std::string line = draw(section, own ? need : "any", pupil);
            if (!line.empty() && std::find(out.begin(), out.end(), line) == out.end()) {
                out.push_back(std::move(line));
            }
        }
        return out;
    }

private:
    std::string draw(std::string_view section, const std::string& need, const DemoPupil& pupil)
    {
        const bool older = pupil.facts.year.value_or(0) >= kOlderFrom;
        const std::string title = std::string(section) + ' ' + need;
        Deck& deck = m_decks[title + (older ? " older" : " young")];
        if (deck.empty()) {
            const auto& lines = m_book.section(title);
            std::vector<std::string> fit = lines.of("all");
            const auto aged = lines.of(older ? "older" : "young");
            fit.insert(fit.end(), aged.begin(), aged.end());
            deck = Deck(std::move(fit));
        }
        if (deck.empty()) {
            return {};
        }
        Slots words;
        addPronouns(words, pupil);
        words["peer"] = m_dice.pick(m_friends);
        words["adult"] = m_dice.pick(m_adults);
        return fillSlots(deck.draw(m_dice), words);
    }

    Dice m_dice;
    PhraseBook m_book;
    std::map<std::string, Deck> m_decks;
    std::vector<std::string> m_friends{ "My friend Sam", "My partner", "My cousin",
        "My best friend" };
    std::vector<std::string> m_adults{ "my teacher", "my TA", "the lady in the office" };
};

bool helps(const Strategy& strategy, const std::string& need)
{
    return std::find(strategy.needs.begin(), strategy.needs.end(), need) != strategy.needs.end();
}

std::vector<const Strategy*> fitting(const std::string& need)
{
    std::vector<const Strategy*> out;
    for (const Strategy& strategy : strategyLibrary()) {
        if (helps(strategy, need)) {
            out.push_back(&strategy);
        }
    }
    return out;
}

/// Needs of which the library says little are helped by what helps most children.
std::string libraryNeed(const std::string& need)
{
    return need == "OTH" || need == "NSA" || need == "PMLD" || need == "MSI" ? "SEMH" : need;
}

std::vector<PassportStrategy> chooseStrategies(const DemoPupil& pupil, Dice& dice)
{
    std::vector<const Strategy*> pool = fitting(libraryNeed(pupil.facts.needs.front().code));
    if (pupil.facts.needs.size() > 1) {
        for (const Strategy* strategy : fitting(libraryNeed(pupil.facts.needs[1].code))) {
            pool.push_back(strategy);
        }
    }
    dice.shuffle(pool);
    const auto wanted = static_cast<std::size_t>(dice.between(3, 5));
    std::vector<PassportStrategy> out;
    for (const Strategy* strategy : pool) {
        const auto same = [&](const PassportStrategy& s) { return s.code == strategy->facts.code; };
        if (out.size() < wanted && std::none_of(out.begin(), out.end(), same)) {
            out.push_back({ strategy->facts.code, strategy->facts.door, strategy->facts.help });
        }
    }
    return out;
}

ImportedPassport writePassport(const DemoPupil& pupil, Voices& voices, Dice& dice)
{
    ImportedPassport out;
    const auto count
        = [&dice](int low, int high) { return static_cast<std::size_t>(dice.between(low, high)); };
    out.line = voices.lines("line", pupil, 1).front();
    out.like = voices.lines("like", pupil, count(2, 3));
    out.matters = voices.lines("matters", pupil, 2);
    out.hard = voices.lines("hard", pupil, count(1, 3));
    out.tooMuch = voices.lines("toomuch", pupil, count(1, 2));
    out.strategies = chooseStrategies(pupil, dice);
    out.writtenWith = pupil.facts.forename + " and " + (pupil.she ? "her " : "his ")
        + (pupil.person.starts_with("my ") ? pupil.person.substr(3) : pupil.person);
    return out;
}

/// Written on a day of this term; the review follows about a term later.
void dateIt(ImportedPassport& passport, const DemoPupil& pupil, const Date& today, Dice& dice)
{
    using namespace std::chrono;
    const std::vector<Date> term = daysOfTerm(today);
    const Date third{ today.year(), November, day{ 3 } };
    const bool named = pupil.cast && third < today;
    passport.written = named ? third : dice.pick(term);
    passport.review
        = year_month_day(sys_days(passport.written) + days(named ? 94 : dice.between(40, 100)));
    passport.version = pupil.cast && pupil.facts.forename == "Leo" ? 6 : dice.between(1, 5);
}

/// The SENCo writes most, class teachers some.
std::string authorOf(const DemoSchool& school, const DemoPupil& pupil, Dice& dice)
{
    std::string senco;
    for (const DemoStaff& staff : school.staff) {
        senco = staff.jobTitle == "SENCo" ? staff.code : senco;
        const bool own = std::find(staff.classes.begin(), staff.classes.end(), pupil.className)
            != staff.classes.end();
        if (own && staff.jobTitle.find("Teacher") != std::string::npos && dice.chance(30)) {
            return staff.code;
        }
    }
    return senco;
}

} // namespace

void addStrategies(DemoSchool& school)
{
    for (const Strategy& strategy : strategyLibrary()) {
        school.history.strategies.push_back(strategy.facts);
    }
}

void addPassports(DemoSchool& school, const Date& today, Dice dice)
{
    Voices voices(dice.fork("voices"));
    for (const std::size_t place : sendPupils(school)) {
        const DemoPupil& pupil = school.pupils[place];
        Dice own = dice.fork("pupil", place);
        const auto written = castPassport(pupil);
        ImportedPassport passport = written ? *written : writePassport(pupil, voices, own);
        passport.pupil = pupil.facts.upn;
        passport.author = authorOf(school, pupil, own);
        dateIt(passport, pupil, today, own);
        school.history.passports.push_back(std::move(passport));
    }
}

} // namespace pipit::demo
