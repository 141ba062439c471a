#include "app/tools/demo_data/send_pupils.h"

#include <array>
#include <cmath>

namespace pipit::demo {

namespace {

using exchange::Need;
using exchange::SenStatus;

constexpr double kSupportShare = 0.142;
constexpr double kPlanShare = 0.053;
constexpr int kAlertHundredths = 8;

struct NeedWeight {
    std::string_view code;
    int supportYoung; ///< Reception and Year 1
    int support;
    int plan;
};

/// Weights after the national picture; a school of the seed's own.
constexpr std::array kWeights{
    NeedWeight{ "SLCN", 46, 26, 18 },
    NeedWeight{ "SEMH", 18, 20, 15 },
    NeedWeight{ "SPLD", 0, 19, 4 },
    NeedWeight{ "MLD", 4, 15, 6 },
    NeedWeight{ "ASD", 16, 10, 36 },
    NeedWeight{ "HI", 4, 2, 4 },
    NeedWeight{ "VI", 2, 1, 3 },
    NeedWeight{ "PD", 4, 3, 6 },
    NeedWeight{ "DS", 0, 0, 4 },
    NeedWeight{ "SLD", 0, 0, 3 },
    NeedWeight{ "OTH", 2, 2, 1 },
    NeedWeight{ "NSA", 4, 2, 0 },
};

int weightOf(const NeedWeight& weight, const exchange::PupilFacts& facts)
{
    if (facts.sen == SenStatus::Plan) {
        return weight.plan;
    }
    return facts.year.value_or(0) <= 1 ? weight.supportYoung : weight.support;
}

std::string drawNeed(const exchange::PupilFacts& facts, Dice& dice)
{
    int total = 0;
    for (const NeedWeight& weight : kWeights) {
        total += weightOf(weight, facts);
    }
    int left = dice.between(1, total);
    for (const NeedWeight& weight : kWeights) {
        left -= weightOf(weight, facts);
        if (left <= 0) {
            return std::string(weight.code);
        }
    }
    return "SLCN";
}

void giveOne(DemoPupil& pupil, SenStatus status, const Date& today, Dice& dice)
{
    using namespace std::chrono;
    exchange::PupilFacts& facts = pupil.facts;
    facts.sen = status;
    const int schoolYears = std::max(1, std::min(facts.year.value_or(0), 4) + 1);
    facts.senSince = year_month_day{ sys_days(today) - days(dice.between(20, schoolYears * 330)) };
    facts.needs = { { drawNeed(facts, dice), 1 } };
    const std::string second = drawNeed(facts, dice);
    if (dice.chance(35) && second != facts.needs[0].code && second != "NSA"
        && facts.needs[0].code != "NSA") {
        facts.needs.push_back({ second, 2 });
    }
}

/// Children of the hand-written class keep it as the guides show it.
std::vector<std::size_t> candidates(const DemoSchool& school)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < school.pupils.size(); ++i) {
        const DemoPupil& pupil = school.pupils[i];
        const bool guideClass = school.establishment == 42 && pupil.className == "4 Maple";
        if (!guideClass && !pupil.facts.upn.empty() && pupil.facts.sen == SenStatus::None) {
            out.push_back(i);
        }
    }
    return out;
}

std::size_t countOf(const DemoSchool& school, SenStatus status)
{
    std::size_t count = 0;
    for (const DemoPupil& pupil : school.pupils) {
        count += pupil.facts.sen == status ? 1u : 0u;
    }
    return count;
}

void giveAlerts(DemoSchool& school, Dice& dice)
{
    const PhraseBook book("groups");
    Deck alerts(book.section("alerts").whole());
    for (DemoPupil& pupil : school.pupils) {
        if (!pupil.cast && dice.chance(kAlertHundredths)) {
            pupil.facts.medicalAlert = alerts.draw(dice);
        }
    }
}

} // namespace

void giveNeeds(DemoSchool& school, const Date& today, Dice dice)
{
    std::vector<std::size_t> places = candidates(school);
    dice.shuffle(places);
    const double pupils = static_cast<double>(school.pupils.size());
    for (const auto& [status, share] :
        { std::pair(SenStatus::Plan, kPlanShare), std::pair(SenStatus::Support, kSupportShare) }) {
        const auto wanted = static_cast<std::size_t>(std::lround(pupils * share));
        for (std::size_t have = countOf(school, status); have < wanted; ++have) {
            giveOne(school.pupils[places.back()], status, today, dice);
            places.pop_back();
        }
    }
    giveAlerts(school, dice);
}

std::vector<std::size_t> sendPupils(const DemoSchool& school)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < school.pupils.size(); ++i) {
        if (school.pupils[i].facts.sen != SenStatus::None) {
            out.push_back(i);
        }
    }
    return out;
}

void addPronouns(Slots& words, const DemoPupil& pupil)
{
    const bool she = pupil.she;
    words["n"] = pupil.facts.preferredForename.empty() ? pupil.facts.forename
                                                       : pupil.facts.preferredForename;
    words["he"] = she ? "she" : "he";
    words["He"] = she ? "She" : "He";
    words["him"] = she ? "her" : "him";
    words["his"] = she ? "her" : "his";
    words["His"] = she ? "Her" : "His";
    words["himself"] = she ? "herself" : "himself";
    words["interest"] = pupil.interest;
    words["person"] = pupil.person;
}

} // namespace pipit::demo
