#include "tests/e2e/tour/day.h"

#include "tests/e2e/tour/memory_dump.h"

#include <QDir>
#include <QFile>

// What lies in the memory of the programs, and what is put where the search has to find it.
namespace pipit::tour {

/// The SENCo's app with the note on its screen, the same app locked, and the server.
void Day::lookIntoMemory()
{
    QDir().mkpath(memoryFolder());
    m_senco->ask("dumpable");
    dumpMemory(m_senco->processId(), memoryFolder() + "/open");
    m_senco->press("Lock");
    m_senco->wait("Who are you?");
    m_book.picture(*m_senco, "locked");
    dumpMemory(m_senco->processId(), memoryFolder() + "/locked");
    dumpMemory(m_server.processId(), memoryFolder() + "/server");
}

/// In each form in which the canary is searched for. A search that misses one of them is blind.
void Day::plantDecoys()
{
    QFile log(m_server.logFile());
    const auto* wide = reinterpret_cast<const char*>(m_canary.utf16());
    const QByteArray lines = "decoy: " + m_canary.toUtf8()
        + "\ndecoy: " + QByteArray(wide, 2 * m_canary.size())
        + "\ndecoy: " + (m_canary.toUtf8() + ".").toBase64() + '\n';
    if (!log.open(QIODevice::Append) || log.write(lines) != lines.size()) {
        throw TourStopped("the decoys cannot be planted");
    }
}

} // namespace pipit::tour
