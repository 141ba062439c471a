#include "core/exchange/ctf/ctf_pupil.h"

#include "core/exchange/key_text.h"
#include "core/exchange/pupil_checks.h"
#include "core/exchange/upn.h"

#include <pugixml.hpp>

#include <algorithm>

namespace pipit::exchange::detail {

namespace {

std::string textOf(const pugi::xml_node& parent, const char* name)
{
    return std::string(trimmed(parent.child(name).text().get()));
}

std::size_t offsetOf(const pugi::xml_node& node)
{
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.offset_debug()));
}

void say(ImportedPupil& pupil, PupilField field)
{
    pupil.said.set(static_cast<std::size_t>(field));
}

void readBasics(const pugi::xml_node& basics, ImportedPupil& pupil, FileReport& report)
{
    PupilFacts& facts = pupil.facts;
    pupil.formerUpn = tidyUpn(textOf(basics, "FormerUPN"));
    facts.preferredSurname = textOf(basics, "PreferredSurname");
    facts.preferredForename = textOf(basics, "PreferredForename");
    if (basics.child("PreferredSurname")) {
        say(pupil, PupilField::PreferredSurname);
    }
    if (basics.child("PreferredForename")) {
        say(pupil, PupilField::PreferredForename);
    }
    const std::string year = textOf(basics, "NCyearActual");
    facts.year = parseYear(year);
    if (facts.year) {
        say(pupil, PupilField::Year);
    } else if (!year.empty()) {
        report.warn(ProblemCode::BadYear, pupil.line, "NCyearActual", year);
    }
}

/// Of several provisions the one that began last is open; of equal dates, the one named last.
void readProvision(const pugi::xml_node& history, ImportedPupil& pupil, FileReport& report)
{
    PupilFacts& facts = pupil.facts;
    for (const pugi::xml_node& sen : history.children("SEN")) {
        const std::string code = textOf(sen, "SENprovision");
        const auto status = parseSenStatus(code);
        if (!status) {
            report.warn(ProblemCode::BadSenStatus, offsetOf(sen), "SENprovision", code);
            continue;
        }
        const auto since = takeDate(textOf(sen, "StartDate"), offsetOf(sen), "StartDate", report);
        if (!facts.sen || isoDate(since) >= isoDate(facts.senSince)) {
            facts.sen = status;
            facts.senSince = since;
        }
    }
    if (facts.sen) {
        say(pupil, PupilField::Sen);
        say(pupil, PupilField::SenSince);
    }
}

void readNeeds(const pugi::xml_node& needs, ImportedPupil& pupil, FileReport& report)
{
    if (!needs) {
        return;
    }
    say(pupil, PupilField::Needs);
    for (const pugi::xml_node& need : needs.children("SENneed")) {
        if (!textOf(need, "NeedEndDate").empty()) {
            continue;
        }
        const int given = need.child("SENtypeRank").text().as_int(0);
        const int next = static_cast<int>(pupil.facts.needs.size()) + 1;
        const int rank = given >= 1 && given <= 9 ? given : std::min(next, 9);
        takeNeed(
            pupil.facts.needs, textOf(need, "SENtype"), rank, offsetOf(need), "SENtype", report);
    }
}

} // namespace

std::optional<PupilRow> readCtfPupil(const pugi::xml_node& element, FileReport& report)
{
    PupilRow row;
    ImportedPupil& pupil = row.pupil;
    PupilFacts& facts = pupil.facts;
    pupil.line = offsetOf(element);
    takeUpn(facts.upn, textOf(element, "UPN"), pupil.line, "UPN", report);
    facts.surname = textOf(element, "Surname");
    facts.forename = textOf(element, "Forename");
    facts.birthDate = takeDate(textOf(element, "DOB"), pupil.line, "DOB", report);
    for (const PupilField field :
        { PupilField::Upn, PupilField::Surname, PupilField::Forename, PupilField::BirthDate }) {
        say(pupil, field);
    }
    readBasics(element.child("BasicDetails"), pupil, report);
    if (!canBeKnown(facts, pupil.line, report)) {
        return std::nullopt;
    }
    const pugi::xml_node history = element.child("SENhistory");
    readProvision(history, pupil, report);
    readNeeds(history.child("SENneeds"), pupil, report);
    return row;
}

} // namespace pipit::exchange::detail
