#pragma once

#include <QMetaType>
#include <QString>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// A child of the group in the session that is being logged.
struct SessionChild {
    Q_GADGET
    QML_VALUE_TYPE(sessionChild)
    Q_PROPERTY(QString pupil MEMBER pupil CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString initials MEMBER initials CONSTANT FINAL)
    Q_PROPERTY(QString colour MEMBER colour CONSTANT FINAL)
    Q_PROPERTY(bool here MEMBER here CONSTANT FINAL)

public:
    QString pupil; ///< id, in hex
    QString name; ///< the forename that the child goes by
    QString initials;
    QString colour;
    bool here = true;

    bool operator==(const SessionChild&) const = default;
};

} // namespace pipit::viewmodels
