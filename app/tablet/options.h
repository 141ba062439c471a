#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <optional>

namespace pipit::tablet {

enum class Scheme { Light, Dark, System };

/// What was asked for on the command line.
struct Options {
    std::filesystem::path data;
    std::optional<Instant> clockStart; ///< a demo day: the clock starts here and runs
    QString language = QStringLiteral("en");
    Scheme scheme = Scheme::System;
    double textScale = 1.0;
    bool reducedMotion = false;
    std::chrono::milliseconds lockAfter = std::chrono::minutes(5); ///< zero: never by itself
};

/// What the program does after it has read its command line.
struct Asked {
    std::optional<Options> options; ///< run with these
    QString message; ///< else: print this (help, or what is wrong)
    bool failed = false;
};

/// `arguments` begins with the program's name.
Asked readOptions(const QStringList& arguments);

} // namespace pipit::tablet
