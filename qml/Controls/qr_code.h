#pragma once

#include <QQuickPaintedItem>

namespace pipit::controls {

/// A text as a QR code: dark on white in every scheme, with its quiet zone, so that every camera
/// reads it. The name that is read aloud is the page's to give.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Capitals, digits and ":" take the least room; empty: nothing is drawn.
    Q_PROPERTY(QString content READ content WRITE setContent NOTIFY contentChanged FINAL)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    QString content() const { return m_content; }
    void setContent(const QString& content);

signals:
    void contentChanged();

private:
    QString m_content;
    QByteArray m_modules; ///< row by row, one byte each: not 0 is dark
    int m_side = 0; ///< modules
};

} // namespace pipit::controls
