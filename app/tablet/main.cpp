#include "app/tablet/app_session.h"
#include "app/tablet/options.h"
#include "app/tablet/process.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace {

/// English too has a catalogue: of plurals.
void speak(QCoreApplication& app, QTranslator& translator, const QString& language)
{
    QLocale::setDefault(language == QLatin1String("cy")
            ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (translator.load(QStringLiteral(":/i18n/pipit_%1.qm").arg(language))) {
        app.installTranslator(&translator);
    }
}

} // namespace

int main(int argc, char** argv)
{
    pipit::tablet::protectProcess();
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("pipit"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Pipit"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PIPIT_VERSION));
    const auto asked = pipit::tablet::readOptions(QGuiApplication::arguments());
    if (!asked.options) {
        std::fprintf(asked.failed ? stderr : stdout, "%s\n", qPrintable(asked.message));
        return asked.failed ? 2 : 0;
    }
    QTranslator translator;
    speak(app, translator, asked.options->language);
    pipit::tablet::AppSession session(*asked.options);
    if (!session.show()) {
        return 1;
    }
    pipit::tablet::keepContentOutOfLogs(); // nothing could be typed or opened before this
    return QGuiApplication::exec();
}
