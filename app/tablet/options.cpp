#include "app/tablet/options.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QStandardPaths>

namespace pipit::tablet {

namespace {

const QString kData = QStringLiteral("data");
const QString kClock = QStringLiteral("clock-start");
const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kTextScale = QStringLiteral("text-scale");
const QString kMotion = QStringLiteral("reduced-motion");
const QString kLock = QStringLiteral("lock-after");

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Pipit: classroom observation, offline first, sealed."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        { kData, QStringLiteral("Where this tablet's records are kept."), QStringLiteral("DIR") },
        { kClock, QStringLiteral("A demo day: the clock starts at this instant (ISO 8601)."),
            QStringLiteral("INSTANT") },
        { kLanguage, QStringLiteral("en or cy."), QStringLiteral("CODE"), QStringLiteral("en") },
        { kTheme, QStringLiteral("light, dark or system."), QStringLiteral("SCHEME"),
            QStringLiteral("system") },
        { kTextScale, QStringLiteral("Size of the text, 1.0 to 2.0."), QStringLiteral("FACTOR"),
            QStringLiteral("1.0") },
        { kMotion, QStringLiteral("Nothing on the screen moves.") },
        { kLock, QStringLiteral("Minutes without a touch until it locks; 0 for never."),
            QStringLiteral("MINUTES"), QStringLiteral("5") },
    });
}

std::optional<Scheme> schemeOf(const QString& word)
{
    if (word == QLatin1String("light")) {
        return Scheme::Light;
    }
    if (word == QLatin1String("dark")) {
        return Scheme::Dark;
    }
    return word == QLatin1String("system") ? std::optional(Scheme::System) : std::nullopt;
}

/// Fills `options`; gives what is wrong, or nothing.
QString take(const QCommandLineParser& parser, Options& options)
{
    bool scaleIsNumber = false;
    bool lockIsNumber = false;
    options.textScale = parser.value(kTextScale).toDouble(&scaleIsNumber);
    const double minutes = parser.value(kLock).toDouble(&lockIsNumber);
    const auto scheme = schemeOf(parser.value(kTheme));
    options.language = parser.value(kLanguage);
    if (!scaleIsNumber || options.textScale < 1.0 || options.textScale > 2.0) {
        return QStringLiteral("--text-scale takes a number from 1.0 to 2.0");
    }
    if (!lockIsNumber || minutes < 0 || minutes > 24 * 60) {
        return QStringLiteral("--lock-after takes minutes, 0 to 1440");
    }
    if (!scheme) {
        return QStringLiteral("--theme takes light, dark or system");
    }
    if (options.language != QLatin1String("en") && options.language != QLatin1String("cy")) {
        return QStringLiteral("--language takes en or cy");
    }
    options.scheme = *scheme;
    options.reducedMotion = parser.isSet(kMotion);
    options.lockAfter = std::chrono::milliseconds(static_cast<qint64>(minutes * 60'000));
    if (parser.isSet(kClock)) {
        const auto start = QDateTime::fromString(parser.value(kClock), Qt::ISODate);
        if (!start.isValid()) {
            return QStringLiteral("--clock-start takes an instant like 2026-11-24T09:40:00");
        }
        options.clockStart = Instant(std::chrono::milliseconds(start.toMSecsSinceEpoch()));
    }
    const QString data = parser.isSet(kData)
        ? parser.value(kData)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.data = data.toStdString();
    return {};
}

} // namespace

Asked readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString problem = parser.errorText().isEmpty()
            ? QStringLiteral("Pipit takes no file to open.")
            : parser.errorText();
        return { std::nullopt, problem, true };
    }
    if (parser.isSet(QStringLiteral("help"))) {
        return { std::nullopt, parser.helpText(), false };
    }
    if (parser.isSet(QStringLiteral("version"))) {
        return { std::nullopt, QStringLiteral("Pipit " PIPIT_VERSION), false };
    }
    Options options;
    const QString problem = take(parser, options);
    if (!problem.isEmpty()) {
        return { std::nullopt, problem, true };
    }
    return { options, {}, false };
}

} // namespace pipit::tablet
