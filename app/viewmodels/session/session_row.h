#pragma once

#include <QMetaType>
#include <QString>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// A group on a day, in words: to be logged, begun, or logged.
struct SessionRow {
    Q_GADGET
    QML_VALUE_TYPE(sessionRow)
    Q_PROPERTY(QString group MEMBER group CONSTANT FINAL)
    Q_PROPERTY(QString day MEMBER day CONSTANT FINAL)
    Q_PROPERTY(QString heading MEMBER heading CONSTANT FINAL)
    Q_PROPERTY(QString time MEMBER time CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT FINAL)
    Q_PROPERTY(QString mark MEMBER mark CONSTANT FINAL)
    Q_PROPERTY(bool logged MEMBER logged CONSTANT FINAL)

public:
    QString group; ///< id, in hex
    QString day; ///< "2026-11-24"
    QString heading; ///< "Yesterday": the first row of a day; else empty
    QString time; ///< "9:20", or empty
    QString name; ///< of the group
    QString detail; ///< "Nest room, 5 pupils"; once logged "20 min, 4 there, 1 away"
    QString mark; ///< "Log", "Go on" or "Logged"
    bool logged = false;

    bool operator==(const SessionRow&) const = default;
};

} // namespace pipit::viewmodels
