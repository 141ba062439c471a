#include "tests/gallery/shots.h"

namespace pipit::gallery {

namespace {

using State = void (PassportScene::*)();

/// How a picture differs from the plain one on a tablet.
struct Look {
    QSize size = kTablet;
    bool dark = false;
    double textScale = 1.0;
    bool welsh = false;
    const char* press = nullptr;
};

Shot picture(const char* name, const char* place, State state, const Look& look)
{
    const auto prepare = [state](Scene& scene) {
        scene.waiting(2);
        (scene.passport().*state)();
    };
    return { name, kApp, look.size, prepare, false, look.dark, look.textScale, look.welsh,
        look.press, place };
}

} // namespace

std::vector<Shot> passportShots()
{
    using S = PassportScene;
    const char* read = "passport";
    const char* edit = "passport-edit";
    const char* past = "passport-history";
    return {
        picture("passport", read, &S::forLead, {}),
        picture("passport-dark", read, &S::forLead, { kTablet, true }),
        picture("passport-portrait", read, &S::forLead, { kPortrait }),
        picture("passport-phone", read, &S::forLead, { kPhone }),
        picture("passport-200", read, &S::forLead, { kTablet, false, 2.0 }),
        picture("passport-phone-200", read, &S::forReader, { kPhone, false, 2.0 }),
        picture("passport-reader", read, &S::forReader, {}),
        picture("passport-reader-phone-dark", read, &S::forReader, { kPhone, true }),
        picture("passport-conflict-draft", read, &S::withConflictAndDraft, {}),
        picture("passport-conflict-portrait", read, &S::withConflictAndDraft, { kPortrait, true }),
        picture("passport-none", read, &S::none, {}),
        picture("passport-none-phone", read, &S::none, { kPhone }),
        picture("passport-welsh-long", read, &S::longWords, { kTablet, false, 1.0, true }),
        picture("passport-welsh-long-phone-200", read, &S::longWords, { kPhone, false, 2.0, true }),
        picture("passport-edit", edit, &S::writing, {}),
        picture("passport-edit-dark", edit, &S::writing, { kTablet, true }),
        picture("passport-edit-portrait", edit, &S::writing, { kPortrait }),
        picture("passport-edit-phone", edit, &S::writing, { kPhone }),
        picture("passport-edit-200", edit, &S::writing, { kTablet, false, 2.0 }),
        picture("passport-edit-phone-200", edit, &S::writing, { kPhone, false, 2.0, true }),
        picture("passport-edit-theirs", edit, &S::writingWithTheirs, { kPortrait }),
        picture("passport-edit-too-much", edit, &S::writingTooMuch, { kPortrait }),
        picture("passport-library", edit, &S::writing,
            { kTablet, false, 1.0, false, "Add from the library" }),
        picture("passport-library-phone-200", edit, &S::writing,
            { kPhone, false, 2.0, false, "Add from the library" }),
        picture("passport-share", edit, &S::writing,
            { kTablet, false, 1.0, false, "Share as version 7" }),
        picture("passport-share-phone-dark", edit, &S::writing,
            { kPhone, true, 1.0, false, "Share as version 7" }),
        picture("passport-history", past, &S::versions, {}),
        picture("passport-history-dark-phone", past, &S::versions, { kPhone, true }),
        picture("passport-history-200", past, &S::versions, { kTablet, false, 2.0 }),
        picture("passport-history-empty", past, &S::noVersions, { kPortrait }),
    };
}

} // namespace pipit::gallery
