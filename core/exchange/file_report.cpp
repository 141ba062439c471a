#include "core/exchange/file_report.h"

#include "core/exchange/limits.h"

namespace pipit::exchange {

namespace {

constexpr std::size_t kShownBytes = 60;

} // namespace

void FileReport::add(Problem problem)
{
    if (problem.severity == Severity::Warning) {
        ++warnings;
    } else if (problem.severity == Severity::RefusedRow) {
        ++refusedRows;
    }
    if (problems.size() < kMaxListedProblems) {
        problems.push_back(std::move(problem));
    }
}

void FileReport::warn(
    ProblemCode code, std::size_t line, std::string_view where, std::string_view value)
{
    add({ code, Severity::Warning, line, std::string(where), cutText(value, kShownBytes) });
}

void FileReport::refuseRow(
    ProblemCode code, std::size_t line, std::string_view where, std::string_view value)
{
    add({ code, Severity::RefusedRow, line, std::string(where), cutText(value, kShownBytes) });
}

void FileReport::refuseFile(Problem problem)
{
    problem.severity = Severity::RefusedFile;
    problem.value = cutText(problem.value, kShownBytes);
    accepted = 0;
    duplicates = 0;
    refused = std::move(problem);
}

} // namespace pipit::exchange
