#pragma once

#include "app/viewmodels/observation/observation_words.h"
#include "app/viewmodels/today/today_rows.h"

namespace pipit::viewmodels {

/// What stands before an observation: whom, in which lesson, and what was seen before.
class ObserveBeginning : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::PupilFace* pupil READ pupil CONSTANT FINAL)
    /// Ways to help in the passport.
    Q_PROPERTY(int lines READ lines NOTIFY changed FINAL)
    /// On now, then the next of today, then "Not in a lesson".
    Q_PROPERTY(pipit::viewmodels::TodayRows* lessons READ lessons CONSTANT FINAL)
    /// The row of `lessons` that is to be observed.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed FINAL)
    /// Observations of this pupil, newest first.
    Q_PROPERTY(pipit::viewmodels::TodayRows* past READ past CONSTANT FINAL)

public:
    using QObject::QObject;

    PupilFace* pupil() { return &m_face; }
    int lines() const { return m_lines; }
    TodayRows* lessons() { return &m_rows; }
    int chosen() const { return m_chosen; }
    void setChosen(int row);
    TodayRows* past() { return &m_past; }

    const std::optional<RecordId>& pupilId() const { return m_pupil; }
    ObserveLesson lesson() const { return m_lessons.at(static_cast<std::size_t>(m_chosen)); }
    void show(const ObserveProposal& proposal, const QDate& today);
    void forget();

signals:
    void changed();

private:
    PupilFace m_face;
    std::optional<RecordId> m_pupil;
    int m_lines = 0;
    int m_chosen = 0;
    std::vector<ObserveLesson> m_lessons{ ObserveLesson{} };
    TodayRows m_rows;
    TodayRows m_past;
};

} // namespace pipit::viewmodels
