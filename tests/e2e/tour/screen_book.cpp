#include "tests/e2e/tour/screen_book.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace pipit::tour {

ScreenBook::ScreenBook(QString folder)
    : m_folder(std::move(folder))
{
}

void ScreenBook::picture(AppProcess& app, const QString& name)
{
    const auto number = m_pictures.size() + 1;
    const auto file = QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(name);
    app.shot(m_folder + "/" + file);
    m_pictures.append(file);
}

void ScreenBook::record(AppProcess& app, const QString& tablet, const QString& name)
{
    picture(app, name);
    const QJsonObject line{ { "tablet", tablet }, { "moment", name }, { "screen", app.read() } };
    QFile file(recordFile());
    if (!file.open(QIODevice::Append)) {
        throw TourStopped("what the screen says cannot be written down");
    }
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace pipit::tour
