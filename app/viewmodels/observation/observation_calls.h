#pragma once

#include "app/viewmodels/observation/observation_page.h"
#include "core/crypto/random.h"
#include "sync/client/replica.h"

namespace pipit::viewmodels {

/// What an observation takes from outside while it is written. Both outlive every call.
struct ObservationSources {
    Clock& clock;
    crypto::Random& random;
};

// What the screens of an observation ask of the open profile. Thread: the storage thread, all of
// it. Errors: those of ObservationDrafts, ObservationBook and ObservationStore, and NotFound while
// the school's register has not come. What a call gives back is on the disk.

/// What the page begins with. `classId` narrows the pupils to those of one class.
Result<ObserveStart> readStart(
    const ObservationSources& sources, client::Replica& replica, std::optional<RecordId> classId);
/// What is known before an observation of this pupil. NotFound.
Result<ObserveProposal> readProposal(
    const ObservationSources& sources, client::Replica& replica, const RecordId& pupil);

/// This person's that are not finished, the last begun first.
Result<std::vector<OpenObservation>> readOpenObservations(
    const ObservationSources& sources, client::Replica& replica);

/// Starts now. Gives it as it is on the disk. Denied to who may not observe.
Result<ObservationSheet> beginObservation(const ObservationSources& sources,
    client::Replica& replica, const RecordId& pupil, const ObserveLesson& lesson);
Result<ObservationSheet> readObservation(
    const ObservationSources& sources, client::Replica& replica, const RecordId& draft);
Result<ObservationSheet> addNote(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const observation::Note& note);
Result<ObservationSheet> addMark(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const PupilMark& mark);
Result<ObservationSheet> takeBack(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, std::uint32_t number);
Result<void> keepTyping(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const std::string& text);
Result<void> keepEnding(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const observation::Ending& ending);
/// Makes it part of the records, shared with the SEN team and never changed again. Gives its first
/// part, as it can be read from now on.
Result<PastSheet> finishObservation(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const ObservationEnd& end);
Result<void> discardObservation(
    const ObservationSources& sources, client::Replica& replica, const RecordId& draft);

/// One pupil's part of an observation that was finished. NotFound.
Result<PastSheet> readPastObservation(const ObservationSources& sources, client::Replica& replica,
    const RecordId& together, const RecordId& pupil);
/// An addendum that is half typed, as it stands. An empty text drops it.
Result<void> keepAddendum(const ObservationSources& sources, client::Replica& replica,
    const RecordId& together, const RecordId& pupil, const std::string& text);
/// Keeps an addendum, and drops what was half typed.
Result<PastSheet> addAddendum(const ObservationSources& sources, client::Replica& replica,
    const RecordId& together, const RecordId& pupil, const std::string& text);

} // namespace pipit::viewmodels
