#pragma once

#include "core/exchange/file_report.h"

#include <QString>

namespace pipit::viewmodels {

// What an import says of a file, a row and a cell: translated sentences. Any thread.

/// What is wrong, and what to do about it if a person can.
QString problemWords(exchange::ProblemCode code);

/// "Line 17, DOB: 31/31/2016", with what of it is known; may be empty.
QString placeWords(const exchange::Problem& problem);

/// Why a file was refused, where, and that nothing of it was taken.
QString refusedWords(const exchange::Problem& problem);

/// "Pupil list", "Common Transfer File".
QString fileWords(exchange::FileFormat format, exchange::FileKind kind);

} // namespace pipit::viewmodels
