#include "core/exchange/sen_codes.h"

#include "core/exchange/key_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace pipit::exchange {

namespace {

using enum BroadArea;

constexpr std::array kNeedTypes{
    NeedType{ "SPLD", "Specific learning difficulty", CognitionLearning },
    NeedType{ "MLD", "Moderate learning difficulty", CognitionLearning },
    NeedType{ "SLD", "Severe learning difficulty", CognitionLearning },
    NeedType{ "PMLD", "Profound and multiple learning difficulty", CognitionLearning },
    NeedType{ "SEMH", "Social, emotional and mental health", EmotionalSocial },
    NeedType{ "SLCN", "Speech, language and communication needs", CommunicationInteraction },
    NeedType{ "ASD", "Autistic spectrum disorder", CommunicationInteraction },
    NeedType{ "HI", "Hearing impairment", SensoryPhysical },
    NeedType{ "VI", "Vision impairment", SensoryPhysical },
    NeedType{ "MSI", "Multi-sensory impairment", SensoryPhysical },
    NeedType{ "PD", "Physical disability", SensoryPhysical },
    NeedType{ "DS", "Down syndrome", CognitionLearning },
    NeedType{ "OTH", "Other difficulty", Other },
    NeedType{ "NSA", "SEN support but no specialist assessment of type of need", Other },
};

using Spelling = std::pair<std::string_view, std::string_view>;

/// Further names, as heading keys, that exports use.
constexpr std::array kNeedSpellings{
    Spelling{ "specificlearningdifficulties", "SPLD" },
    Spelling{ "dyslexia", "SPLD" },
    Spelling{ "moderatelearningdifficulties", "MLD" },
    Spelling{ "severelearningdifficulties", "SLD" },
    Spelling{ "profoundandmultiplelearningdifficulties", "PMLD" },
    Spelling{ "profoundmultiplelearningdifficulty", "PMLD" },
    Spelling{ "socialemotionalmentalhealth", "SEMH" },
    Spelling{ "socialemotionalandmentalhealthneeds", "SEMH" },
    Spelling{ "speechlanguageandcommunication", "SLCN" },
    Spelling{ "speechlanguageandcommunicationneed", "SLCN" },
    Spelling{ "speechlanguagecommunicationneeds", "SLCN" },
    Spelling{ "autism", "ASD" },
    Spelling{ "autisticspectrumcondition", "ASD" },
    Spelling{ "autismspectrumdisorder", "ASD" },
    Spelling{ "asc", "ASD" },
    Spelling{ "visualimpairment", "VI" },
    Spelling{ "multisensoryimpairments", "MSI" },
    Spelling{ "downssyndrome", "DS" },
    Spelling{ "otherdifficultydisability", "OTH" },
    Spelling{ "other", "OTH" },
    Spelling{ "nospecialistassessment", "NSA" },
};

using StatusSpelling = std::pair<std::string_view, SenStatus>;

constexpr std::array kStatusSpellings{
    StatusSpelling{ "n", SenStatus::None },
    StatusSpelling{ "nosen", SenStatus::None },
    StatusSpelling{ "nosend", SenStatus::None },
    StatusSpelling{ "none", SenStatus::None },
    StatusSpelling{ "nospecialeducationalneed", SenStatus::None },
    StatusSpelling{ "nospecialeducationalneeds", SenStatus::None },
    StatusSpelling{ "k", SenStatus::Support },
    StatusSpelling{ "sensupport", SenStatus::Support },
    StatusSpelling{ "sendsupport", SenStatus::Support },
    StatusSpelling{ "schoolsupport", SenStatus::Support },
    StatusSpelling{ "e", SenStatus::Plan },
    StatusSpelling{ "ehcp", SenStatus::Plan },
    StatusSpelling{ "ehcplan", SenStatus::Plan },
    StatusSpelling{ "educationhealthandcareplan", SenStatus::Plan },
    StatusSpelling{ "educationhealthcareplan", SenStatus::Plan },
};

/// What stands before a dash, colon or bracket: the code in "K - SEN Support" and "MLD (Moderate)".
std::string_view codePart(std::string_view text)
{
    return trimmed(text.substr(0, text.find_first_of("-:(")));
}

std::optional<SenStatus> statusOf(std::string_view key)
{
    for (const auto& [spelling, status] : kStatusSpellings) {
        if (spelling == key) {
            return status;
        }
    }
    return std::nullopt;
}

std::optional<std::string> needOf(const std::string& key)
{
    for (const NeedType& type : kNeedTypes) {
        if (headingKey(type.code) == key || headingKey(type.name) == key) {
            return std::string(type.code);
        }
    }
    for (const auto& [spelling, code] : kNeedSpellings) {
        if (spelling == key) {
            return std::string(code);
        }
    }
    return std::nullopt;
}

std::optional<int> namedYear(std::string_view key)
{
    if (key == "r" || key == "yr" || key == "reception" || key == "rec" || key == "yearr"
        || key == "fs2" || key == "foundation2" || key == "foundation"
        || key == "foundationstage2") {
        return 0;
    }
    if (key == "n" || key == "n2" || key == "nursery" || key == "nursery2" || key == "fs1") {
        return -1;
    }
    return key == "n1" || key == "nursery1" ? std::optional(-2) : std::nullopt;
}

} // namespace

std::span<const NeedType> needTypes() { return kNeedTypes; }

std::optional<SenStatus> parseSenStatus(std::string_view text)
{
    const auto whole = statusOf(headingKey(text));
    return whole ? whole : statusOf(headingKey(codePart(text)));
}

std::string_view senStatusCode(SenStatus status)
{
    return status == SenStatus::Plan ? "E" : status == SenStatus::Support ? "K" : "N";
}

std::optional<std::string> parseNeed(std::string_view text)
{
    auto whole = needOf(headingKey(text));
    return whole ? whole : needOf(headingKey(codePart(text)));
}

std::string needsText(const std::vector<Need>& needs)
{
    std::vector<Need> sorted = needs;
    std::sort(sorted.begin(), sorted.end(), [](const Need& a, const Need& b) {
        return std::tie(a.rank, a.code) < std::tie(b.rank, b.code);
    });
    std::string out;
    for (const Need& need : sorted) {
        out += fmt::format("{}{}:{}", out.empty() ? "" : ",", need.code, need.rank);
    }
    return out;
}

std::optional<int> parseYear(std::string_view text)
{
    std::string key = headingKey(text);
    if (const auto named = namedYear(key)) {
        return named;
    }
    for (const std::string_view prefix : { "year", "yr", "ncy", "y" }) {
        if (key.starts_with(prefix)) {
            key.erase(0, prefix.size());
            break;
        }
    }
    const bool number = !key.empty() && key.size() <= 2
        && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!number) {
        return std::nullopt;
    }
    const int value = key.size() == 2 ? (key[0] - '0') * 10 + (key[1] - '0') : key[0] - '0';
    return value <= 14 ? std::optional(value) : std::nullopt;
}

std::string yearText(const std::optional<int>& year)
{
    return year ? std::to_string(*year) : std::string();
}

} // namespace pipit::exchange
