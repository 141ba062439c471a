#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// One text of a passport, as it is read.
class PassportPart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// True if people wrote apart what differs: the newer is shown.
    Q_PROPERTY(bool contested READ contested NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    bool contested() const { return m_contested; }

    void show(const QString& text, bool contested)
    {
        if (text != m_text || contested != m_contested) {
            m_text = text;
            m_contested = contested;
            emit changed();
        }
    }

signals:
    void changed();

private:
    QString m_text;
    bool m_contested = false;
};

} // namespace pipit::viewmodels
