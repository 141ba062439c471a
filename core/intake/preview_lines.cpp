#include "core/intake/preview_lines.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pipit::intake {

namespace {

std::string nameOf(const exchange::PupilFacts& facts)
{
    const std::string& called
        = facts.preferredForename.empty() ? facts.forename : facts.preferredForename;
    return called + " " + facts.surname;
}

class Lines {
public:
    Lines(const exchange::ImportPlan& plan, const exchange::SchoolSnapshot& here)
        : m_plan(plan)
    {
        for (const exchange::PupilSnapshot& pupil : here.pupils) {
            m_names.emplace(pupil.id, nameOf(pupil.facts));
        }
        for (const auto* groups : { &here.groups, &plan.newGroups }) {
            for (const exchange::GroupSnapshot& group : *groups) {
                m_groups.emplace(group.id, group.facts.name);
            }
        }
    }

    std::vector<PupilLine> make()
    {
        for (const exchange::NewPupil& pupil : m_plan.newPupils) {
            const std::string name = nameOf(pupil.facts);
            m_lines.push_back({ LineKind::New, pupil.id, name, {}, {}, groups(pupil.joins) });
            if (pupil.perhaps) {
                m_lines.push_back(
                    { LineKind::Perhaps, pupil.id, name, {}, m_names[*pupil.perhaps], {} });
            }
        }
        addDiffs(LineKind::Changed, m_plan.changed);
        addDiffs(LineKind::Kept, m_plan.kept);
        for (const exchange::Move& move : m_plan.moved) {
            addMove(move);
        }
        addAll(LineKind::Left, m_plan.left);
        addAll(LineKind::Returned, m_plan.returned);
        std::ranges::stable_sort(m_lines, [](const PupilLine& a, const PupilLine& b) {
            return std::tie(a.kind, a.name, a.pupil) < std::tie(b.kind, b.name, b.pupil);
        });
        return std::move(m_lines);
    }

private:
    std::string groups(const std::vector<RecordId>& ids)
    {
        std::string out;
        for (const RecordId& id : ids) {
            out += (out.empty() ? "" : ", ") + m_groups[id];
        }
        return out;
    }

    void addDiffs(LineKind kind, const std::vector<exchange::FieldDiff>& diffs)
    {
        for (const exchange::FieldDiff& diff : diffs) {
            m_lines.push_back(
                { kind, diff.record, m_names[diff.record], diff.field, diff.here, diff.file });
        }
    }

    void addMove(const exchange::Move& move)
    {
        PupilLine line{ LineKind::Moved, move.pupil, m_names[move.pupil], {}, groups(move.leaves),
            groups(move.joins) };
        if (move.yearHere != move.yearFile) {
            line.field = exchange::PupilField::Year;
            line.here = exchange::yearText(move.yearHere);
            line.file = exchange::yearText(move.yearFile);
        }
        m_lines.push_back(std::move(line));
    }

    void addAll(LineKind kind, const std::vector<RecordId>& pupils)
    {
        for (const RecordId& pupil : pupils) {
            m_lines.push_back({ kind, pupil, m_names[pupil], {}, {}, {} });
        }
    }

    const exchange::ImportPlan& m_plan;
    std::map<RecordId, std::string> m_names;
    std::map<RecordId, std::string> m_groups;
    std::vector<PupilLine> m_lines;
};

} // namespace

void describePlan(Preview& preview, const exchange::SchoolSnapshot& here)
{
    const exchange::ImportPlan& plan = preview.plan;
    PreviewCounts& counts = preview.counts;
    counts.fresh = plan.newPupils.size();
    counts.changed = plan.changedPupils();
    counts.moved = plan.moved.size();
    counts.left = plan.left.size();
    counts.returned = plan.returned.size();
    counts.kept = plan.kept.size() + plan.keptStaff.size();
    counts.withheldLeavers = plan.withheldLeavers;
    counts.newStaff = plan.newStaff.size();
    counts.changedStaff = plan.changedStaff.size();
    counts.leftStaff = plan.leftStaff.size();
    counts.newClasses = plan.newGroups.size();
    counts.endedClasses = plan.endedGroups.size();
    counts.newLessons = plan.newSlots.size();
    counts.endedLessons = plan.endedSlots.size();
    for (const FilePreview& file : preview.files) {
        counts.refusedRows += file.report.refusedRows;
        counts.warnings += file.report.warnings;
    }
    preview.pupils = Lines(plan, here).make();
}

} // namespace pipit::intake
