#include "tests/e2e/tour/day.h"

#include "tests/e2e/tour/folders.h"

#include <QDir>

// A note's way through the day, and what a person does on every screen.
namespace pipit::tour {

namespace {

const QString kFirstNote = QStringLiteral("Seren settled after two minutes with the sand timer. ");
const QString kAnswer = QStringLiteral("Thank you. The timer stands on her table from today.");
const QString kAllSent = QStringLiteral("All on the school server");

} // namespace

/// In class, without a server in reach.
void Day::writeWithoutServer()
{
    if (m_break == Break::Lost) {
        copyFolder(m_folder + "/tablets/senco", m_folder + "/before");
    }
    m_senco = startApp(m_people[kSenco], "09:40");
    m_senco->wait("Who are you?");
    m_book.picture(*m_senco, "who-are-you");
    m_senco->press(m_people[kSenco].firstName);
    m_senco->wait("Hello, " + m_people[kSenco].firstName);
    m_book.picture(*m_senco, "passcode");
    m_senco->type("not these words");
    m_senco->key("Return");
    m_senco->wait("That passcode does not open these records");
    m_book.picture(*m_senco, "wrong-passcode");
    m_senco->type(m_people[kSenco].passcode);
    m_senco->key("Return");
    m_senco->wait("Needs your eye");
    m_book.picture(*m_senco, "today-of-the-senco");
    m_senco->press("Notes");
    m_senco->wait("Write a note for your colleagues");
    m_book.record(*m_senco, "senco", "notes-of-the-morning");
    keep(*m_senco, kFirstNote + m_canary);
    m_senco->wait("1 waiting to send");
    m_book.record(*m_senco, "senco", "kept-without-a-server");
}

void Day::comeBackAfterKill()
{
    m_senco->kill();
    m_kills.addFixed();
    if (m_break == Break::Lost) {
        QDir(m_folder + "/tablets/senco").removeRecursively();
        copyFolder(m_folder + "/before", m_folder + "/tablets/senco");
    }
    m_senco = startApp(m_people[kSenco], "09:52");
    unlock(*m_senco, m_people[kSenco]);
    expectNote(*m_senco, m_canary);
    m_book.record(*m_senco, "senco", "still-there-after-the-kill");
}

void Day::receiveAndAnswer()
{
    m_teacher->press("Notes");
    expectNote(*m_teacher, m_canary);
    m_book.record(*m_teacher, "teacher", "the-note-has-arrived");
    keep(*m_teacher, kAnswer);
    sync(*m_teacher);
    m_book.record(*m_teacher, "teacher", "answered");
}

void Day::receiveAnswer()
{
    sync(*m_senco);
    expectNote(*m_senco, kAnswer);
    seeWhoHasRead();
    m_book.record(*m_senco, "senco", "the-answer-has-arrived");
    m_senco->ask("size 800 1280");
    m_book.picture(*m_senco, "upright");
    m_senco->ask("size 1280 800");
}

void Day::open(AppProcess& app, const Person& person)
{
    app.press(person.firstName);
    app.press("Passcode");
    app.type(person.passcode);
    app.press("Open");
}

void Day::unlock(AppProcess& app, const Person& person)
{
    open(app, person);
    app.press("Notes");
    app.wait("Write a note for your colleagues");
}

void Day::keep(AppProcess& app, const QString& note)
{
    app.press("Note");
    app.type(note);
    app.key("Return");
    app.wait(": " + note);
}

/// On the page of notes.
void Day::sync(AppProcess& app)
{
    app.press("Notes");
    app.press("Send and receive now");
    app.wait("Send and receive now"); // it reads otherwise until the session has ended
    app.wait(kAllSent);
}

/// A spoilt day goes on without what is gone: to find it is the audit's work.
void Day::expectNote(AppProcess& app, const QString& words)
{
    if (m_break != Break::Lost) {
        app.wait(words);
    }
}

} // namespace pipit::tour
