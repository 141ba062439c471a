#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// A pupil as the door shows them: with a passport, or only as an alert of the medical list.
struct DoorFace {
    Q_GADGET
    QML_VALUE_TYPE(doorFace)
    Q_PROPERTY(QString pupil MEMBER pupil CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString initials MEMBER initials CONSTANT FINAL)
    Q_PROPERTY(QString colour MEMBER colour CONSTANT FINAL)
    Q_PROPERTY(QString headline MEMBER headline CONSTANT FINAL)
    Q_PROPERTY(QString alert MEMBER alert CONSTANT FINAL)
    Q_PROPERTY(QStringList lines MEMBER lines CONSTANT FINAL)
    Q_PROPERTY(QStringList icons MEMBER icons CONSTANT FINAL)
    Q_PROPERTY(QString mark MEMBER mark CONSTANT FINAL)
    Q_PROPERTY(bool contested MEMBER contested CONSTANT FINAL)
    Q_PROPERTY(QString source MEMBER source CONSTANT FINAL)
    Q_PROPERTY(QString spoken MEMBER spoken CONSTANT FINAL)

public:
    QString pupil; ///< id, in hex
    QString name; ///< "Leo M."
    QString initials;
    QString colour;
    QString headline;
    QString alert; ///< empty: none
    QStringList lines;
    QStringList icons; ///< one for each line; may be empty or unknown to this version
    QString mark; ///< "Changed" or "New" since this person last read; else empty
    bool contested = false; ///< people wrote apart what differs; the newer is shown
    QString source; ///< of an alert without a passport: "Medical list, 3 Nov"
    QString spoken; ///< the whole card in one sentence after the other

    bool operator==(const DoorFace&) const = default;
};

} // namespace pipit::viewmodels
