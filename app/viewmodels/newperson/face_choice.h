#pragma once

#include "core/store/profile.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

#include <optional>

namespace pipit::viewmodels {

/// How a new person appears on this tablet's first screen: first name, initials and a colour.
class FaceChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(QString firstName READ firstName WRITE setFirstName NOTIFY changed FINAL)
    /// Follow the name until they are typed.
    Q_PROPERTY(QString initials READ initials WRITE setInitials NOTIFY changed FINAL)
    Q_PROPERTY(QString colour READ colour WRITE setColour NOTIFY changed FINAL)
    /// To choose from.
    Q_PROPERTY(QStringList colours READ colours CONSTANT FINAL)
    /// Their names, translated, in the same order.
    Q_PROPERTY(QStringList colourNames READ colourNames CONSTANT FINAL)
    /// Whether this is a face that can be kept.
    Q_PROPERTY(bool fits READ fits NOTIFY changed FINAL)

public:
    explicit FaceChoice(QObject* parent = nullptr);

    QString firstName() const { return m_firstName; }
    void setFirstName(const QString& name);
    QString initials() const;
    void setInitials(const QString& initials);
    QString colour() const { return m_colour; }
    void setColour(const QString& colour);
    QStringList colours() const;
    QStringList colourNames() const;
    bool fits() const;

    store::Face face() const;
    /// As nobody was here.
    void forget();

signals:
    void changed();

private:
    QString m_firstName;
    std::optional<QString> m_initials; ///< as typed; none: they follow the name
    QString m_colour;
};

} // namespace pipit::viewmodels
