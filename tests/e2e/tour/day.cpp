#include "tests/e2e/tour/day.h"

#include "tests/e2e/tour/folders.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace pipit::tour {

namespace {

const QString kLateNote = QStringLiteral("Her taxi comes ten minutes earlier tomorrow.");

} // namespace

Day::Day(Programs programs, QString folder, Break broken, std::uint32_t seed)
    : m_programs(std::move(programs))
    , m_folder(std::move(folder))
    , m_break(broken)
    , m_canary("kestrel" + QString::number(QRandomGenerator::global()->generate64(), 36))
    , m_book(m_folder)
    , m_kills(seed, broken == Break::Nothing ? Kills::kMost : 0)
    , m_server(m_programs, m_folder + "/server")
{
}

void Day::play()
{
    beginSchool();
    makeLists();
    writeWithoutServer();
    comeBackAfterKill();
    standAtTheDoor();
    writePassport();
    comeBackToDraft();
    sharePassport();
    beginObserving();
    observe();
    finishObserving();
    logSessions();
    leaveAtMidday();
    shareDifferently();
    lookIntoTheSchool();
    lookAtLists();
    comeToEndOfDay();
    sendTheDay();
    seeSessions();
    seeConflict();
    settleConflict();
    agree();
    comeBackNextMorning();
    receiveAndAnswer();
    readAtTheDoor();
    receiveAnswer();
    assistantLooksIn();
    lockAndLeave();
    spoilLeftovers();
    if (!m_kills.ahead().isEmpty()) {
        throw TourStopped("the day did not come by " + m_kills.ahead().begin()->toStdString());
    }
}

void Day::beginSchool()
{
    m_server.begin();
    const auto said = runToEnd(m_programs.demo,
        { "--server", m_server.url(), "--pin", m_server.keyPin(), "--start-code",
            m_server.startCode(), "--out", m_folder + "/tablets", "--shared" });
    for (const auto& line : QString::fromUtf8(said).split('\n', Qt::SkipEmptyParts)) {
        const auto fields = line.split('\t');
        m_people.push_back({ fields.value(0), fields.value(1), fields.value(2) });
    }
    m_server.stop();
    if (m_people.size() != kSharing + 1) {
        throw TourStopped("the demo school has not three people, one of them on two tablets");
    }
}

void Day::makeLists()
{
    for (const auto& [school, folder] :
        { std::pair{ "oakfield", "today" }, std::pair{ "oakfield-september", "september" } }) {
        runToEnd(m_programs.demoFiles,
            { school, m_folder + "/lists/" + folder, "--today", "2026-11-24" });
    }
}

void Day::lockAndLeave()
{
    if (m_break == Break::StaleScreen) {
        keep(*m_senco, kLateNote);
        sync(*m_senco);
        for (auto* app : { m_teacher.get(), m_assistant.get() }) {
            sync(*app);
            expectNote(*app, kLateNote);
        }
    }
    lookIntoMemory();
    for (auto* app : { &m_senco, &m_teacher, &m_assistant }) {
        leave(*app);
    }
    m_server.stop();
}

void Day::spoilLeftovers()
{
    if (m_break == Break::NoAck) {
        QDir(m_server.dataFolder()).removeRecursively();
        copyFolder(m_folder + "/before", m_server.dataFolder());
    }
    plantDecoys();
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

void Day::leave(std::unique_ptr<AppProcess>& app)
{
    if (app->quit() != 0) {
        throw TourStopped("a tablet's app did not end as it should");
    }
    app.reset();
}

void Day::restart(std::unique_ptr<AppProcess>& app, const Person& person, const QString& time)
{
    if (app) {
        leave(app);
    }
    app = startApp(person, time);
    open(*app, person);
}

std::unique_ptr<AppProcess> Day::startApp(const Person& person, const QString& time)
{
    m_clocks[person.tablet] = QTime::fromString(time, "hh:mm");
    return std::make_unique<AppProcess>(AppProcess::Start{ m_programs.app,
        { "--data", tabletFolder(person), "--clock-start", m_date + "T" + time + ":00", "--theme",
            "light" },
        m_programs.driverPlugins, m_runtime.path(), tabletEnvironment(m_runtime.path()) });
}

std::vector<Day::Tablet> Day::tabletsNow() const
{
    return { { m_senco.get(), m_people[kSenco].tablet },
        { m_teacher.get(), m_people[kTeacher].tablet },
        { m_assistant.get(), m_people[kAssistant].tablet } };
}

QString Day::tabletFolder(const Person& person) const
{
    return m_folder + "/tablets/" + person.tablet;
}

std::vector<std::pair<QString, QString>> Day::tablets() const
{
    std::vector<std::pair<QString, QString>> all;
    for (const auto& person : m_people) {
        all.emplace_back(tabletFolder(person), person.passcode);
    }
    return all;
}

} // namespace pipit::tour
