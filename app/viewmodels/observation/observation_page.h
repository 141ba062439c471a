#pragma once

#include "core/base/day.h"
#include "core/observation/observation.h"
#include "core/passport/passport.h"
#include "core/school/school.h"

namespace pipit::viewmodels {

/// A lesson that may be observed; without a class: outside lessons.
struct ObserveLesson {
    std::optional<RecordId> classId;
    std::string subject;
    std::string className;
    std::string room;
    std::string staffName;
    std::chrono::minutes starts{ 0 }; ///< since midnight
    std::chrono::minutes ends{ 0 };
    bool isNow = false;

    bool operator==(const ObserveLesson&) const = default;
};

/// An observation of somebody's own that is not finished.
struct OpenObservation {
    RecordId id;
    std::vector<school::Pupil> pupils;
    std::string subject;
    std::string className;
    Instant started;
    int notes = 0; ///< what was put down, marks too
};

/// A pupil who may be observed.
struct ObservePupil {
    school::Pupil pupil;
    bool hasPassport = false;
};

/// What the page of observations begins with.
struct ObserveStart {
    bool mayObserve = false;
    bool isFirst = false; ///< this person has finished none
    std::string dslName;
    std::string dslPhone;
    std::vector<OpenObservation> open; ///< the last begun first
    std::optional<ObserveLesson> lesson; ///< of the class that was asked for
    std::vector<ObservePupil> pupils; ///< of that class, those with a passport first
};

/// A line of a list of observations that were finished.
struct PastObservationLine {
    observation::Observation observation;
    std::string className;
    std::string by; ///< "Mrs Kaur"; may be empty
};

/// What is known before a pupil is observed.
struct ObserveProposal {
    school::Pupil pupil;
    std::string className;
    int lines = 0; ///< ways to help in the passport
    std::vector<ObserveLesson> lessons; ///< on now, then the next of today
    std::vector<PastObservationLine> past; ///< newest first
};

/// A tap beside one line of a pupil's passport.
struct PupilMark {
    RecordId pupil;
    observation::LineMark mark;
};

/// An observation on its way, with what its screen shows beside it.
struct ObservationSheet {
    observation::ObservationDraft draft;
    std::vector<school::Pupil> pupils;
    std::vector<passport::Passport> passports; ///< of the pupils, in their order
    std::string className;
};

/// What is on the screen as an observation is finished.
struct ObservationEnd {
    std::string typing; ///< a line that is half typed
    observation::Ending ending;
};

/// An observation that was finished.
struct PastSheet {
    observation::Observation observation;
    school::Pupil pupil;
    std::string className;
    std::string by; ///< "Mrs Kaur"; may be empty
    std::vector<std::string> addendaBy; ///< of each addendum
    std::string typed; ///< an addendum that is half typed
};

} // namespace pipit::viewmodels
