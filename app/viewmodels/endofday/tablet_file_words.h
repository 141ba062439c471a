#pragma once

#include "sync/client/bundle.h"

#include <QDateTime>
#include <QString>

namespace pipit::viewmodels {

/// What is said of a file for another tablet; translated.
struct FileWords {
    QString heading;
    QString detail;
};

/// `place` is where it was saved.
FileWords savedWords(const client::BundleMade& made, const QString& place);
/// `writer` is empty if the school's list does not name them; `made` is by the clock of the school.
FileWords takenWords(
    const client::BundleTaken& taken, const QString& writer, const QDateTime& made);

/// Why it was not saved, or not taken in; what that means for what is here.
QString saveFileProblem(base::ErrorCode code);
QString takeFileProblem(base::ErrorCode code);

} // namespace pipit::viewmodels
