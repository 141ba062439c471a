#include "tests/e2e/tour/day.h"
#include "tests/e2e/tour/folders.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <map>

namespace {

using namespace pipit::tour;

enum Exit { kFine = 0, kStopped = 1, kUsage = 2, kAuditObjects = 3 };

const std::map<QString, Break>& breaks()
{
    static const std::map<QString, Break> all{
        { "", Break::Nothing },
        { "lost", Break::Lost },
        { "silent-overwrite", Break::SilentOverwrite },
        { "leak", Break::Leak },
        { "no-ack", Break::NoAck },
        { "stale-screen", Break::StaleScreen },
    };
    return all;
}

/// The audit gets folders, passcodes and what the screens said; it never sees the script.
int audit(const Programs& programs, const Day& day, const QString& folder)
{
    QStringList arguments{ "--out", folder + "/facts.json", "--server", day.server().dataFolder(),
        "--server-log", day.server().logFile(), "--seen", day.book().recordFile(), "--screens",
        folder, "--memory", day.memoryFolder(), "--canary", day.canary() };
    for (const auto& [tablet, passcode] : day.tablets()) {
        arguments << "--tablet" << tablet << "--passcode" << passcode;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(programs.audit, arguments);
    const bool ended = process.waitForFinished(120'000);
    QDir(day.memoryFolder()).removeRecursively(); // as large as all of them together
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int playAndAudit(const QString& folder, Break broken, std::uint32_t seed)
{
    const auto programs = builtPrograms();
    prepareFolder(folder);
    std::printf("tour: seed %u\n", static_cast<unsigned>(seed));
    std::fflush(stdout);
    Day day(programs, folder, broken, seed);
    day.play();
    std::printf("tour: %d pictures in %s\n", static_cast<int>(day.book().pictures().size()),
        qPrintable(folder));
    std::printf(
        "tour: killed %zu times (seed %u), and all that a screen showed as kept was there again\n",
        day.kills().done(), static_cast<unsigned>(seed));
    std::fflush(stdout);
    return audit(programs, day, folder) == 0 ? kFine : kAuditObjects;
}

} // namespace

/// `pipit-tour DIR [--break lost|silent-overwrite|leak|no-ack|stale-screen] [--seed N]`: 0 if the
/// day was as it should be.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription("Plays a school day with real processes and audits it.");
    line.addHelpOption();
    line.addOption({ "break",
        "Spoil something: lost, silent-overwrite, leak, no-ack, stale-screen.", "what" });
    line.addOption(
        { "seed", "Draws the moments at which an app is killed.", "number", "20261124" });
    line.addPositionalArgument("dir", "Takes pictures, facts.json and all that the day leaves.");
    line.process(app);
    const auto broken = breaks().find(line.value("break"));
    bool isNumber = false;
    const auto seed = line.value("seed").toUInt(&isNumber);
    if (line.positionalArguments().size() != 1 || broken == breaks().end() || !isNumber) {
        std::fputs(qPrintable(line.helpText()), stderr);
        return kUsage;
    }
    try {
        return playAndAudit(
            QDir(line.positionalArguments().at(0)).absolutePath(), broken->second, seed);
    } catch (const TourStopped& stopped) {
        std::fprintf(stderr, "tour: stopped: %s\n", stopped.what());
        return kStopped;
    }
}
