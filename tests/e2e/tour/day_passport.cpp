#include "tests/e2e/tour/day.h"

#include "tests/e2e/tour/ways.h"

// What helps one pupil, on its way from the SENCo's draft to who stands at the door.
namespace pipit::tour {

namespace {

const QString kLine = QStringLiteral("Now, next and then on the desk");
const QString kMatters = QStringLiteral(" A seat by the window.");
const QString kNews = QStringLiteral("He asked for the third picture");
const QString kDraftKept = QStringLiteral("Draft saved on this tablet");

} // namespace

void Day::standAtTheDoor()
{
    m_senco->press("Today");
    m_senco->press("At the door");
    m_senco->wait("Which class is coming in?");
    m_book.picture(*m_senco, "classes-at-the-door");
    m_senco->press("4 Maple...");
    m_senco->wait("Leo M.");
    m_book.picture(*m_senco, "door");
}

/// Killed with a draft on the screen of which it said that it is saved.
void Day::writePassport()
{
    m_senco->press("Leo M....");
    m_senco->wait("How to help me");
    m_book.picture(*m_senco, "passport");
    m_senco->press("Edit");
    m_senco->wait("You are writing version");
    m_book.picture(*m_senco, "passport-before-writing");
    m_senco->press("What helps");
    m_senco->key("Ctrl+A");
    m_senco->type(kLine);
    m_senco->press("What matters to me");
    m_senco->key("Ctrl+End");
    m_senco->type(kMatters);
    m_senco->wait(kDraftKept);
    m_book.record(*m_senco, "senco", "draft-of-a-passport");
    m_senco->kill();
    m_kills.addFixed();
}

void Day::comeBackToDraft()
{
    m_senco = startApp(m_people[kSenco], "09:58");
    unlock(*m_senco, m_people[kSenco]);
    m_senco->press("Today");
    m_senco->wait("Your draft, not shared yet");
    m_book.picture(*m_senco, "today-knows-the-draft");
    m_senco->press("Passport of Leo M.");
    m_senco->wait("You are writing version");
    m_book.picture(*m_senco, "passport-with-a-draft");
    m_senco->press("Go on writing");
    m_senco->wait(kLine);
    m_book.record(*m_senco, "senco", "draft-is-back-after-the-kill");
}

void Day::sharePassport()
{
    m_senco->press("Share as version...");
    m_senco->press("After the review with mum");
    m_senco->type(kNews);
    m_book.picture(*m_senco, "before-sharing");
    m_senco->press("Share this version");
    m_senco->gone("Share this version");
    m_senco->wait(kLine);
    m_book.picture(*m_senco, "shared");
    atSenco("passport shared", { "waiting to send", "shared-passport-after-a-kill", openPassport });
    m_senco->press("What changed");
    m_senco->wait(kNews);
    m_book.picture(*m_senco, "history-of-a-passport");
    m_senco->press("Notes");
}

void Day::readAtTheDoor()
{
    m_teacher->press("Today");
    m_teacher->wait("to read");
    m_book.picture(*m_teacher, "today-of-the-teacher");
    m_teacher->press("At the door");
    m_teacher->wait("Changed since you last read");
    m_book.picture(*m_teacher, "door-shows-what-changed");
    m_teacher->press("Leo M....");
    m_teacher->wait("It has changed since you read it");
    m_book.picture(*m_teacher, "passport-as-the-teacher-reads-it");
    m_teacher->press("Back");
    m_teacher->press("I have read these");
    m_teacher->wait("Only you and the SEN team see it");
    m_book.record(*m_teacher, "teacher", "read-at-the-door");
    sync(*m_teacher);
    m_book.record(*m_teacher, "teacher", "all-of-it-sent");
}

void Day::seeWhoHasRead()
{
    openPassport(*m_senco);
    m_senco->wait("Okafor: today");
    m_book.record(*m_senco, "senco", "read-by");
    m_senco->press("Notes");
}

} // namespace pipit::tour
