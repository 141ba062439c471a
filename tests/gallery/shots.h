#pragma once

#include "tests/gallery/scene.h"

#include <QQuickView>
#include <QTranslator>

#include <functional>
#include <memory>
#include <vector>

namespace pipit::gallery {

/// One picture: what is on it, and how large, how bright, in which language.
struct Shot {
    const char* name;
    const char* page; ///< below qrc:/gallery/; the app's page gets the scene
    QSize size;
    std::function<void(Scene&)> prepare;
    bool locked = false;
    bool dark = false;
    double textScale = 1.0;
    bool welsh = false;
    /// The words of a button to press before the picture; several stand between " > ".
    const char* press = nullptr;
    const char* place = "notes"; ///< of the shell
};

inline constexpr QSize kTablet{ 1280, 800 };
inline constexpr QSize kPortrait{ 800, 1280 };
inline constexpr QSize kPhone{ 412, 915 };
inline constexpr const char* kApp = "AppPicture.qml";

/// Every state that matters, in the order of the day.
std::vector<Shot> shots();
/// Those of Today and of the pupils.
std::vector<Shot> todayShots();
/// The door: a part of them.
std::vector<Shot> doorShots();

/// An observation, from the first choice to the addendum.
std::vector<Shot> observeShots();
/// Those of the passport.
std::vector<Shot> passportShots();
std::vector<Shot> sessionShots();
/// The end of the day, from the button to the lock.
std::vector<Shot> endOfDayShots();
/// The inbox, and what waits in it.
std::vector<Shot> inboxShots();
/// Joining a school: on the new tablet, and on the lead's.
std::vector<Shot> joinShots();
/// Questions to the SENCo.
std::vector<Shot> askShots();
/// A school begins, with its recovery kit.
std::vector<Shot> startShots();
/// The Import screen from the empty page to the last count.
std::vector<Shot> importShots();

/// A shot on a window. The scene lives as long as the window.
class Stage {
public:
    explicit Stage(const Shot& shot);
    ~Stage();

    bool ready() const { return m_view->status() == QQuickView::Ready; }
    QQuickView& view() { return *m_view; }
    Scene& scene() { return *m_scene; }
    /// Lets the event loop run until the layout rests.
    void settle();

private:
    void press(const QString& words);

    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<QQuickView> m_view;
};

} // namespace pipit::gallery
