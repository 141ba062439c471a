#include "app/tools/demo_data/oakfield_cast.h"

#include "app/tools/demo_data/phrase_book.h"
#include "core/exchange/key_text.h"

namespace pipit::demo {

namespace {

/// "ASD:1,SLCN:2"
std::vector<exchange::Need> readNeeds(std::string_view text)
{
    std::vector<exchange::Need> out;
    for (const auto part : exchange::splitParts(text, ",")) {
        const std::size_t colon = part.find(':');
        out.push_back({ std::string(part.substr(0, colon)), part[colon + 1] - '0' });
    }
    return out;
}

DemoPupil readPupil(const PhraseBook::Section& section)
{
    DemoPupil pupil;
    const auto name = exchange::splitParts(section.title, " ");
    const auto facts = exchange::splitParts(section.rest, " ");
    pupil.cast = true;
    pupil.facts.forename = name.at(0);
    pupil.facts.surname = name.at(1);
    pupil.she = facts.at(0) == "she";
    pupil.facts.sen = exchange::parseSenStatus(facts.at(1));
    if (facts.size() > 2) {
        pupil.facts.needs = readNeeds(facts[2]);
        pupil.facts.senSince = exchange::parseDate("2024-01-15");
    }
    pupil.facts.medicalAlert = section.one("alert");
    pupil.interest = section.one("interest").empty() ? "drawing" : section.one("interest");
    pupil.person = section.one("person").empty() ? "mum" : section.one("person");
    return pupil;
}

} // namespace

std::vector<DemoPupil> readCast()
{
    std::vector<DemoPupil> out;
    const PhraseBook book("cast");
    for (const PhraseBook::Section& section : book.sections()) {
        out.push_back(readPupil(section));
    }
    return out;
}

std::optional<exchange::ImportedPassport> castPassport(const DemoPupil& pupil)
{
    const PhraseBook book("cast");
    const auto& section = book.section(pupil.facts.forename + ' ' + pupil.facts.surname);
    if (!pupil.cast || section.of("use").empty()) {
        return std::nullopt;
    }
    exchange::ImportedPassport out;
    out.line = section.one("line");
    out.like = section.of("like");
    out.matters = section.of("matters");
    out.hard = section.of("hard");
    out.tooMuch = section.of("toomuch");
    out.writtenWith = section.one("with");
    for (const std::string& use : section.of("use")) {
        const auto parts = splitAt(use, '|');
        out.strategies.push_back({ parts.at(0), parts.at(1), parts.at(2) });
    }
    return out;
}

} // namespace pipit::demo
