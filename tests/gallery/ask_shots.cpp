#include "tests/gallery/shots.h"

#include <QCoreApplication>

namespace pipit::gallery {

using namespace std::chrono_literals;
using questions::Triage;
using viewmodels::AskedQuestion;
using viewmodels::AskPage;
using viewmodels::AskPupil;

namespace {

RecordId idOf(std::uint8_t number)
{
    RecordId id;
    id.bytes.fill(number);
    return id;
}

AskPupil leo() { return { idOf(1), "Leo Morgan", "Leo", "LM", "4 Maple" }; }
AskPupil ruby() { return { idOf(2), "Ruby Tran", "Ruby", "RT", "5 Rowan" }; }
AskPupil freya() { return { idOf(3), "Freya Thompson-Blackwood", "Freya", "FT", "5 Rowan" }; }

AskedQuestion line(Scene& scene, std::uint8_t number, const AskPupil& pupil, const char* text,
    const char* asker, std::chrono::minutes ago)
{
    AskedQuestion line;
    line.question.id = idOf(static_cast<std::uint8_t>(40 + number));
    line.question.pupil = pupil.id;
    line.question.text = text;
    line.question.asked = scene.now() - ago;
    line.pupil = pupil;
    line.asker = asker;
    line.mine = *asker == 0;
    return line;
}

constexpr const char* kEars
    = "Leo covers his ears in assembly and asks to sit by the door. It began three weeks ago, with "
      "the new speakers in the hall. Ear defenders help for ten minutes or so, then he asks to go "
      "out. Who should look at that?";

AskPage page(Scene& scene)
{
    AskPage page;
    page.now = scene.now();
    page.dslName = "Mrs Adeyemi";
    page.dslPhone = "01632 960 144";
    return page;
}

AskPage staffPage(Scene& scene)
{
    AskPage staff = page(scene);
    staff.mayAsk = true;
    staff.begun = { ruby() };
    staff.mine = { line(scene, 1, leo(), kEars, "", 12min),
        line(scene, 2, freya(),
            "Her handwriting is slower than in July. Is there a screening that fits?", "",
            24h * 6) };
    staff.mine[0].question.waiting = true;
    return staff;
}

AskPage leadPage(Scene& scene)
{
    AskPage lead = page(scene);
    lead.mayAsk = lead.mayDecide = true;
    lead.open = { line(scene, 3, freya(),
                      "Her handwriting is slower than in July. Is there a screening that fits?",
                      "Mr Hughes", 24h * 6),
        line(scene, 1, leo(), kEars, "Mrs Okafor", 12min) };
    lead.open[0].question.toldInPerson = true;
    lead.decided = { line(scene, 4, ruby(), "Does Ruby still come to Talk Time on Thursdays?",
        "Miss Patel", 24h * 9) };
    lead.decided[0].question.triage = Triage::Support;
    lead.decided[0].question.answer = "Yes, until half-term. Then we look again.";
    return lead;
}

void staff(Scene& scene)
{
    scene.waiting(1);
    scene.ask().take(staffPage(scene));
}

void lead(Scene& scene)
{
    scene.waiting(0);
    scene.ask().take(leadPage(scene));
}

void nothingYet(Scene& scene)
{
    AskPage none = page(scene);
    none.mayAsk = true;
    none.dslName.clear();
    none.dslPhone.clear();
    scene.waiting(0);
    scene.ask().take(none);
}

void nothingWaits(Scene& scene)
{
    AskPage none = page(scene);
    none.mayAsk = none.mayDecide = true;
    scene.waiting(0);
    scene.ask().take(none);
}

void writing(Scene& scene)
{
    staff(scene);
    scene.ask().takePupil(leo());
    scene.ask().question()->take(leo().id, { kEars, -1 });
}

void begun(Scene& scene)
{
    nothingYet(scene);
    scene.ask().takePupil(freya());
    scene.ask().question()->take(freya().id, {});
}

void tooLong(Scene& scene)
{
    staff(scene);
    std::string text;
    while (text.size() < questions::kMaxText + 20) {
        text += kEars;
    }
    text.resize(questions::kMaxText + 12);
    scene.ask().takePupil(leo());
    scene.ask().question()->take(leo().id, { text, 1 });
}

void notKept(Scene& scene)
{
    writing(scene);
    auto* box = scene.ask().question();
    box->setText(QStringLiteral("Leo covers his ears in assembly."));
    box->flush();
    while (box->problem().isEmpty()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void listPupils(Scene& scene)
{
    viewmodels::PupilPage pupils;
    for (const AskPupil& each : { leo(), ruby(), freya() }) {
        viewmodels::PupilRow row;
        row.id = QString::fromStdString(each.id.hex());
        row.name = QString::fromStdString(each.name);
        row.initials = QString::fromStdString(each.initials);
        row.colour = QStringLiteral("#3f6fb5");
        row.className = QString::fromStdString(each.className);
        pupils.rows.push_back(row);
    }
    pupils.total = 3;
    scene.ask().finder()->pupils()->show(std::move(pupils));
}

void choosing(Scene& scene)
{
    staff(scene);
    scene.ask().choose();
    listPupils(scene);
}

/// One of those who stand at the door.
void choosingFrom(Scene& scene)
{
    staff(scene);
    scene.ask().chooseFrom(QString::fromStdString(idOf(20).hex()));
    listPupils(scene);
}

void deciding(Scene& scene)
{
    lead(scene);
    scene.ask().decision()->take(
        idOf(41), { "I come to assembly on Thursday and sit with him.", 0 });
}

void justSent(Scene& scene)
{
    lead(scene);
    scene.ask().decision()->take(idOf(41), { "On Thursday.", 0 });
    emit scene.ask().decision()->sent(QString::fromStdString(idOf(41).hex()), 0);
    scene.ask().decision()->forget();
}

/// A passport as a teacher reads it.
void passport(Scene& scene)
{
    scene.passport().forReader();
    scene.ask().take(staffPage(scene));
}

Shot in(const char* name, const QSize& size, void (*prepare)(Scene&), bool dark = false,
    double textScale = 1.0, bool welsh = false)
{
    return { name, kApp, size, prepare, false, dark, textScale, welsh, nullptr, "ask" };
}

} // namespace

std::vector<Shot> askShots()
{
    return {
        in("ask", kTablet, staff),
        in("ask-dark", kTablet, staff, true),
        in("ask-portrait", kPortrait, staff),
        in("ask-phone", kPhone, staff),
        in("ask-200", kTablet, staff, false, 2.0),
        in("ask-none", kTablet, nothingYet),
        in("ask-choose", kTablet, choosing),
        in("ask-choose-class", kTablet, choosingFrom),
        in("ask-choose-class-dark", kPortrait, choosingFrom, true),
        in("ask-choose-class-phone-200", kPhone, choosingFrom, false, 2.0),
        in("ask-form", kTablet, writing),
        in("ask-form-dark", kTablet, writing, true),
        in("ask-form-begun", kTablet, begun),
        in("ask-form-portrait", kPortrait, writing),
        in("ask-form-phone", kPhone, writing),
        in("ask-form-phone-200", kPhone, writing, false, 2.0),
        in("ask-form-too-long", kTablet, tooLong),
        in("ask-form-not-kept", kPhone, notKept),
        in("ask-form-welsh-phone", kPhone, writing, false, 1.0, true),
        in("ask-questions", kTablet, lead),
        in("ask-questions-phone", kPhone, lead),
        in("ask-questions-none", kTablet, nothingWaits),
        in("ask-questions-welsh-200", kTablet, lead, false, 2.0, true),
        in("ask-questions-decided", kTablet, justSent),
        { "ask-passport", kApp, kTablet, passport, false, false, 1.0, false, nullptr, "passport" },
        { "ask-passport-phone-200", kApp, kPhone, passport, false, true, 2.0, false, nullptr,
            "passport" },
        in("ask-decide", kTablet, deciding),
        in("ask-decide-phone", kPhone, deciding),
        in("ask-decide-200", kTablet, deciding, false, 2.0),
        in("ask-decide-welsh-dark", kPortrait, deciding, true, 1.0, true),
    };
}

} // namespace pipit::gallery
