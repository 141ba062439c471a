#pragma once

#include <QMetaType>
#include <QString>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// What a group had this week, beside what was planned for it.
struct SessionWeek {
    Q_GADGET
    QML_VALUE_TYPE(sessionWeek)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(qreal part MEMBER part CONSTANT FINAL)

public:
    QString name; ///< of the group
    QString words; ///< "40 of 60 min, 1 session without minutes"
    qreal part = 0; ///< delivered of planned, 0 to 1

    bool operator==(const SessionWeek&) const = default;
};

} // namespace pipit::viewmodels
