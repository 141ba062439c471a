#include "app/tablet/kit_paper.h"

#include "qml/Controls/qr_code.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

namespace pipit::tablet {

namespace {

constexpr int kDotsPerInch = 300;
constexpr double kMillimetresPerInch = 25.4;
constexpr int kColumns = 3; ///< groups of the code in a line
const QColor kInk(0x1e, 0x2a, 0x2b);
const QColor kInkSoft(0x5d, 0x6b, 0x6a);
const QColor kPine(0x14, 0x3c, 0x3a);

/// Lengths on paper in dots.
int mm(double length) { return qRound(length * kDotsPerInch / kMillimetresPerInch); }

/// The app's own font, whether or not a screen has loaded it yet.
QFont inter(double height, QFont::Weight weight)
{
    static const bool loaded = [] {
        for (const char* face : { "Regular", "Medium", "SemiBold", "Bold" }) {
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/qt/qml/Pipit/Theme/fonts/Inter-%1.otf").arg(QLatin1String(face)));
        }
        return true;
    }();
    Q_UNUSED(loaded)
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(mm(height));
    font.setWeight(weight);
    return font;
}

/// Writes from top to bottom between the margins.
class Sheet {
public:
    explicit Sheet(QPdfWriter& writer)
        : m_painter(&writer)
        , m_width(writer.width())
        , m_height(writer.height())
    {
    }

    void space(double height) { m_y += mm(height); }

    void text(const QString& words, const QFont& font, const QColor& colour, int left = 0)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRect room(left, m_y, m_width - left, m_height - m_y);
        QRect taken;
        m_painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft, words, &taken);
        m_y += taken.height();
    }

    void numbered(int number, const QString& words, const QFont& font)
    {
        m_painter.setFont(font);
        m_painter.setPen(kInk);
        m_painter.drawText(QRect(0, m_y, mm(8), mm(8)), Qt::AlignLeft, QString::number(number));
        text(words, font, kInk, mm(8));
    }

    void line()
    {
        m_painter.fillRect(QRect(0, m_y, m_width, mm(0.6)), kPine);
        m_y += mm(0.6);
    }

    /// The picture on the left, the code beside it.
    void code(const QString& qr, const QStringList& groups)
    {
        const int side = mm(64);
        controls::QrCode picture;
        picture.setSize({ static_cast<qreal>(side), static_cast<qreal>(side) });
        picture.setContent(qr);
        m_painter.save();
        m_painter.translate(0, m_y);
        picture.paint(&m_painter);
        m_painter.restore();
        m_painter.setFont(inter(6.4, QFont::DemiBold));
        m_painter.setPen(kInk);
        const int left = side + mm(10);
        const int across = (m_width - left) / kColumns;
        for (int i = 0; i < groups.size(); ++i) {
            const QRect cell(
                left + i % kColumns * across, m_y + mm(12) + i / kColumns * mm(14), across, mm(14));
            m_painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, groups[i]);
        }
        m_y += side;
    }

private:
    QPainter m_painter;
    int m_width;
    int m_height;
    int m_y = 0;
};

void draw(Sheet& sheet, const viewmodels::KitPaper& paper)
{
    const QFont body = inter(4.4, QFont::Normal);
    const QFont small = inter(3.4, QFont::Normal);
    sheet.text(paper.heading, inter(11, QFont::Bold), kPine);
    sheet.space(2);
    sheet.text(paper.school, inter(6.4, QFont::DemiBold), kInk);
    sheet.space(5);
    sheet.line();
    sheet.space(6);
    sheet.text(paper.purpose, body, kInk);
    sheet.space(10);
    sheet.code(paper.qr, paper.groups);
    sheet.space(10);
    for (int i = 0; i < paper.rules.size(); ++i) {
        sheet.numbered(i + 1, paper.rules[i], body);
        sheet.space(3);
    }
    sheet.space(9);
    sheet.line();
    sheet.space(4);
    for (const QString& line : paper.foot) {
        sheet.text(line, small, kInkSoft);
        sheet.space(1.6);
    }
}

} // namespace

QByteArray printKit(const viewmodels::KitPaper& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 18), QPageLayout::Millimeter);
        writer.setTitle(paper.heading);
        writer.setCreator(QStringLiteral("Pipit"));
        Sheet sheet(writer);
        draw(sheet, paper);
    }
    return buffer.data();
}

} // namespace pipit::tablet
