#include "tests/e2e/tour/kept.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace pipit::tour {

namespace {

constexpr qint64 kPatienceMs = 10'000; ///< a page comes in a few frames

[[noreturn]] void stop(const QString& why) { throw TourStopped(why.toStdString()); }

QString nameOf(const QJsonObject& seen) { return seen["name"].toString(); }
QString textOf(const QJsonObject& seen) { return seen["text"].toString(); }

QString wordsOf(const QJsonObject& seen)
{
    return nameOf(seen).isEmpty() ? textOf(seen) : nameOf(seen);
}

/// Digits of a clock, counts that follow what was written, the way back from the last tap, and the
/// notice that ends with the page.
bool passes(const QString& words)
{
    static const QRegularExpression ofTheMoment(
        "^(.|[0-9]+:[0-9]{2}|[0-9]+ waiting to send|.*, [0-9]+ notes and marks|Begun "
        ".*|Undo.*|Close( this notice)?|Logged: "
        ".*|Discarded: .*)$");
    return ofTheMoment.match(words).hasMatch();
}

/// One line for what is seen: two that differ in anything differ here.
QString asLine(const QJsonObject& seen)
{
    return QStringLiteral("%1 \"%2\" %3%4")
        .arg(seen["role"].toString(), nameOf(seen), textOf(seen),
            seen["checked"].toBool() ? QStringLiteral(" ticked") : QString());
}

QStringList shownOn(const QJsonArray& screen)
{
    QStringList all;
    for (const auto& value : screen) {
        const auto seen = value.toObject();
        if (!passes(wordsOf(seen))) {
            all << asLine(seen);
        }
    }
    return all;
}

/// Plain words that say so; a chip has its words too, but under its own name.
bool says(const QJsonArray& screen, const QString& saved)
{
    const auto count = [&](auto matches) {
        return std::count_if(screen.begin(), screen.end(),
            [&](const QJsonValue& value) { return matches(value.toObject()); });
    };
    const auto chips = count([&](const auto& seen) { return nameOf(seen).contains(saved); });
    const auto words = count([&](const auto& seen) { return textOf(seen).contains(saved); });
    return saved.startsWith("waiting") ? chips > 0 : words > chips;
}

} // namespace

Kept::Kept(const QJsonArray& screen, const QString& saved)
    : m_shown(shownOn(screen))
{
    if (!says(screen, saved)) {
        stop("the screen does not say \"" + saved + "\" while it is read");
    }
}

QStringList Kept::missingOn(const QJsonArray& screen) const
{
    QStringList left = shownOn(screen);
    QStringList missing;
    for (const auto& line : m_shown) {
        if (!left.removeOne(line)) {
            missing << line;
        }
    }
    return missing;
}

void Kept::expectOn(AppProcess& app, const QString& moment) const
{
    QElapsedTimer since;
    since.start();
    QStringList missing;
    do {
        missing = missingOn(app.read());
        if (missing.isEmpty()) {
            return;
        }
    } while (!since.hasExpired(kPatienceMs));
    stop("killed at \"" + moment + "\", and gone from the screen:\n" + missing.join("\n")
        + "\non the screen:\n" + shownOn(app.read()).join("\n"));
}

QStringList wordsBeside(const QJsonArray& screen, const QString& line)
{
    QStringList words;
    bool beside = false;
    for (const auto& value : screen) {
        const auto seen = value.toObject();
        if (seen["role"].toString() == "Button") {
            if (beside) {
                return words;
            }
            beside = nameOf(seen) == line;
        } else if (beside && seen["role"].toString() == "Text" && !passes(textOf(seen))) {
            words << textOf(seen);
        }
    }
    return words;
}

QString firstNamed(const QJsonArray& screen, const QString& ending)
{
    const auto found = std::find_if(screen.begin(), screen.end(),
        [&](const QJsonValue& value) { return nameOf(value.toObject()).endsWith(ending); });
    if (found == screen.end()) {
        stop("nothing on the screen is called \"..." + ending + "\"");
    }
    return nameOf((*found).toObject());
}

} // namespace pipit::tour
