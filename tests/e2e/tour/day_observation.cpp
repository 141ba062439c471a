#include "tests/e2e/tour/day.h"

#include <array>

// A lesson that the SENCo observes, without a server in reach.
namespace pipit::tour {

namespace {

const QString kEmpty = QStringLiteral("What do you see?");
const QString kHalfKept = QStringLiteral("Enter keeps the note");

/// What she writes, and the tag that she taps instead of Enter.
struct Line {
    const char* words;
    const char* tag = nullptr;
};

constexpr std::array<Line, 12> kLines{ {
    { "Comes in behind Jonah, coat still on." },
    { "Sits down when Mrs Okafor points at his picture." },
    { "Touches each picture on the strip, then opens his book." },
    { "Class counts aloud together. Hands over his ears.", "Trigger" },
    { "Back at the task within a minute, nobody said a word." },
    { "Asks Ruby for the ruler, waits, thanks her.", "With peer" },
    { "Three of five fractions done, all three right." },
    { "Bell in the corridor. Looks at the door until it stops.", "Off task" },
    { "Hand up. Waits eleven seconds without calling out." },
    { "Answers one half and one quarter to the whole class." },
    { "Told only now that they stop early. Head on the table." },
    { "Up again at the two-minute card, packs his own bag." },
} };

const QString kSummary = QStringLiteral(
    "Leo worked alone for most of the lesson and spoke up once. Noise and late changes cost him "
    "most.");
const QString kWhat = QStringLiteral("Mrs Okafor shows the end of the lesson on his strip.");

void openFinder(AppProcess& app)
{
    app.press("Observe");
    app.press("Find a pupil by name");
    app.type("leo mor");
    app.press("Leo Morgan...");
    app.wait("Observations of Leo");
}

void goOnObserving(AppProcess& app)
{
    app.press("Observe");
    app.press("Leo M., Maths");
    app.wait("Running record");
}

void goOnFinishing(AppProcess& app)
{
    goOnObserving(app);
    app.press("Finish");
    app.wait("Share with the SEN team");
}

} // namespace

void Day::beginObserving()
{
    openFinder(*m_senco);
    m_book.picture(*m_senco, "before-observing");
    m_senco->press("Start observing");
    m_senco->wait(kEmpty);
}

void Day::observe()
{
    for (int number = 1; number <= static_cast<int>(kLines.size()); ++number) {
        observeNote(number);
        if (number % 3 == 0) {
            markWay(number / 3);
        }
        if (number == 6) { // the page shows about half of what is to come
            m_book.record(*m_senco, "senco", "observing");
            lookAtToday();
        }
    }
    m_book.record(*m_senco, "senco", "all-observed");
}

/// Two of the lines are left half typed for a while.
void Day::observeNote(int number)
{
    const Page record{ "Saved on this tablet", "record-after-a-kill", goOnObserving };
    const Page typing{ kHalfKept, "half-a-line-after-a-kill", goOnObserving };
    const auto& line = kLines.at(static_cast<std::size_t>(number - 1));
    const QString words = QString::fromLatin1(line.words);
    const int half = number % 5 == 0 ? static_cast<int>(words.size()) / 2 : 0;
    if (half > 0) {
        m_senco->press("Note");
        m_senco->type(words.left(half));
        m_senco->wait(kHalfKept);
        atSenco("half a line " + QString::number(number / 5), typing);
    }
    m_senco->press("Note");
    m_senco->key("Ctrl+End");
    m_senco->type(words.mid(half));
    line.tag == nullptr ? m_senco->key("Return") : m_senco->press(line.tag);
    m_senco->wait(", " + words);
    m_senco->wait(record.saved);
    atSenco("observed " + QString::number(number), record);
}

/// The first way to help of the passport was seen, or a chance for it missed; each of these twice.
void Day::markWay(int number)
{
    const Page record{ "Saved on this tablet", "record-after-a-kill", goOnObserving };
    const QString mark = number % 2 == 1 ? ": seen" : ": chance missed";
    const bool again = number > 2;
    const QString way = firstNamed(m_senco->read(), again ? mark + " once" : mark);
    m_senco->press(way);
    m_senco->wait(way.left(way.indexOf(mark)) + mark + (again ? ", 2 times" : " once"));
    m_senco->wait(QString::number(4 * number) + " notes and marks"); // the list knows it, too
    m_senco->wait(record.saved);
    atSenco("mark " + QString::number(number), record);
}

void Day::lookAtToday()
{
    m_senco->press("Today");
    m_senco->wait("Leo M., Maths");
    m_book.picture(*m_senco, "today-knows-the-observation");
    atSenco("today", { "waiting to send", "today-after-a-kill", [](AppProcess& app) {
                          app.wait("Leo M., Maths");
                      } });
    goOnObserving(*m_senco);
}

void Day::finishObserving()
{
    const Page end{ "Saved on this tablet", "end-of-an-observation-after-a-kill", goOnFinishing };
    m_senco->press("Finish");
    m_senco->press("Summary");
    m_senco->type(kSummary);
    m_senco->wait(end.saved);
    atSenco("summary", end);
    m_senco->press("In-school support");
    m_senco->wait(end.saved);
    atSenco("next step", end);
    m_senco->press("What exactly, and who does it");
    m_senco->type(kWhat);
    m_senco->wait(end.saved);
    atSenco("who does it", end);
    m_book.record(*m_senco, "senco", "end-of-an-observation");
    m_senco->press("Share with the SEN team");
    m_senco->wait("Observed by");
    m_book.record(*m_senco, "senco", "observation-shared");
    atSenco(
        "observation shared", { "waiting to send", "observation-after-a-kill", [](AppProcess& app) {
                                   openFinder(app);
                                   app.press("Today, Maths...");
                                   app.wait("Observed by");
                               } });
    m_senco->press("Notes");
}

} // namespace pipit::tour
