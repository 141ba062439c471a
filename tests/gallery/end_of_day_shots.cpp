#include "tests/gallery/shots.h"

namespace pipit::gallery {

using namespace std::chrono_literals;
using client::Phase;
using viewmodels::OthersWaiting;

namespace {

client::PersonWaiting left(const char* firstName, std::int64_t waiting, bool known = true)
{
    client::PersonWaiting who;
    who.entry.face.firstName = firstName;
    who.known = known;
    who.waiting = who.sealed = waiting;
    return who;
}

void others(Scene& scene, const OthersWaiting& people)
{
    scene.honest().setOthers(people);
    scene.report().setOthers(people);
}

client::Progress progress(Phase phase, std::int64_t acknowledged, std::int64_t carried)
{
    client::Progress now;
    now.phase = phase;
    now.sealed = now.toSend = 30;
    now.acknowledged = acknowledged;
    now.carried = carried;
    now.received = phase >= Phase::Receiving ? 112 : 0;
    now.authors = phase >= Phase::Receiving ? 9 : 0;
    return now;
}

void tell(Scene& scene, const client::Progress& now)
{
    scene.report().show(now);
    scene.endOfDay().show(now);
}

void begin(Scene& scene)
{
    scene.at(15h + 42min);
    viewmodels::TodayPage page;
    page.noteBegun = true;
    page.waiting.pending = 30;
    scene.today().show(page);
    scene.endOfDay().setDrafts(scene.today().drafts());
    viewmodels::InboxPage inbox;
    inbox.allowed = true;
    inbox.count = 1;
    scene.inbox().show(inbox);
    others(scene, { { left("Mira", 7), left("Sade", 0) } });
    scene.waiting(30);
}

void ready(Scene& scene) { begin(scene); }

void nothingWaits(Scene& scene)
{
    scene.at(15h + 42min);
    scene.waiting(0);
}

void sending(Scene& scene)
{
    begin(scene);
    scene.endOfDay().start();
    scene.endOfDay().setLockWhenDone(true);
    tell(scene, progress(Phase::Greeting, 0, 0));
    tell(scene, progress(Phase::Sending, 28, 0));
    scene.waiting(2);
}

void receiving(Scene& scene)
{
    begin(scene);
    scene.endOfDay().start();
    tell(scene, progress(Phase::Greeting, 0, 0));
    tell(scene, progress(Phase::Receiving, 30, 7));
    others(scene, {});
    scene.waiting(0);
}

void paused(Scene& scene)
{
    sending(scene);
    scene.endOfDay().pause();
}

void silent(Scene& scene)
{
    begin(scene);
    scene.endOfDay().start();
    tell(scene, progress(Phase::Greeting, 0, 0));
    scene.report().showProblem(base::ErrorCode::Offline);
    scene.endOfDay().showProblem(base::ErrorCode::Offline);
}

void end(Scene& scene, bool equal, const OthersWaiting& people)
{
    begin(scene);
    scene.endOfDay().start();
    tell(scene, progress(Phase::Greeting, 0, 0));
    scene.waiting(0);
    others(scene, people);
    client::Outcome outcome;
    outcome.progress = progress(Phase::Done, 30, 7);
    outcome.digestsEqual = equal;
    scene.honest().sessionFinished(outcome);
    scene.report().showEnd(outcome);
    scene.endOfDay().ended();
    scene.endOfDay().counted();
}

void done(Scene& scene) { end(scene, true, {}); }
void differs(Scene& scene) { end(scene, false, {}); }
void notKnown(Scene& scene) { end(scene, true, { { left("Sade", 3), left("Mira", 0, false) } }); }

constexpr const char* kSave = "Save a file for another tablet";
constexpr const char* kTake = "Take in a file";

void saved(Scene& scene)
{
    silent(scene);
    scene.byFile().showSaved(
        { 30, 7, 1, 0, 212, 0 }, QStringLiteral("/media/stick/Pipit 2026-11-24 15.42.pipit"));
}

void taking(Scene& scene)
{
    nothingWaits(scene);
    scene.byFile().showPart(0.6);
}

void taken(Scene& scene)
{
    nothingWaits(scene);
    client::BundleTaken taken;
    taken.made = scene.now();
    taken.changes = 112;
    taken.authors = 9;
    taken.forOthers = 3;
    scene.byFile().showTaken(taken, QStringLiteral("Mrs Rhian Kaur"));
}

void foreignFile(Scene& scene)
{
    nothingWaits(scene);
    scene.byFile().showProblem(viewmodels::takeFileProblem(base::ErrorCode::BadInput));
}

Shot at(const char* name, const QSize& size, void (*prepare)(Scene&), bool dark = false,
    double textScale = 1.0, bool welsh = false, const char* press = nullptr)
{
    return { name, kApp, size, prepare, false, dark, textScale, welsh, press, "end-of-day" };
}

} // namespace

std::vector<Shot> endOfDayShots()
{
    return {
        at("end-of-day", kTablet, sending),
        at("end-of-day-ready", kTablet, ready),
        at("end-of-day-nothing", kTablet, nothingWaits),
        at("end-of-day-receiving-portrait", kPortrait, receiving),
        at("end-of-day-paused", kTablet, paused),
        at("end-of-day-silent", kTablet, silent),
        at("end-of-day-silent-phone-200", kPhone, silent, false, 2.0),
        at("end-of-day-done", kTablet, done),
        at("end-of-day-done-dark", kTablet, done, true),
        at("end-of-day-differs", kTablet, differs),
        at("end-of-day-not-known", kTablet, notKnown),
        at("end-of-day-dark", kTablet, sending, true),
        at("end-of-day-200", kTablet, sending, false, 2.0),
        at("end-of-day-phone", kPhone, sending),
        at("end-of-day-phone-ready", kPhone, ready),
        at("end-of-day-silent-portrait", kPortrait, silent),
        at("end-of-day-file-save", kTablet, silent, false, 1.0, false, kSave),
        at("end-of-day-file-saved", kTablet, saved, false, 1.0, false, kSave),
        at("end-of-day-file-saved-dark", kTablet, saved, true, 1.0, false, kSave),
        at("end-of-day-file-saved-phone-200", kPhone, saved, false, 2.0, false, kSave),
        at("end-of-day-file-take-phone", kPhone, nothingWaits, false, 1.0, false, kTake),
        at("end-of-day-file-taking", kTablet, taking, false, 1.0, false, kTake),
        at("end-of-day-file-taken", kTablet, taken, false, 1.0, false, kTake),
        at("end-of-day-file-foreign", kTablet, foreignFile, false, 1.0, false, kTake),
        at("end-of-day-file-saved-welsh", kTablet, saved, false, 1.0, true,
            "Cadw ffeil ar gyfer llechen arall"),
        at("end-of-day-file-welsh-phone", kPhone, silent, false, 1.0, true),
        at("end-of-day-welsh", kTablet, sending, false, 1.0, true),
        at("end-of-day-welsh-phone-200", kPhone, notKnown, false, 2.0, true),
    };
}

} // namespace pipit::gallery
