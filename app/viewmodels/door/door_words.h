#pragma once

#include "app/viewmodels/door/door_calls.h"
#include "app/viewmodels/door/door_face.h"

#include <QString>

#include <vector>

namespace pipit::viewmodels {

// What the door says, in the language of the app. Thread: the GUI's.

/// "4 Maple, Maths".
QString doorTitle(const DoorClass& shown);
/// "Room 7, 9:45 to 10:45. Next: 5 Rowan".
QString doorSubtitle(const DoorClass& shown, const std::optional<school::Lesson>& next);
/// "Maths, 9:45, Room 7", or as much of it as there is.
QString choiceDetail(const DoorClass& one);

/// One card for each passport. What this person has not read is marked, once they have read any.
std::vector<DoorFace> passportFaces(const passport::Door& door);
/// One for each child whom only the medical list names.
std::vector<DoorFace> alertFaces(const passport::Door& door);

/// "24 others have no passport"; empty if everybody has one, or nothing can be said.
QString othersWords(const DoorAnswer& answer);
/// What the list is worth: "Medical list of 3 Nov. Pipit is not the medical record."
QString medicalWords(const passport::Door& door);
/// What this tablet cannot open; empty if that is nothing.
QString notHereWords(std::size_t pupils);

/// Why the door could not be read, or a receipt not be kept.
QString doorReadProblem(base::ErrorCode code);
QString receiptProblem(base::ErrorCode code);

} // namespace pipit::viewmodels
