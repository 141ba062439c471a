#include "tests/e2e/tour/day.h"

#include "tests/e2e/tour/folders.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace pipit::tour {

namespace {

const QString kFirstNote = QStringLiteral("Seren settled after two minutes with the sand timer. ");
const QString kAnswer = QStringLiteral("Thank you. The timer stands on her table from today.");
const QString kLateNote = QStringLiteral("Her taxi comes ten minutes earlier tomorrow.");
const QString kAllSent = QStringLiteral("All on the school server");

} // namespace

Day::Day(Programs programs, QString folder, Break broken)
    : m_programs(std::move(programs))
    , m_folder(std::move(folder))
    , m_break(broken)
    , m_canary("kestrel" + QString::number(QRandomGenerator::global()->generate64(), 36))
    , m_book(m_folder)
    , m_server(m_programs, m_folder + "/server")
{
}

void Day::play()
{
    beginSchool();
    writeWithoutServer();
    comeBackAfterKill();
    sendToServer();
    receiveAndAnswer();
    receiveAnswer();
    lockAndLeave();
    spoilLeftovers();
}

void Day::beginSchool()
{
    m_server.begin();
    const auto said = runToEnd(m_programs.demo,
        { "--server", m_server.url(), "--pin", m_server.keyPin(), "--start-code",
            m_server.startCode(), "--out", m_folder + "/tablets" });
    for (const auto& line : QString::fromUtf8(said).split('\n', Qt::SkipEmptyParts)) {
        const auto fields = line.split('\t');
        m_people.push_back({ fields.value(0), fields.value(1), fields.value(2) });
    }
    m_server.stop();
    if (m_people.size() != 3) {
        throw TourStopped("the demo school has not three people");
    }
}

/// In class, without a server in reach.
void Day::writeWithoutServer()
{
    if (m_break == Break::Lost) {
        copyFolder(m_folder + "/tablets/senco", m_folder + "/before");
    }
    m_senco = startApp(m_people[0], "09:40");
    m_senco->wait("Who are you?");
    m_book.picture(*m_senco, "who-are-you");
    m_senco->press(m_people[0].firstName);
    m_senco->wait("Hello, " + m_people[0].firstName);
    m_book.picture(*m_senco, "passcode");
    m_senco->type("not these words");
    m_senco->key("Return");
    m_senco->wait("That passcode does not open these records");
    m_book.picture(*m_senco, "wrong-passcode");
    m_senco->type(m_people[0].passcode);
    m_senco->key("Return");
    m_senco->wait("Needs your eye");
    m_book.picture(*m_senco, "today");
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
    if (m_break == Break::Lost) {
        QDir(m_folder + "/tablets/senco").removeRecursively();
        copyFolder(m_folder + "/before", m_folder + "/tablets/senco");
    }
    m_senco = startApp(m_people[0], "09:52");
    unlock(*m_senco, m_people[0]);
    expectNote(*m_senco, m_canary);
    m_book.record(*m_senco, "senco", "still-there-after-the-kill");
}

void Day::sendToServer()
{
    if (m_break == Break::NoAck) {
        copyFolder(m_server.dataFolder(), m_folder + "/before");
    }
    m_server.start();
    sync(*m_senco);
    m_book.record(*m_senco, "senco", "all-on-the-server");
}

void Day::receiveAndAnswer()
{
    m_teacher = startApp(m_people[1], "15:32");
    m_book.picture(*m_teacher, "another-tablet");
    unlock(*m_teacher, m_people[1]);
    sync(*m_teacher);
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
    m_book.record(*m_senco, "senco", "the-answer-has-arrived");
    m_senco->ask("size 800 1280");
    m_book.picture(*m_senco, "upright");
    m_senco->ask("size 1280 800");
}

void Day::lockAndLeave()
{
    if (m_break == Break::StaleScreen) {
        keep(*m_senco, kLateNote);
        sync(*m_senco);
        sync(*m_teacher);
        expectNote(*m_teacher, kLateNote);
    }
    m_senco->press("Lock");
    m_senco->wait("Who are you?");
    m_book.picture(*m_senco, "locked");
    for (auto* app : { &m_senco, &m_teacher }) {
        if ((*app)->quit() != 0) {
            throw TourStopped("a tablet's app did not end as it should");
        }
        app->reset();
    }
    m_server.stop();
}

void Day::spoilLeftovers()
{
    if (m_break == Break::NoAck) {
        QDir(m_server.dataFolder()).removeRecursively();
        copyFolder(m_folder + "/before", m_server.dataFolder());
    }
    if (m_break == Break::Leak) {
        QFile log(m_server.logFile());
        const QString line = "push from Rhian: " + m_canary;
        const auto* wide = reinterpret_cast<const char*>(line.utf16());
        if (!log.open(QIODevice::Append) || log.write(wide, 2 * line.size()) < 0) {
            throw TourStopped("the leak cannot be made");
        }
    }
    QDir(m_folder + "/before").removeRecursively();
}

std::unique_ptr<AppProcess> Day::startApp(const Person& person, const QString& time)
{
    return std::make_unique<AppProcess>(AppProcess::Start{ m_programs.app,
        { "--data", tabletFolder(person), "--clock-start", "2026-11-24T" + time + ":00", "--theme",
            "light" },
        m_programs.driverPlugins, m_runtime.path(), tabletEnvironment(m_runtime.path()) });
}

void Day::unlock(AppProcess& app, const Person& person)
{
    app.press(person.firstName);
    app.press("Passcode");
    app.type(person.passcode);
    app.press("Open");
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

void Day::sync(AppProcess& app)
{
    app.press("Send and receive now");
    app.wait(kAllSent);
}

/// A spoilt day goes on without what is gone: to find it is the audit's work.
void Day::expectNote(AppProcess& app, const QString& words)
{
    if (m_break != Break::Lost) {
        app.wait(words);
    }
}

QString Day::tabletFolder(const Person& person) const
{
    return m_folder + "/tablets/" + person.tablet;
}

std::vector<std::pair<QString, QString>> Day::tablets() const
{
    std::vector<std::pair<QString, QString>> all;
    for (std::size_t i = 0; i < 2; ++i) {
        all.emplace_back(tabletFolder(m_people[i]), m_people[i].passcode);
    }
    return all;
}

} // namespace pipit::tour
