#include "tests/e2e/driver/screen.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace pipit::driver {

namespace {

QString roleName(QAccessible::Role role)
{
    const auto* key = QMetaEnum::fromType<QAccessible::Role>().valueToKey(role);
    return QString::fromLatin1(key != nullptr ? key : "Unknown");
}

/// A passcode field has no name in Qt 6.4 (`Accessible.passwordEdit` takes it away), but it keeps
/// its description.
QString nameOf(QAccessibleInterface& face)
{
    const auto name = face.text(QAccessible::Name);
    return name.isEmpty() && face.state().passwordEdit ? face.text(QAccessible::Description) : name;
}

std::optional<Seen> asAccessible(QQuickItem* item)
{
    auto* face = QAccessible::queryAccessibleInterface(item);
    if (face == nullptr || !face->isValid() || face->state().invisible
        || face->role() == QAccessible::NoRole) {
        return std::nullopt;
    }
    const bool checked = face->state().checked != 0;
    Seen seen{ roleName(face->role()), nameOf(*face), {}, item->isEnabled(), checked, {} };
    if (!face->state().passwordEdit) {
        seen.text = face->text(QAccessible::Value);
    }
    if (seen.name.isEmpty() && seen.text.isEmpty()) {
        return std::nullopt;
    }
    return seen;
}

/// Words that are drawn, whether or not anybody gave them an accessible name.
std::optional<Seen> asWords(const QQuickItem* item)
{
    const auto text = item->inherits("QQuickText") ? item->property("text").toString() : QString();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    return Seen{ QStringLiteral("Text"), {}, text, item->isEnabled(), false, {} };
}

void walk(QQuickItem* item, QRectF visible, std::vector<Seen>& all)
{
    if (!item->isVisible() || item->opacity() <= 0.01) {
        return;
    }
    const auto here = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (item->clip()) {
        visible &= here;
    }
    if (const auto part = here & visible; !part.isEmpty()) {
        auto seen = asAccessible(item);
        if (!seen) {
            seen = asWords(item);
        }
        if (seen) {
            seen->middle = part.center();
            all.push_back(*seen);
        }
    }
    for (auto* child : item->childItems()) {
        walk(child, visible, all);
    }
}

/// A name that ends in "..." stands for all that begin so.
bool isCalled(const QString& said, const QString& name)
{
    static const QString kAnyEnd = QStringLiteral("...");
    return name.endsWith(kAnyEnd) ? said.startsWith(name.chopped(kAnyEnd.size())) : said == name;
}

} // namespace

QQuickWindow* frontWindow()
{
    const auto windows = QGuiApplication::topLevelWindows();
    for (auto it = windows.rbegin(); it != windows.rend(); ++it) {
        auto* window = qobject_cast<QQuickWindow*>(*it);
        if (window != nullptr && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

std::vector<Seen> look(const QQuickWindow& window)
{
    std::vector<Seen> all;
    walk(window.contentItem(), QRectF(QPointF(), window.size()), all);
    return all;
}

std::optional<Target> findTarget(const QString& name)
{
    auto* window = frontWindow();
    if (window == nullptr) {
        return std::nullopt;
    }
    const auto all = look(*window);
    const auto named = [&](const Seen& seen) { return seen.enabled && isCalled(seen.name, name); };
    const auto isControl = [&](const Seen& seen) { return named(seen) && seen.role != "Heading"; };
    const auto worded = [&](const Seen& seen) { return seen.enabled && isCalled(seen.text, name); };
    auto found = std::find_if(all.begin(), all.end(), isControl);
    if (found == all.end()) {
        found = std::find_if(all.begin(), all.end(), named);
    }
    if (found == all.end()) {
        found = std::find_if(all.begin(), all.end(), worded);
    }
    return found == all.end() ? std::nullopt : std::optional(Target{ window, found->middle });
}

bool shows(const QString& words)
{
    const auto* window = frontWindow();
    if (window == nullptr) {
        return false;
    }
    const auto all = look(*window);
    return std::any_of(all.begin(), all.end(),
        [&](const Seen& seen) { return seen.name.contains(words) || seen.text.contains(words); });
}

QByteArray asJson(const std::vector<Seen>& seen)
{
    QJsonArray all;
    for (const auto& one : seen) {
        all.append(QJsonObject{ { "role", one.role }, { "name", one.name }, { "text", one.text },
            { "enabled", one.enabled }, { "checked", one.checked } });
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace pipit::driver
