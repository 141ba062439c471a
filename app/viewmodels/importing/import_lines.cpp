#include "app/viewmodels/importing/import_lines.h"

#include "app/viewmodels/importing/column_words.h"
#include "app/viewmodels/importing/import_problem_words.h"
#include "app/viewmodels/importing/pupil_lines.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using exchange::ImportPlan;
using Lines = std::vector<ImportLine>;
using Count = ImportCountList::Kind;

/// Names the words of this file for the translators.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// By title as this language orders names, and numbers as numbers: "9 Ash" before "10 Ash".
Lines inOrder(Lines lines)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(lines.begin(), lines.end(), [&](const ImportLine& a, const ImportLine& b) {
        return collator.compare(a.title, b.title) < 0;
    });
    return lines;
}

QString nameIn(const ImportPreview& preview, const RecordId& id)
{
    const auto found = preview.names.find(id);
    return found == preview.names.end() ? QString() : found->second;
}

Lines staffLines(const std::vector<exchange::StaffSnapshot>& staff)
{
    Lines lines;
    for (const auto& person : staff) {
        lines.push_back({ nameOf(person.facts), QString::fromStdString(person.facts.jobTitle) });
    }
    return lines;
}

Lines leftStaff(const ImportPreview& preview)
{
    Lines lines;
    for (const RecordId& id : preview.preview.plan.leftStaff) {
        lines.push_back({ nameIn(preview, id), {} });
    }
    return lines;
}

Lines groupLines(const ImportPreview& preview)
{
    const ImportPlan& plan = preview.preview.plan;
    Lines lines;
    for (const auto& group : plan.newGroups) {
        lines.push_back({ QString::fromStdString(group.facts.name), Import::tr("new") });
    }
    for (const auto& group : plan.changedGroups) {
        lines.push_back({ QString::fromStdString(group.facts.name), Import::tr("changed") });
    }
    for (const RecordId& id : plan.endedGroups) {
        lines.push_back({ nameIn(preview, id), Import::tr("ends") });
    }
    return lines;
}

QString lessonTime(const exchange::ImportedSlot& slot)
{
    QString words = QLocale().dayName(slot.day);
    if (slot.week != '*') {
        words += QLatin1Char(' ') + Import::tr("week %1").arg(QLatin1Char(slot.week));
    }
    if (slot.start.count() > 0) {
        words += QLatin1Char(' ') + QString::fromStdString(exchange::clockText(slot.start));
    } else if (!slot.period.empty()) {
        words += QLatin1Char(' ') + QString::fromStdString(slot.period);
    }
    return words;
}

Lines lessonLines(const intake::Preview& preview)
{
    Lines lines;
    for (const auto& fresh : preview.plan.newSlots) {
        const auto& slot = preview.school.lessons[fresh.index];
        QStringList parts{ lessonTime(slot) };
        if (!slot.subject.empty()) {
            parts << QString::fromStdString(slot.subject);
        }
        lines.push_back({ QString::fromStdString(preview.school.groups[slot.group].name),
            parts.join(QStringLiteral(", ")) });
    }
    if (const auto ended = preview.plan.endedSlots.size(); ended > 0) {
        lines.push_back(
            { Import::tr("%n lesson(s) of the timetable until now", "", static_cast<int>(ended)),
                Import::tr("end") });
    }
    return lines;
}

Lines refusedLines(const intake::Preview& preview)
{
    Lines lines;
    for (const auto& file : preview.files) {
        const auto its = problemLines(file, true, preview.files.size() > 1);
        lines.insert(lines.end(), its.begin(), its.end());
    }
    return lines;
}

} // namespace

std::vector<ImportLine> linesOf(const ImportPreview& preview, Count kind)
{
    const ImportPlan& plan = preview.preview.plan;
    switch (kind) {
    case ImportCountList::NewStaff:
        return inOrder(staffLines(plan.newStaff));
    case ImportCountList::ChangedStaff:
        return inOrder(staffLines(plan.changedStaff));
    case ImportCountList::KeptStaff:
        return inOrder(staffLines(plan.keptStaff));
    case ImportCountList::LeftStaff:
        return inOrder(leftStaff(preview));
    case ImportCountList::Groups:
        return inOrder(groupLines(preview));
    case ImportCountList::Lessons:
        return inOrder(lessonLines(preview.preview));
    case ImportCountList::RefusedRows:
        return refusedLines(preview.preview);
    default:
        return inOrder(pupilLines(preview, kind));
    }
}

QString hintOf(Count kind)
{
    switch (kind) {
    case ImportCountList::LeftPupils:
        return Import::tr("They are in no list of the whole school. Their records are kept and "
                          "can still be read.");
    case ImportCountList::KeptHere:
    case ImportCountList::KeptStaff:
        return Import::tr("Somebody here changed this after the last import. It stays as it is; "
                          "correct it in the school's system if the file is wrong.");
    case ImportCountList::RefusedRows:
        return Import::tr("These rows are left out, the rest is imported. Correct them in the "
                          "school's system and import again.");
    case ImportCountList::PerhapsTwice:
        return Import::tr("They are imported as new pupils. If one is the same child, correct the "
                          "UPN in the school's system before you import.");
    default:
        return {};
    }
}

std::vector<ImportLine> problemLines(const intake::FilePreview& file, bool refusedOnly, bool named)
{
    const auto& report = file.report;
    Lines lines;
    for (const auto& problem : report.problems) {
        if (refusedOnly && problem.severity != exchange::Severity::RefusedRow) {
            continue;
        }
        QString place = placeWords(problem);
        if (named) {
            place = QString::fromStdString(report.name)
                + (place.isEmpty() ? QString() : QStringLiteral(", ") + place);
        }
        lines.push_back({ problemWords(problem.code), place });
    }
    const std::size_t found = report.refusedRows + (refusedOnly ? 0 : report.warnings);
    if (found > lines.size()) {
        lines.push_back(
            { Import::tr("And %n more like these", "", static_cast<int>(found - lines.size())),
                {} });
    }
    return lines;
}

} // namespace pipit::viewmodels
