#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// Whom a page is about. Everything is empty while it is about nobody.
class PupilFace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(QString id READ id NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// The forename that the child goes by.
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(QString colour READ colour NOTIFY changed FINAL)
    /// "Year 4, Maple".
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    /// Provision and area of need, for those who may open casework; for small type.
    Q_PROPERTY(QString needs READ needs NOTIFY changed FINAL)

public:
    struct Words {
        QString id; ///< lower-case hexadecimal
        QString name;
        QString firstName;
        QString initials;
        QString colour;
        QString place;
        QString needs;

        bool operator==(const Words&) const = default;
    };

    using QObject::QObject;

    QString id() const { return m_words.id; }
    QString name() const { return m_words.name; }
    QString firstName() const { return m_words.firstName; }
    QString initials() const { return m_words.initials; }
    QString colour() const { return m_words.colour; }
    QString place() const { return m_words.place; }
    QString needs() const { return m_words.needs; }

    void show(Words words)
    {
        if (words != m_words) {
            m_words = std::move(words);
            emit changed();
        }
    }

signals:
    void changed();

private:
    Words m_words;
};

} // namespace pipit::viewmodels
