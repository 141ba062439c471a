#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace pipit::tour {

/// The programs that the tour starts: those that run.sh starts.
struct Programs {
    QString app;
    QString server;
    QString demo;
    QString demoFiles; ///< writes the demo school's lists
    QString audit;
    QString spoil; ///< does what no app does, for a day that is spoilt
    QString driverPlugins; ///< the folder that holds generic/ with the driver
};

/// Where the build put them.
Programs builtPrograms();

/// A tablet's surroundings without a display: drawn in memory, in a school's time zone.
QProcessEnvironment tabletEnvironment(const QString& runtimeFolder);

} // namespace pipit::tour
