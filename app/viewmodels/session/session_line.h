#pragma once

#include "core/intervention/session.h"

#include <QObject>
#include <QtQmlIntegration>

#include <string>
#include <vector>

namespace pipit::viewmodels {

/// The one line of a session, and whose record it goes into: everybody's who was there, or one
/// child's.
class SessionLine : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionForm makes it")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    /// Id of a pupil, in hex; empty: everybody who was there.
    Q_PROPERTY(QString pupil READ pupil WRITE setPupil NOTIFY changed FINAL)
    Q_PROPERTY(int longest READ longest CONSTANT FINAL)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString& text);
    QString pupil() const { return m_pupil; }
    void setPupil(const QString& pupil);
    int longest() const { return static_cast<int>(intervention::kMaxLine); }

    /// As the draft has it.
    void show(const std::vector<intervention::PupilSession>& pupils);
    /// Into the parts of those whose line it is, and out of the others'.
    void putInto(std::vector<intervention::PupilSession>& pupils) const;

signals:
    void changed();
    /// By the person; `pause` is for what is being typed.
    void touched(bool pause);

private:
    QString m_text;
    QString m_pupil;
};

} // namespace pipit::viewmodels
