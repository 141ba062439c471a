#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace pipit::theme {

/// One outline icon of qml/Theme/icons, drawn in the colour of its text.
///
/// The set's stroke of 2 is thinned to 1.9. Decoration: the control around it carries the name.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    /// Drawn if there is no icon of that name: for names that come out of records.
    Q_PROPERTY(QString instead READ instead WRITE setInstead NOTIFY insteadChanged FINAL)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged FINAL)
    /// Width and height in device-independent pixels, 20 to 28 for most places.
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)

public:
    explicit Icon(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    QString name() const { return m_name; }
    void setName(const QString& name);
    QString instead() const { return m_instead; }
    void setInstead(const QString& instead);
    QColor colour() const { return m_colour; }
    void setColour(const QColor& colour);
    qreal size() const { return implicitWidth(); }
    void setSize(qreal size);

signals:
    void nameChanged();
    void insteadChanged();
    void colourChanged();
    void sizeChanged();

private:
    void load();

    QString m_name;
    QString m_instead;
    QColor m_colour = Qt::black;
    QByteArray m_drawing; ///< the SVG as it came, its colour still "currentColor"
};

} // namespace pipit::theme
