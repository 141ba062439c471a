#include "qml/Theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace pipit::theme {

namespace {

/// The SVG of that name; empty if there is none, or the name is none of ours.
QByteArray drawingOf(const QString& name)
{
    static const QRegularExpression word(QStringLiteral("^[a-z0-9-]+$"));
    QFile file(QStringLiteral(":/qt/qml/Pipit/Theme/icons/%1.svg").arg(name));
    return word.match(name).hasMatch() && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                         : QByteArray();
}

} // namespace

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
    load();
    emit nameChanged();
    update();
}

void Icon::setInstead(const QString& instead)
{
    if (instead == m_instead) {
        return;
    }
    m_instead = instead;
    load();
    emit insteadChanged();
    update();
}

void Icon::load()
{
    m_drawing = drawingOf(m_name);
    if (m_drawing.isEmpty() && !m_instead.isEmpty()) {
        m_drawing = drawingOf(m_instead);
    } else if (m_drawing.isEmpty() && !m_name.isEmpty()) {
        qWarning("there is no icon '%s'", qUtf8Printable(m_name));
    }
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
