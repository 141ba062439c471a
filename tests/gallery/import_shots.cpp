#include "core/exchange/importer.h"
#include "tests/gallery/shots.h"

#include <string_view>

namespace pipit::gallery {

namespace {

using exchange::PupilField;
using intake::LineKind;
using intake::PupilLine;
using viewmodels::ImportDesk;

/// The smallest that people carry.
constexpr QSize kSmall{ 390, 780 };

struct Text {
    const char* name;
    std::string_view bytes;
};

constexpr Text kPupils{ "Oakfield pupils week 12.csv",
    "UPN,Legal Surname,Legal Forename,DOB,Year Group,Reg Group,SEN Status,SEN Need Type\n"
    "B801200005001,Morgan,Leo,03/09/2016,Year 4,4 Maple,K - SEN Support,SLCN\n"
    "J801200005002,Khan,Aisha,14/02/2017,Year 4,4 Maple,N,\n"
    "K801200005003,Price,Ruby,31/31/2016,Year 4,4 Maple,E,SEMH\n"
    ",Rees,Tomos,,Year 4,4 Maple,,\n" };
constexpr Text kStaff{ "Staff.csv",
    "Staff Code,Title,Surname,Forename,Job Title\n"
    "SOK,Mrs,Okafor,Sara,Class teacher\nRPA,Miss,Patel,Rhea,Teaching assistant\n" };
constexpr Text kStrange{ "Register 4a export (2) final.csv",
    "Enwau cyntaf;Cyfenw;Geni;Rhif\n"
    "Leo;Morgan;03/09/2016;B801200005001\nAisha;Khan;14/02/2017;J801200005002\n" };
constexpr Text kDamaged{ "Year 6 leavers.csv",
    "UPN,Surname,Forename,DOB\nB801200005001,Morgan,\"Leo,03/09/2016\nJ801200005002,Khan,Aisha,"
    "14/02/2017\n" };

intake::Preview read(std::initializer_list<Text> texts)
{
    intake::Preview preview;
    exchange::Importer importer;
    for (const Text& text : texts) {
        exchange::MemorySource source(text.bytes);
        importer.add(text.name, source);
        preview.files.push_back({ {}, importer.lastSample(), importer.lastMapping(), {}, false });
    }
    auto result = importer.finish();
    for (std::size_t i = 0; i < preview.files.size(); ++i) {
        preview.files[i].report = std::move(result.files[i]);
    }
    preview.school = std::move(result.school);
    return preview;
}

RecordId numbered(std::uint8_t number)
{
    RecordId id;
    id.bytes[0] = number;
    return id;
}

PupilLine changed(std::uint8_t number, const char* name, PupilField field, const char* here,
    const char* file, LineKind kind = LineKind::Changed)
{
    return { kind, numbered(number), name, field, here, file };
}

/// As a school looks at it in the twelfth week of term.
viewmodels::ImportPreviewPtr someChanges()
{
    auto preview = read({ kPupils, kStaff });
    preview.files[0].report.rows = 421;
    preview.school.pupils.resize(420);
    preview.counts = { 3, 6, 12, 2, 0, 2, 1, 1 };
    preview.counts.newStaff = 1;
    preview.counts.newClasses = 1;
    for (std::uint8_t i = 0; i < 12; ++i) {
        preview.plan.moved.push_back({ numbered(i), 3, 4, {}, {} });
    }
    preview.pupils = {
        changed(1, "Leo Morgan", PupilField::Sen, "N", "K"),
        changed(1, "Leo Morgan", PupilField::SenSince, "", "2026-11-16"),
        changed(2, "Aisha Khan", PupilField::Surname, "Kahn", "Khan"),
        changed(3, "Ruby Price", PupilField::Needs, "SEMH:1", "SEMH:1,SLCN:2"),
        changed(4, "Gwenllian ap Hywel-Llywelyn", PupilField::MedicalAlert, "",
            "Asthma: blue inhaler in the class bag"),
        changed(5, "Dylan Rees", PupilField::BirthDate, "2016-03-09", "2016-09-03"),
        changed(6, "Jonah Webb", PupilField::PreferredForename, "Jo", ""),
        changed(7, "Tia Bailey", PupilField::PreferredForename, "Tia", "Tiana", LineKind::Kept),
    };
    return std::make_shared<const viewmodels::ImportPreview>(
        viewmodels::ImportPreview{ std::move(preview), {} });
}

viewmodels::ImportPreviewPtr withRefused()
{
    auto preview = read({ kPupils, kStrange, kDamaged });
    return std::make_shared<const viewmodels::ImportPreview>(
        viewmodels::ImportPreview{ std::move(preview), {} });
}

viewmodels::ImportPreviewPtr nothingNew()
{
    auto preview = read({ kStaff });
    return std::make_shared<const viewmodels::ImportPreview>(
        viewmodels::ImportPreview{ std::move(preview), {} });
}

void empty(Scene& scene) { scene.importing().setAllowed(true); }
void ready(Scene& scene)
{
    empty(scene);
    scene.waiting(7);
    scene.importing().show(someChanges());
}
void refused(Scene& scene)
{
    empty(scene);
    scene.importing().show(withRefused());
}
void going(Scene& scene)
{
    ready(scene);
    scene.importing().showProgress(ImportDesk::Importing, { 1500, 4410 });
}
void stopped(Scene& scene)
{
    ready(scene);
    scene.importing().showProgress(ImportDesk::Stopped, { 1500, 4410 });
}
void done(Scene& scene)
{
    ready(scene);
    scene.importing().showProgress(ImportDesk::Done, { 4410, 4410 });
}
void unchanged(Scene& scene)
{
    empty(scene);
    scene.importing().show(nothingNew());
}

Shot shot(const char* name, QSize size, void (*prepare)(Scene&), const char* press = nullptr)
{
    return { name, kApp, size, prepare, false, false, 1.0, false, press, "import" };
}

Shot dark(Shot shot)
{
    shot.dark = true;
    return shot;
}

Shot large(Shot shot)
{
    shot.textScale = 2.0;
    return shot;
}

Shot welsh(Shot shot)
{
    shot.welsh = true;
    return shot;
}

} // namespace

std::vector<Shot> importShots()
{
    return {
        shot("import-empty", kTablet, empty),
        shot("import-empty-phone", kSmall, empty),
        shot("import-ready", kTablet, ready),
        dark(shot("import-ready-dark", kTablet, ready)),
        shot("import-ready-portrait", kPortrait, ready),
        shot("import-ready-phone", kSmall, ready),
        large(shot("import-ready-200", kTablet, ready)),
        large(shot("import-ready-phone-200", kSmall, ready)),
        welsh(shot("import-ready-welsh", kTablet, ready)),
        welsh(large(shot("import-ready-welsh-phone-200", kSmall, ready))),
        shot("import-names", kTablet, ready, "6 pupils changed"),
        dark(shot("import-names-phone-dark", kSmall, ready, "6 pupils changed")),
        shot("import-problems", kTablet, ready, "4 to look at"),
        shot("import-refused", kTablet, refused),
        dark(shot("import-refused-portrait-dark", kPortrait, refused)),
        shot("import-refused-phone", kSmall, refused),
        shot("import-columns", kTablet, refused, "Columns"),
        large(shot("import-columns-phone-200", kSmall, refused, "Columns")),
        shot("import-going", kTablet, going),
        shot("import-stopped-phone", kSmall, stopped),
        shot("import-done", kTablet, done),
        shot("import-unchanged", kTablet, unchanged),
    };
}

} // namespace pipit::gallery
