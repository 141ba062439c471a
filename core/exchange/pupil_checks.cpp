#include "core/exchange/pupil_checks.h"

#include "core/exchange/key_text.h"
#include "core/exchange/limits.h"
#include "core/exchange/upn.h"

#include <algorithm>

namespace pipit::exchange {

void takeUpn(std::string& into, std::string_view text, std::size_t line, std::string_view where,
    FileReport& report)
{
    const std::string upn = tidyUpn(text);
    if (upn.empty()) {
        return;
    }
    const UpnVerdict verdict = checkUpn(upn);
    if (verdict == UpnVerdict::BadFormat) {
        report.warn(ProblemCode::UpnFormat, line, where, text);
        return;
    }
    if (verdict == UpnVerdict::BadLetter) {
        report.warn(ProblemCode::UpnCheckLetter, line, where, text);
    }
    if (!hasKnownAuthority(upn)) {
        report.warn(ProblemCode::UpnUnknownAuthority, line, where, text);
    }
    into = upn;
}

std::optional<Date> takeDate(
    std::string_view text, std::size_t line, std::string_view where, FileReport& report)
{
    if (trimmed(text).empty()) {
        return std::nullopt;
    }
    const auto date = parseDate(text);
    if (!date) {
        report.warn(ProblemCode::BadDate, line, where, text);
    }
    return date;
}

void takeNeed(std::vector<Need>& needs, std::string_view text, int rank, std::size_t line,
    std::string_view where, FileReport& report)
{
    const auto code = parseNeed(text);
    if (!code) {
        report.warn(ProblemCode::BadNeed, line, where, text);
        return;
    }
    const auto same = [&](const Need& need) { return need.code == *code; };
    if (std::none_of(needs.begin(), needs.end(), same)) {
        needs.push_back({ *code, rank });
    }
}

bool canBeKnown(const PupilFacts& facts, std::size_t line, FileReport& report)
{
    if (facts.surname.empty() || facts.forename.empty()) {
        report.refuseRow(ProblemCode::NoName, line, "name");
        return false;
    }
    if (facts.surname.size() > kMaxNameBytes || facts.forename.size() > kMaxNameBytes
        || facts.preferredSurname.size() > kMaxNameBytes
        || facts.preferredForename.size() > kMaxNameBytes) {
        report.refuseRow(ProblemCode::CellTooLong, line, "name");
        return false;
    }
    if (facts.upn.empty() && !facts.birthDate) {
        report.refuseRow(ProblemCode::NoIdentity, line, "UPN");
        return false;
    }
    return true;
}

} // namespace pipit::exchange
