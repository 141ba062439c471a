#pragma once

#include <QString>

namespace pipit::tour {

/// Copies a folder with all below it; `to` must not exist. TourStopped if it cannot.
void copyFolder(const QString& from, const QString& to);

/// Makes `folder` ready for a tour: takes away what an earlier tour left, and nothing else.
/// TourStopped if other things lie there.
void prepareFolder(const QString& folder);

} // namespace pipit::tour
