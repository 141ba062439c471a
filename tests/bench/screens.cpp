#include "tests/bench/app_window.h"
#include "tests/bench/frames.h"
#include "tests/bench/report.h"

#include <QGuiApplication>

#include <cmath>

namespace pipit::bench {

namespace {

constexpr int kRounds = 9;
constexpr int kFrames = 500;
constexpr int kRows = 1000;
constexpr int kNotes = 100;
constexpr int kWidth = 1280; ///< of the app's window, and of those beside it
constexpr int kHeight = 800;

constexpr const char* kEmpty = "import QtQuick\nWindow { visible: true; width: 1280; height: 800 }";
constexpr const char* kPlainList
    = "import QtQuick\nWindow { visible: true; width: 1280; height: 800\n"
      "ListView { property bool plain: true; anchors.fill: parent; model: 1000\n"
      "delegate: Text { required property int index; height: 72; text: \"Row \" + index } } }";

void say(const std::string& name, double value, const char* unit, const std::string& baseline,
    const char* goal)
{
    std::printf("%s\t%.3f\t%s\t%s\t%s\n", name.c_str(), value, unit, baseline.c_str(), goal);
}

/// Milliseconds from the tap on a class, the page not yet there, to the frame that shows its cards.
double doorFrame(AppWindow& app, const QString& classId)
{
    app.go("today");
    app.settle();
    viewmodels::ClassDoor& door = *app.workspace().door();
    bool read = false;
    double drawn = 0;
    const auto shown = QObject::connect(&door, &viewmodels::ClassDoor::shown, &door,
        [&] { read = door.classId() == classId && door.state() == viewmodels::ClassDoor::Open; });
    const auto swapped
        = QObject::connect(&app.window(), &QQuickWindow::frameSwapped, &app.window(), [&] {
              if (read && drawn == 0) {
                  drawn = wallMicroseconds();
              }
          });
    const double began = wallMicroseconds();
    door.openClass(classId);
    app.go("door");
    const bool came = waitUntil([&] { return drawn > 0; });
    QObject::disconnect(shown);
    QObject::disconnect(swapped);
    return came ? (drawn - began) / 1000 : std::nan("");
}

/// The first of all, since the screen's own code is read then; after that the full class in turn
/// with others.
void sayDoor(AppWindow& app, const std::vector<std::string>& classes)
{
    const auto at = [&](int i) {
        const std::size_t others = classes.size() - 1;
        return QString::fromStdString(
            others == 0 ? classes[0] : classes[1 + static_cast<std::size_t>(i) % others]);
    };
    const double first = doorFrame(app, at(0));
    std::vector<double> full;
    std::vector<double> six;
    for (int i = 1; i <= kRounds; ++i) {
        full.push_back(doorFrame(app, QString::fromStdString(classes.front())));
        six.push_back(doorFrame(app, at(i)));
    }
    say("Door to a class of 30, six with a passport, first frame, p50", quantile(six, 0.5), "ms",
        {}, "under 100");
    say("the same, the first time since the start", first, "ms", {}, "under 100");
    say("Door to a class of 30, each with a passport, first frame, p50", quantile(full, 0.5), "ms",
        {}, "under 100");
}

std::vector<double> scroll(QQuickWindow& window, QQuickItem& list, double distance)
{
    return drawFrames(window, kFrames,
        [&](int frame) { list.setProperty("contentY", distance * frame / kFrames); });
}

/// A window of its own from a few lines; scrolled if there is a list in it.
std::vector<double> plainly(const char* source, const char* list, double distance)
{
    QQmlApplicationEngine engine;
    engine.loadData(source);
    auto* window = engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (window == nullptr) {
        return {};
    }
    for (QQuickItem* item : window->contentItem()->childItems()) {
        if (list != nullptr && item->property(list).isValid()) {
            return scroll(*window, *item, distance);
        }
    }
    return drawFrames(*window, kFrames, [](int) {});
}

bool sayScrolling(AppWindow& app)
{
    app.go("pupils");
    app.settle();
    QQuickItem* grid = app.itemWith("across");
    if (grid == nullptr) {
        return false;
    }
    const int rows = std::min(kRows, app.workspace().pupils()->pupils()->count());
    const int lines = rows / std::max(grid->property("across").toInt(), 1);
    const double all = grid->property("contentHeight").toDouble() - grid->height();
    const double distance = std::min(all, lines * grid->property("cellHeight").toDouble());
    const auto ours = scroll(app.window(), *grid, distance);
    const auto list = plainly(kPlainList, "plain", distance);
    const auto empty = plainly(kEmpty, nullptr, 0);
    if (ours.empty() || list.empty() || empty.empty()) {
        return false;
    }
    const std::string what
        = "scrolling " + std::to_string(rows) + " pupils, 500 frames, CPU of the GUI thread";
    const auto row = [&](const char* name, double part, const char* goal) {
        say(what + ", " + name, quantile(ours, part), "ms", std::to_string(quantile(empty, part)),
            goal);
    };
    row("p50", 0.5, "");
    row("p99", 0.99, "under 8");
    row("worst", 1, "");
    say("scrolling a plain list as far, p99", quantile(list, 0.99), "ms",
        std::to_string(quantile(empty, 0.99)), "");
    return true;
}

/// Keeping a staff note: what the GUI thread does at the tap, and when the note is kept.
bool sayNotes(AppWindow& app)
{
    viewmodels::NoteComposer& composer = *app.workspace().notes()->composer();
    std::vector<double> held;
    std::vector<double> kept;
    for (int i = 0; i < kNotes; ++i) {
        composer.setText(QStringLiteral("A note of the usual length, number %1").arg(i));
        const double began = wallMicroseconds();
        composer.keep();
        held.push_back(wallMicroseconds() - began);
        if (!waitUntil([&] { return !composer.busy(); }) || !composer.problem().isEmpty()) {
            return false;
        }
        kept.push_back((wallMicroseconds() - began) / 1000);
    }
    say("keep a staff note in the app: GUI thread held, p99", quantile(held, 0.99), "us", {},
        "never waits");
    say("keep a staff note in the app: tap to shown as kept, p50", quantile(kept, 0.5), "ms", {},
        "");
    say("keep a staff note in the app: tap to shown as kept, p99", quantile(kept, 0.99), "ms", {},
        "under 16");
    return true;
}

} // namespace

int showScreens(const ScreensWish& wish)
{
    int argc = 1;
    char name[] = "pipit-bench";
    char* argv[] = { name, nullptr };
    QGuiApplication app(argc, argv);
    tablet::Options options;
    options.data = wish.tablet;
    options.clockStart = Instant(std::chrono::milliseconds(wish.millisecondsNow));
    options.lockAfter = {};
    AppWindow window(options);
    if (!window.open(QString::fromStdString(wish.passcode))) {
        return 1;
    }
    sayDoor(window, wish.classes);
    return sayNotes(window) && sayScrolling(window) ? 0 : 1;
}

} // namespace pipit::bench
