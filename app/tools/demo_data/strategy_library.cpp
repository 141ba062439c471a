#include "app/tools/demo_data/strategy_library.h"

#include "core/base/check.h"
#include "core/exchange/history/history_codes.h"
#include "core/exchange/key_text.h"

namespace pipit::demo {

namespace {

std::vector<std::string> words(std::string_view text)
{
    const auto parts = exchange::splitParts(text, " ");
    return { parts.begin(), parts.end() };
}

Strategy readStrategy(const PhraseBook::Section& section)
{
    const auto parts = splitAt(section.rest, '|');
    const auto area = exchange::detail::valueOf(parts.at(0), exchange::detail::kAreaWords);
    PIPIT_CHECK(area.has_value());
    return { { section.title, *area, section.one("door"), section.one("help"), parts.at(1) },
        section.one("name"), words(parts.at(2)), words(section.one("in")), section.of("seen"),
        section.of("missed") };
}

std::vector<Strategy> readLibrary()
{
    std::vector<Strategy> out;
    for (const std::string_view file : { "strategies_communication", "strategies_cognition",
             "strategies_emotional", "strategies_sensory" }) {
        const PhraseBook book(file);
        for (const PhraseBook::Section& section : book.sections()) {
            out.push_back(readStrategy(section));
        }
    }
    return out;
}

} // namespace

std::span<const Strategy> strategyLibrary()
{
    static const std::vector<Strategy> kLibrary = readLibrary();
    return kLibrary;
}

const Strategy& strategyOf(std::string_view code)
{
    for (const Strategy& strategy : strategyLibrary()) {
        if (strategy.facts.code == code) {
            return strategy;
        }
    }
    constexpr bool isInLibrary = false; // every strategy that is used stands there
    PIPIT_CHECK(isInLibrary);
    return strategyLibrary().front();
}

} // namespace pipit::demo
