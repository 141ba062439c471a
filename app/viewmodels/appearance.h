#pragma once

#include <QObject>
#include <QtQmlIntegration>

#include <algorithm>

namespace pipit::viewmodels {

/// How this tablet's screens look: the three settings of the theme.
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY changed FINAL)
    /// 1.0 to 2.0.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)

public:
    using QObject::QObject;

    bool dark() const { return m_dark; }
    void setDark(bool dark) { put(m_dark, dark); }
    double textScale() const { return m_textScale; }
    void setTextScale(double scale) { put(m_textScale, std::clamp(scale, 1.0, 2.0)); }
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced) { put(m_reducedMotion, reduced); }

signals:
    void changed();

private:
    template <class T> void put(T& member, T value)
    {
        if (member != value) {
            member = value;
            emit changed();
        }
    }

    bool m_dark = false;
    double m_textScale = 1.0;
    bool m_reducedMotion = false;
};

} // namespace pipit::viewmodels
