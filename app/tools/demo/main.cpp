#include "app/tools/demo/demo_school.h"
#include "platform/qt/qt_transport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace {

using pipit::demo::DemoServer;

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
    pipit::base::SystemClock clock;
    pipit::crypto::SystemRandom random;
    return pipit::demo::makeDemoSchool(line.value("out").toStdString(),
        DemoServer{ url, *pin, line.value("start-code").toStdString(), **transport }, clock,
        random);
}

/// Tab-separated, for a script and for a person: tablet, first name, passcode.
void printPeople()
{
    for (const auto& person : pipit::demo::demoPeople()) {
        std::printf("%s\t%s\t%s\n", person.tablet.c_str(), person.face.firstName.c_str(),
            person.passcode.c_str());
    }
}

} // namespace

/// `pipit-demo`: a small school with two tablets on a server that was just initialised.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(
        "Makes a demo school: two tablets' folders, and the school on a running server.");
    line.addHelpOption();
    line.addOptions({
        { "server", "Where the server is: https://host:port.", "url" },
        { "pin", "Its key pin, as `pipit-server init` printed it.", "hex" },
        { "start-code", "Its start code.", "code" },
        { "out", "Folder for the tablets' folders.", "dir" },
    });
    line.process(app);
    const auto made = makeSchool(line);
    if (!made) {
        std::fprintf(stderr, "pipit-demo: %s\n", made.error().detail.c_str());
        return 1;
    }
    printPeople();
    return 0;
}
