#pragma once

#include <QMetaType>
#include <QString>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// A target of a child, and the step that was noted towards it in this session.
struct SessionStep {
    Q_GADGET
    QML_VALUE_TYPE(sessionStep)
    Q_PROPERTY(QString pupil MEMBER pupil CONSTANT FINAL)
    Q_PROPERTY(QString target MEMBER target CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString initials MEMBER initials CONSTANT FINAL)
    Q_PROPERTY(QString colour MEMBER colour CONSTANT FINAL)
    Q_PROPERTY(QString line MEMBER line CONSTANT FINAL)
    Q_PROPERTY(QString last MEMBER last CONSTANT FINAL)
    Q_PROPERTY(int step MEMBER step CONSTANT FINAL)

public:
    QString pupil; ///< id, in hex
    QString target; ///< id, in hex
    QString name; ///< the child's
    QString initials;
    QString colour;
    QString line; ///< "Retells a story in five steps"
    QString last; ///< "With help last time"; empty: never noted
    int step = 0; ///< 1 not yet, 2 with help, 3 alone; 0: not recorded

    bool operator==(const SessionStep&) const = default;
};

} // namespace pipit::viewmodels
