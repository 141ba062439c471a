#include "app/tools/admin/import_text.h"

#include "app/viewmodels/importing/import_problem_words.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace pipit::admin {

namespace {

std::string problemLine(const exchange::Problem& problem)
{
    const auto words = viewmodels::problemWords(problem.code).toStdString();
    const auto where = problem.where.empty() ? std::string() : ", " + problem.where;
    return problem.line == 0 ? fmt::format("    {}\n", words)
                             : fmt::format("    line {}{}: {}\n", problem.line, where, words);
}

std::string fileText(const intake::FilePreview& file)
{
    const auto& report = file.report;
    const auto kind = viewmodels::fileWords(report.format, report.kind).toStdString();
    if (report.refused) {
        return fmt::format("{}: {}, refused, nothing of it was taken\n", report.name, kind)
            + problemLine(*report.refused);
    }
    auto text = fmt::format("{}: {}, {} rows, {} refused, {} to look at\n", report.name, kind,
        report.rows, report.refusedRows, report.warnings);
    for (const exchange::Problem& problem : report.problems) {
        text += problemLine(problem);
    }
    return text;
}

std::string countText(const intake::PreviewCounts& counts)
{
    const std::array<std::pair<const char*, std::size_t>, 14> all{ {
        { "new pupils", counts.fresh },
        { "changed", counts.changed },
        { "moved", counts.moved },
        { "left", counts.left },
        { "come back", counts.returned },
        { "values kept as changed here", counts.kept },
        { "leavers withheld, since a row was refused", counts.withheldLeavers },
        { "new staff", counts.newStaff },
        { "changed staff", counts.changedStaff },
        { "staff who left", counts.leftStaff },
        { "new classes", counts.newClasses },
        { "ended classes", counts.endedClasses },
        { "new lessons", counts.newLessons },
        { "ended lessons", counts.endedLessons },
    } };
    std::string text;
    for (const auto& [what, count] : all) {
        if (count > 0) {
            text += fmt::format("{:>7} {}\n", count, what);
        }
    }
    return text;
}

} // namespace

std::string asText(const intake::Preview& preview)
{
    std::string text;
    for (const intake::FilePreview& file : preview.files) {
        text += fileText(file);
    }
    return text + countText(preview.counts);
}

} // namespace pipit::admin
