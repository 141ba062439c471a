#include "qml/Theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace pipit::theme {

Icon::Icon(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setSize(24);
}

void Icon::paint(QPainter* painter)
{
    if (m_drawing.isEmpty()) {
        return;
    }
    QByteArray svg = m_drawing;
    svg.replace("currentColor", m_colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.9\"");
    QSvgRenderer renderer(svg);
    painter->setOpacity(m_colour.alphaF());
    const qreal side = std::min(width(), height());
    renderer.render(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
}

void Icon::setName(const QString& name)
{
    if (name == m_name) {
        return;
    }
    m_name = name;
    m_drawing.clear();
    if (!name.isEmpty()) {
        QFile file(QStringLiteral(":/qt/qml/Pipit/Theme/icons/%1.svg").arg(name));
        if (file.open(QIODevice::ReadOnly)) {
            m_drawing = file.readAll();
        } else {
            qWarning("there is no icon '%s'", qUtf8Printable(name));
        }
    }
    emit nameChanged();
    update();
}

void Icon::setColour(const QColor& colour)
{
    if (colour == m_colour) {
        return;
    }
    m_colour = colour;
    emit colourChanged();
    update();
}

void Icon::setSize(qreal size)
{
    if (qFuzzyCompare(size, implicitWidth())) {
        return;
    }
    setImplicitSize(size, size);
    emit sizeChanged();
    update();
}

} // namespace pipit::theme
