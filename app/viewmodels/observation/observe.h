#pragma once

#include "app/viewmodels/observation/observation_capture.h"
#include "app/viewmodels/observation/observe_beginning.h"
#include "app/viewmodels/observation/past_observation.h"
#include "app/viewmodels/pupils/pupil_finder.h"

namespace pipit::viewmodels {

/// The place of observations: whom to observe, the observation itself, its end, and those of the
/// past. What was begun is listed until it is finished, also after a restart.
class Observe final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// True for those who may write observations by the policy.
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    /// True until this person has finished one.
    Q_PROPERTY(bool isFirst READ isFirst NOTIFY changed FINAL)
    /// The designated safeguarding lead; empty if the school has not said who it is.
    Q_PROPERTY(QString dslName READ dslName NOTIFY changed FINAL)
    Q_PROPERTY(QString dslPhone READ dslPhone NOTIFY changed FINAL)
    /// "English with 4 Maple" if a lesson was asked for: a tap on a pupil starts.
    Q_PROPERTY(QString lesson READ lesson NOTIFY changed FINAL)
    /// Of that lesson's class.
    Q_PROPERTY(pipit::viewmodels::PupilList* classmates READ classmates CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PupilFinder* finder READ finder CONSTANT FINAL)
    /// Begun and not finished.
    Q_PROPERTY(pipit::viewmodels::TodayRows* open READ open CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ObserveBeginning* beginning READ beginning CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ObservationCapture* capture READ capture CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PastObservation* past READ past CONSTANT FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Stage { Choosing, Beginning, Capturing, Finishing, Reading };
    Q_ENUM(Stage)

    Observe(StorageThread& storage, ObservationSources sources, QObject* parent = nullptr);

    bool allowed() const { return m_allowed; }
    Stage stage() const { return m_stage; }
    bool isFirst() const { return m_isFirst; }
    QString dslName() const { return m_dslName; }
    QString dslPhone() const { return m_dslPhone; }
    QString lesson() const { return m_lesson; }
    PupilList* classmates() { return &m_classmates; }
    PupilFinder* finder() { return &m_finder; }
    TodayRows* open() { return &m_openRows; }
    ObserveBeginning* beginning() { return &m_beginning; }
    ObservationCapture* capture() { return &m_capture; }
    PastObservation* past() { return &m_past; }
    QString problem() const { return m_problem; }

    /// Pupils of this class, an id in hexadecimal; with an empty one any lesson is left again.
    Q_INVOKABLE void observeClass(const QString& classId);
    /// A pupil was picked: starts in the lesson that was asked for, else proposes one.
    Q_INVOKABLE void pick(const QString& pupilId);
    /// Shows what is known before this pupil is observed.
    Q_INVOKABLE void propose(const QString& pupilId);
    /// Begins an observation of the pupil and the lesson that are chosen.
    Q_INVOKABLE void start();
    /// Goes on with an observation that was begun.
    Q_INVOKABLE void goOn(const QString& draftId);
    /// To the end of the observation, and back from there to its record.
    Q_INVOKABLE void askFinish();
    Q_INVOKABLE void goOnWriting();
    /// Finishes: from then on the SEN team reads it, and nobody changes it.
    Q_INVOKABLE void share();
    /// Throws away what was begun, for good.
    Q_INVOKABLE void discard();
    /// Opens one of the past: "together/pupil", as the rows of `beginning.past` have it.
    Q_INVOKABLE void read(const QString& target);
    /// One step back, to the list at last.
    Q_INVOKABLE void leave();

    void begin();
    /// Keeps what is half typed: the profile is about to close.
    void flush();
    void forget();
    /// Says what was read.
    void take(const ObserveStart& start);
    void takeProposal(const ObserveProposal& proposal);
    void takeSheet(const ObservationSheet& sheet);
    void takePast(const PastSheet& sheet);

signals:
    void changed();
    void stageChanged();

private:
    template <class T>
    void ask(StorageThread::Work<T> work, std::function<void(const T&)> take, bool writes = false);
    void refresh();
    void startWith(const RecordId& pupil, const ObserveLesson& lesson);
    void go(Stage stage);
    void fail(const QString& problem);
    QDate today() const;

    StorageThread& m_storage;
    ObservationSources m_sources;
    PupilFinder m_finder;
    PupilList m_classmates;
    TodayRows m_openRows;
    ObserveBeginning m_beginning;
    ObservationCapture m_capture;
    PastObservation m_past;
    std::optional<RecordId> m_class;
    ObserveLesson m_asked;
    Stage m_stage = Choosing;
    QString m_dslName;
    QString m_dslPhone;
    QString m_lesson;
    QString m_problem;
    bool m_allowed = false;
    bool m_isFirst = false;
    bool m_open = false;
    bool m_reading = false;
    bool m_stale = false;
    bool m_busy = false; ///< something is begun or finished: a second tap waits
};

} // namespace pipit::viewmodels
