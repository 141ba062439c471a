#include "app/viewmodels/starting/start_words.h"
#include "tests/gallery/shots.h"

namespace pipit::gallery {

using base::ErrorCode;
using viewmodels::StartSchool;

namespace {

client::NewSchool planned()
{
    crypto::SeededRandom random(1914);
    StillClock clock;
    ServerKeyPin pin;
    random.fill(pin.bytes);
    const client::Install install{ random.id<InstallId>(), crypto::SigningKey::generate(random) };
    return client::NewSchool::plan(
        { "https://192.168.10.5:8443", pin, "7K3M-Q2ZT-0XPD-9WGC" }, install, clock, random);
}

void at(Scene& scene, StartSchool::Step step, const QString& problem = {}, bool busy = false)
{
    scene.starting().show(step, problem, busy);
}

void empty(Scene& scene) { at(scene, StartSchool::Server); }

void typedServer(Scene& scene)
{
    const auto server = planned().server();
    scene.starting().form()->setAddress(QString::fromStdString(server.url));
    scene.starting().form()->setKeyPin(QString::fromStdString(server.pin.hex()));
    scene.starting().form()->setStartCode(QString::fromStdString(server.startCode));
}

void silent(Scene& scene)
{
    typedServer(scene);
    at(scene, StartSchool::Server, viewmodels::greetProblem(ErrorCode::Offline));
}

void names(Scene& scene)
{
    auto* form = scene.starting().form();
    form->setSchool(QStringLiteral("Oakfield Primary School"));
    form->face()->setFirstName(QStringLiteral("Rhian"));
    form->setTitle(QStringLiteral("Mrs"));
    form->setSurname(QStringLiteral("Kendrick"));
    at(scene, StartSchool::Names);
}

void kit(Scene& scene)
{
    scene.starting().kit()->show(planned(), QStringLiteral("Oakfield Primary School"),
        QStringLiteral("Tuesday 24 November 2026"));
    at(scene, StartSchool::Kit);
}

void proof(Scene& scene) { at(scene, StartSchool::Proof); }

void slip(Scene& scene)
{
    kit(scene);
    at(scene, StartSchool::Proof,
        scene.starting().kit()->judge(
            scene.starting().kit()->groups().join('-').replace(17, 1, "7")));
}

void sending(Scene& scene) { at(scene, StartSchool::Sending, {}, true); }

void wrongCode(Scene& scene)
{
    scene.starting().form()->setStartCode(QStringLiteral("7K3M-Q2ZT-0XPD-9WGG"));
    at(scene, StartSchool::Sending, viewmodels::offerProblem(ErrorCode::WrongKey));
}

Shot shot(const char* name, const QSize& size, void (*prepare)(Scene&), bool dark = false,
    double textScale = 1.0, bool welsh = false)
{
    return { name, kApp, size, prepare, true, dark, textScale, welsh };
}

} // namespace

std::vector<Shot> startShots()
{
    return {
        shot("start-server", kTablet, empty),
        shot("start-server-silent", kTablet, silent),
        shot("start-names", kTablet, names),
        shot("start-names-phone", kPhone, names),
        shot("start-kit", kTablet, kit),
        shot("start-kit-portrait", kPortrait, kit),
        shot("start-kit-phone", kPhone, kit),
        shot("start-kit-200", kTablet, kit, false, 2.0),
        shot("start-kit-dark", kTablet, kit, true),
        shot("start-kit-welsh", kTablet, kit, false, 1.0, true),
        shot("start-proof", kTablet, proof),
        shot("start-proof-slip", kTablet, slip),
        shot("start-sending", kTablet, sending),
        shot("start-sending-wrong-code", kTablet, wrongCode),
        shot("start-sending-wrong-code-phone-200", kPhone, wrongCode, false, 2.0),
    };
}

} // namespace pipit::gallery
