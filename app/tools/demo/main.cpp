#include "app/tools/demo/demo_people.h"
#include "app/tools/demo/demo_school.h"
#include "platform/qt/qt_transport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace {

using pipit::demo::DemoServer;

/// "  3.2 s  importing 420 pupils": on the error stream, the table of people has the other one.
void say(const std::string& line)
{
    static QElapsedTimer sinceStart = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    std::fprintf(
        stderr, "%5.1f s  %s\n", static_cast<double>(sinceStart.elapsed()) / 1000.0, line.c_str());
}

pipit::Result<void> makeSchool(const QCommandLineParser& line)
{
    using pipit::Error;
    using pipit::ErrorCode;
    const auto pin = pipit::ServerKeyPin::fromHex(line.value("pin").toStdString());
    if (!pin) {
        return Error{ ErrorCode::BadInput, "--pin is 64 hexadecimal digits" };
    }
    const auto url = line.value("server").toStdString();
    auto transport = pipit::platform::QtTransport::make(url, { *pin }, {});
    if (!transport) {
        return transport.error();
    }
    pipit::crypto::SystemRandom random;
    return pipit::demo::makeDemoSchool(line.value("out").toStdString(),
        DemoServer{ url, *pin, line.value("start-code").toStdString(), **transport }, random, say,
        line.isSet("shared"));
}

/// Tab-separated, for a script and for a person: tablet, first name, passcode.
void printPeople(bool shared)
{
    auto people = pipit::demo::demoPeople();
    if (shared) {
        people.push_back(pipit::demo::sharingPerson());
    }
    for (const auto& person : people) {
        std::printf("%s\t%s\t%s\n", person.tablet.c_str(), person.face.firstName.c_str(),
            person.passcode.c_str());
    }
}

} // namespace

/// `pipit-demo`: Oakfield Primary with three tablets on a server that was just initialised.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(
        "Makes a demo school: three tablets' folders, and the school on a running server.");
    line.addHelpOption();
    line.addOptions({
        { "server", "Where the server is: https://host:port.", "url" },
        { "pin", "Its key pin, as `pipit-server init` printed it.", "hex" },
        { "start-code", "Its start code.", "code" },
        { "out", "Folder for the tablets' folders.", "dir" },
        { "shared", "The teaching assistant uses the teacher's tablet as well." },
        { "content-version", "Only says which school it would make: another one, another line." },
    });
    line.process(app);
    if (line.isSet("content-version")) {
        std::printf("%s\n", pipit::demo::contentVersion().c_str());
        return 0;
    }
    say("making Oakfield Primary");
    const auto made = makeSchool(line);
    if (!made) {
        std::fprintf(stderr, "pipit-demo: %s\n", made.error().detail.c_str());
        return 1;
    }
    say("done");
    printPeople(line.isSet("shared"));
    return 0;
}
