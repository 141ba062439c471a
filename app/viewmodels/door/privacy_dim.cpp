#include "app/viewmodels/door/privacy_dim.h"

#include <QEvent>

namespace pipit::viewmodels {

PrivacyDim::PrivacyDim(QObject* parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(60));
    connect(&m_rest, &QTimer::timeout, this, [this] { setDimmed(true); });
}

void PrivacyDim::setRestTime(std::chrono::milliseconds time) { m_rest.setInterval(time); }

void PrivacyDim::show()
{
    m_rest.start();
    setDimmed(false);
}

void PrivacyDim::stop()
{
    m_rest.stop();
    setDimmed(false);
}

void PrivacyDim::setDimmed(bool dimmed)
{
    if (dimmed != m_dimmed) {
        m_dimmed = dimmed;
        emit dimmedChanged();
    }
}

bool PrivacyDim::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
        if (m_rest.isActive()) {
            m_rest.start();
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace pipit::viewmodels
