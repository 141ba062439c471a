#pragma once

#include "app/viewmodels/door/door_calls.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// What stands below the cards: who is not among them, and whether this person has read them.
class DoorFoot : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// "24 others have no passport"; may be empty.
    Q_PROPERTY(QString others READ others NOTIFY changed FINAL)
    /// What the medical list is worth.
    Q_PROPERTY(QString medical READ medical NOTIFY changed FINAL)
    /// What this tablet cannot open; may be empty.
    Q_PROPERTY(QString notHere READ notHere NOTIFY changed FINAL)
    Q_PROPERTY(Reading reading READ reading NOTIFY changed FINAL)
    /// Cards that are new or changed since this person last read; 0 if they never read any.
    Q_PROPERTY(int marked READ marked NOTIFY changed FINAL)

public:
    enum Reading {
        Nothing, ///< no cards, or this person's role keeps no receipts
        Unread,
        Keeping, ///< asked, not durable yet
        Read, ///< durable for exactly what is shown
    };
    Q_ENUM(Reading)

    using QObject::QObject;

    QString others() const { return m_others; }
    QString medical() const { return m_medical; }
    QString notHere() const { return m_notHere; }
    Reading reading() const { return m_reading; }
    int marked() const { return m_marked; }

    void show(const DoorAnswer& answer);
    void setReading(Reading reading);

signals:
    void changed();

private:
    QString m_others;
    QString m_medical;
    QString m_notHere;
    Reading m_reading = Nothing;
    int m_marked = 0;
};

} // namespace pipit::viewmodels
