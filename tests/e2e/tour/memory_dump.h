#pragma once

#include <QString>

namespace pipit::tour {

/// Copies a running process's memory into a file: every page that may be read and holds anything.
/// TourStopped if it may not be read.
void dumpMemory(qint64 processId, const QString& file);

} // namespace pipit::tour
