#include "qml/Controls/qr_code.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace pipit::controls {

namespace {

constexpr int kQuietZone = 4; ///< modules on each side

struct Release {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(240, 240);
}

void QrCode::setContent(const QString& content)
{
    if (content == m_content) {
        return;
    }
    m_content = content;
    m_modules.clear();
    m_side = 0;
    const std::unique_ptr<QRcode, Release> code(content.isEmpty()
            ? nullptr
            : QRcode_encodeString(
                content.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, /* case */ 1));
    if (code) {
        m_side = code->width;
        for (int i = 0; i < m_side * m_side; ++i) {
            m_modules.append(static_cast<char>(code->data[i] & 1));
        }
    }
    emit contentChanged();
    update();
}

void QrCode::paint(QPainter* painter)
{
    const int across = m_side + 2 * kQuietZone;
    const int module = std::max(1, static_cast<int>(std::min(width(), height())) / across);
    const int side = module * across;
    if (m_side == 0) {
        return;
    }
    painter->translate(
        (static_cast<int>(width()) - side) / 2, (static_cast<int>(height()) - side) / 2);
    painter->fillRect(0, 0, side, side, Qt::white);
    for (int i = 0; i < m_side * m_side; ++i) {
        if (m_modules[i] != 0) {
            painter->fillRect((i % m_side + kQuietZone) * module,
                (i / m_side + kQuietZone) * module, module, module, Qt::black);
        }
    }
}

} // namespace pipit::controls
