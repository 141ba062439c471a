#pragma once

#include "tests/e2e/tour/app_process.h"
#include "tests/e2e/tour/kept.h"
#include "tests/e2e/tour/kills.h"
#include "tests/e2e/tour/programs.h"
#include "tests/e2e/tour/school_server.h"
#include "tests/e2e/tour/screen_book.h"

#include <QString>
#include <QTemporaryDir>
#include <QTime>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace pipit::tour {

/// What goes wrong on purpose, on real data, so that the audit has to find it.
enum class Break {
    Nothing,
    Lost, ///< after the kill, tablet A is as it was before the note
    SilentOverwrite, ///< what two people wrote apart becomes one of the two, and nobody is asked
    Leak, ///< the note's text stands in the server's log
    NoAck, ///< the server loses what it acknowledged
    StaleScreen, ///< a note comes to both tablets that no recorded screen shows
};

/// A day of three tablets and a server, all of them processes. Steps throw TourStopped.
class Day {
public:
    /// Everything the day leaves is below `folder`.
    /// `seed` draws the moments of the kills; a day that is spoilt has only those of every day.
    Day(Programs programs, QString folder, Break broken, std::uint32_t seed);

    /// From the server's first start to its last stop. No process is left.
    void play();

    const ScreenBook& book() const { return m_book; }
    const Kills& kills() const { return m_kills; }
    const QString& canary() const { return m_canary; }
    /// Copies of what the memory of the programs held: open, locked, server.
    QString memoryFolder() const { return m_folder + "/memory"; }
    /// Folder and passcode of each tablet, in order.
    std::vector<std::pair<QString, QString>> tablets() const;
    const SchoolServer& server() const { return m_server; }

private:
    /// The last one is the assistant again, on the teacher's tablet.
    enum Who : std::size_t { kSenco, kTeacher, kAssistant, kSharing };
    struct Person {
        QString tablet;
        QString firstName;
        QString passcode;
    };
    /// A page that says that something is kept, and the way back to it.
    struct Page {
        QString saved; ///< the words in which it says so
        QString picture; ///< name of what it looks like after a kill
        std::function<void(AppProcess&)> comeBack; ///< from Today
    };

    void beginSchool();
    void makeLists();
    void writeWithoutServer();
    void comeBackAfterKill();
    void receiveAndAnswer();
    void receiveAnswer();
    void standAtTheDoor();
    void writePassport();
    void comeBackToDraft();
    void beginObserving();
    void observe();
    void observeNote(int number);
    void markWay(int number);
    void lookAtToday();
    void finishObserving();
    void logSessions();
    void logSession(int number);
    void leaveAtMidday();
    void seeSessions();
    void sharePassport();
    void shareDifferently();
    void lookIntoTheSchool();
    void lookAtLists();
    void comeToEndOfDay();
    void sendTheDay();
    void seeConflict();
    void settleConflict();
    void overwriteConflict();
    void agree();
    void comeBackNextMorning();
    void readAtTheDoor();
    void seeWhoHasRead();
    void assistantLooksIn();
    void lookIntoMemory();
    void lockAndLeave();
    void plantDecoys();
    void spoilLeftovers();

    /// If the moment is drawn: reads what the screen shows as kept, kills, and looks for it again.
    void moment(std::unique_ptr<AppProcess>& app, const Person& person, const QString& name,
        const Page& page);
    void atSenco(const QString& name, const Page& page);
    /// At the teacher's tablet, which two people use.
    void atTeachers(const QString& name, const Page& page, const Person& person);
    /// The tablet's clock starts at `time`, as "09:40", on the day that it is.
    std::unique_ptr<AppProcess> startApp(const Person& person, const QString& time);
    /// To Today.
    void open(AppProcess& app, const Person& person);
    /// To the notes.
    void unlock(AppProcess& app, const Person& person);
    /// The app ends as it should.
    void leave(std::unique_ptr<AppProcess>& app);
    /// It ends if it runs, and starts at `time`: to Today.
    void restart(std::unique_ptr<AppProcess>& app, const Person& person, const QString& time);
    void openEndOfDay(AppProcess& app, const QString& picture);
    struct Tablet {
        AppProcess* app;
        QString name; ///< of its folder
    };
    /// All that run, the SENCo's first.
    std::vector<Tablet> tabletsNow() const;
    void keep(AppProcess& app, const QString& note);
    void sync(AppProcess& app);
    void addList(const QString& path);
    void expectNote(AppProcess& app, const QString& words);
    QString tabletFolder(const Person& person) const;

    Programs m_programs;
    QString m_folder;
    Break m_break;
    QString m_canary;
    QTemporaryDir m_runtime; ///< sockets: their paths must be short
    ScreenBook m_book;
    Kills m_kills;
    std::set<QString> m_cameBack; ///< pages of which there is a picture after a kill
    std::map<QString, QTime> m_clocks; ///< where each tablet's clock started last
    SchoolServer m_server;
    QString m_date = QStringLiteral("2026-11-24");
    QStringList m_saidOfSession; ///< what the screen said of it where it was logged
    std::vector<Person> m_people; ///< in the order of Who
    std::unique_ptr<AppProcess> m_senco;
    std::unique_ptr<AppProcess> m_teacher; ///< the tablet that two people use
    std::unique_ptr<AppProcess> m_assistant;
};

} // namespace pipit::tour
