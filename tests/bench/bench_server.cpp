#include "tests/bench/bench_server.h"

#include <QDeadlineTimer>
#include <QFile>

namespace pipit::bench {

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kPollMs = 10;

QString trimmedFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

double peakMegabytesOf(const QString& process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

BenchServer::BenchServer(const QString& folder)
    : m_folder(folder)
{
}

BenchServer::~BenchServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kPatienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool BenchServer::start()
{
    QProcess init;
    init.start(QStringLiteral(PIPIT_SERVER),
        { "init", "--data", m_folder, "--address", "127.0.0.1", "--port", "8443" });
    if (!init.waitForFinished(kPatienceMs)) {
        return false;
    }
    const auto paper = client::readServerPaper(init.readAllStandardOutput().toStdString());
    const QString ready = m_folder + QStringLiteral("/ready");
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(PIPIT_SERVER),
        { "serve", "--data", m_folder, "--port", "0", "--ready-file", ready });
    const QDeadlineTimer deadline(kPatienceMs);
    // Waits for the file, but no longer than the server lives.
    while (trimmedFile(ready).isEmpty() && !deadline.hasExpired()
        && !m_process.waitForFinished(kPollMs)) { }
    const QString port = trimmedFile(ready);
    if (!paper || port.isEmpty()) {
        return false;
    }
    m_paper = *paper;
    m_paper.url = "https://127.0.0.1:" + port.toStdString();
    return true;
}

double BenchServer::peakMegabytes() const
{
    return peakMegabytesOf(QString::number(m_process.processId()));
}

} // namespace pipit::bench
