#include "app/tablet/process.h"

#include <QLoggingCategory>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace pipit::tablet {

namespace {

const char* kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    default:
        return "error";
    }
}

void logWithoutContent(QtMsgType type, const QMessageLogContext& context, const QString&)
{
    std::fprintf(stderr, "qt.%s category=%s file=%s line=%d\n", kindOf(type),
        context.category != nullptr ? context.category : "-",
        context.file != nullptr ? context.file : "-", context.line);
}

} // namespace

void protectProcess()
{
#ifdef Q_OS_LINUX
    const rlimit none{ 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(S_IRWXG | S_IRWXO);
    constexpr int kAnyByte = 0xA5;
    mallopt(M_PERTURB, kAnyByte);
#endif
}

void keepContentOutOfLogs() { qInstallMessageHandler(logWithoutContent); }

} // namespace pipit::tablet
