#include "core/exchange/merge_rows.h"

#include "core/exchange/key_text.h"

#include <algorithm>

namespace pipit::exchange {

namespace {

void fill(std::string& into, const std::string& from)
{
    if (into.empty()) {
        into = from;
    }
}

template <class T> void fill(std::optional<T>& into, const std::optional<T>& from)
{
    if (!into) {
        into = from;
    }
}

void addNeeds(std::vector<Need>& needs, const std::vector<Need>& more)
{
    for (const Need& need : more) {
        const auto same = [&](const Need& known) { return known.code == need.code; };
        if (std::none_of(needs.begin(), needs.end(), same)) {
            const bool rankTaken = std::any_of(needs.begin(), needs.end(),
                [&](const Need& known) { return known.rank == need.rank; });
            const int next = std::min(static_cast<int>(needs.size()) + 1, 9);
            needs.push_back({ need.code, rankTaken ? next : need.rank });
        }
    }
}

} // namespace

bool isSamePupil(const PupilFacts& a, const PupilFacts& b)
{
    const bool oneBirthday = !a.birthDate || !b.birthDate || *a.birthDate == *b.birthDate;
    const bool surname = keyText(a.surname) == keyText(b.surname);
    const bool forename = keyText(a.forename) == keyText(b.forename);
    return oneBirthday && (a.birthDate && b.birthDate ? forename : surname && forename);
}

bool mergePupil(ImportedPupil& pupil, const ImportedPupil& row)
{
    const ImportedPupil before = pupil;
    PupilFacts& facts = pupil.facts;
    fill(facts.upn, row.facts.upn);
    fill(facts.preferredSurname, row.facts.preferredSurname);
    fill(facts.preferredForename, row.facts.preferredForename);
    fill(facts.birthDate, row.facts.birthDate);
    fill(facts.year, row.facts.year);
    if (row.facts.sen && (!facts.sen || *facts.sen == SenStatus::None)) {
        facts.sen = row.facts.sen; // a second list may leave out what the first knows
    }
    fill(facts.senSince, row.facts.senSince);
    fill(facts.medicalAlert, row.facts.medicalAlert);
    fill(pupil.formerUpn, row.formerUpn);
    addNeeds(facts.needs, row.facts.needs);
    pupil.said |= row.said;
    return !(pupil == before);
}

std::vector<std::string> staffKeys(const StaffFacts& facts)
{
    std::vector<std::string> keys;
    for (const std::string& text : { facts.code, facts.email, facts.surname + ", " + facts.forename,
             facts.forename + ' ' + facts.surname, facts.title + ' ' + facts.surname }) {
        if (std::string key = keyText(text); !key.empty()) {
            keys.push_back(std::move(key));
        }
    }
    return keys;
}

} // namespace pipit::exchange
