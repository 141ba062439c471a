#include "app/viewmodels/session/session_line.h"

#include <algorithm>

namespace pipit::viewmodels {

using intervention::Attendance;
using intervention::PupilSession;

void SessionLine::setText(const QString& text)
{
    if (text != m_text) {
        m_text = text;
        emit changed();
        emit touched(true);
    }
}

void SessionLine::setPupil(const QString& pupil)
{
    if (pupil != m_pupil) {
        m_pupil = pupil;
        emit changed();
        emit touched(false);
    }
}

void SessionLine::show(const std::vector<PupilSession>& pupils)
{
    const auto hasOne = [](const PupilSession& part) { return !part.line.empty(); };
    const auto first = std::ranges::find_if(pupils, hasOne);
    m_text = first == pupils.end() ? QString() : QString::fromStdString(first->line);
    const bool everybody = std::ranges::all_of(pupils, [&](const PupilSession& part) {
        return hasOne(part) == (part.attendance == Attendance::Present);
    });
    m_pupil = first == pupils.end() || everybody ? QString()
                                                 : QString::fromStdString(first->pupil.hex());
    emit changed();
}

void SessionLine::putInto(std::vector<PupilSession>& pupils) const
{
    const std::string line = m_text.simplified().toStdString();
    const std::string only = m_pupil.toStdString();
    for (PupilSession& part : pupils) {
        const bool wanted
            = only.empty() ? part.attendance == Attendance::Present : part.pupil.hex() == only;
        part.line = wanted ? line : std::string();
    }
}

} // namespace pipit::viewmodels
