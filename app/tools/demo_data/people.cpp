#include "app/tools/demo_data/people.h"

#include "core/exchange/key_text.h"
#include "core/exchange/upn.h"

#include <fmt/format.h>

namespace pipit::demo {

namespace {

constexpr int kMixedFamilies = 12; // in a hundred

std::vector<std::string> words(const std::string& line)
{
    const auto parts = exchange::splitParts(line, " ");
    return { parts.begin(), parts.end() };
}

} // namespace

PeopleMaker::PeopleMaker(Dice dice)
    : m_dice(dice)
{
    const PhraseBook book("names");
    for (const PhraseBook::Section& section : book.sections()) {
        const std::size_t space = section.title.rfind(' ');
        m_families.push_back({ std::stoi(section.title.substr(space + 1)), words(section.one("he")),
            words(section.one("she")), words(section.one("surname")) });
    }
}

const PeopleMaker::Family& PeopleMaker::family()
{
    int left = m_dice.between(1, 100);
    for (const Family& family : m_families) {
        left -= family.share;
        if (left <= 0) {
            return family;
        }
    }
    return m_families.front();
}

std::string PeopleMaker::forename(const Family& from, bool she)
{
    return m_dice.pick(she ? from.she : from.he);
}

bool PeopleMaker::isFree(const Name& name)
{
    return m_taken.insert(name.forename + ' ' + name.surname).second;
}

void PeopleMaker::reserve(const std::string& forename, const std::string& surname)
{
    m_taken.insert(forename + ' ' + surname);
}

PeopleMaker::Name PeopleMaker::name()
{
    for (;;) {
        const Family& first = family();
        const Family& last = m_dice.chance(kMixedFamilies) ? family() : first;
        const bool she = m_dice.chance(50);
        Name name{ forename(first, she), m_dice.pick(last.surnames), she };
        if (isFree(name)) {
            return name;
        }
    }
}

PeopleMaker::Name PeopleMaker::sibling(const Name& of)
{
    for (;;) {
        const Family& from = family();
        const bool she = m_dice.chance(50);
        Name name{ forename(from, she), of.surname, she };
        if (isFree(name)) {
            return name;
        }
    }
}

std::string makeUpn(int authority, int establishment, int year, int serial)
{
    const std::string rest
        = fmt::format("{:03}{:04}{:02}{:03}", authority, establishment, year % 100, serial);
    return exchange::upnCheckLetter(rest) + rest;
}

Date birthDateFor(int year, int schoolYear, Dice& dice)
{
    using namespace std::chrono;
    const sys_days first = std::chrono::year{ schoolYear - year - 5 } / September / 1;
    return year_month_day{ first + days(dice.between(0, 364)) };
}

} // namespace pipit::demo
