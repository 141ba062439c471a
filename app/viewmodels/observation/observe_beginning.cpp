#include "app/viewmodels/observation/observe_beginning.h"

#include <algorithm>

namespace pipit::viewmodels {

void ObserveBeginning::setChosen(int row)
{
    if (row != m_chosen && row >= 0 && row < static_cast<int>(m_lessons.size())) {
        m_chosen = row;
        emit changed();
    }
}

void ObserveBeginning::show(const ObserveProposal& proposal, const QDate& today)
{
    const bool isSame = m_pupil == proposal.pupil.id;
    const ObserveLesson before = lesson();
    m_pupil = proposal.pupil.id;
    m_lines = proposal.lines;
    PupilFace::Words face = observedFace(proposal.pupil);
    face.place = QString::fromStdString(proposal.className);
    m_face.show(std::move(face));
    m_lessons = proposal.lessons;
    m_lessons.emplace_back(); // not in a lesson
    const auto kept = std::ranges::find(m_lessons, before);
    // A lesson that has not begun is never chosen by itself.
    m_chosen = isSame && kept != m_lessons.end() ? static_cast<int>(kept - m_lessons.begin())
        : m_lessons.front().isNow                ? 0
                                                 : static_cast<int>(m_lessons.size()) - 1;
    std::vector<TodayRow> rows;
    std::ranges::transform(m_lessons, std::back_inserter(rows), lessonRow);
    m_rows.show(std::move(rows));
    std::vector<TodayRow> past;
    std::ranges::transform(proposal.past, std::back_inserter(past),
        [&](const PastObservationLine& line) { return pastRow(line, today); });
    m_past.show(std::move(past));
    emit changed();
}

void ObserveBeginning::forget()
{
    m_pupil.reset();
    m_lines = 0;
    m_chosen = 0;
    m_lessons.assign(1, {});
    m_face.show({});
    m_rows.show({});
    m_past.show({});
    emit changed();
}

} // namespace pipit::viewmodels
