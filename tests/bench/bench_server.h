#pragma once

#include "sync/client/server_paper.h"

#include <QProcess>
#include <QString>

#include <optional>

namespace pipit::bench {

/// The school server as a process of its own, on this machine's loopback, over TLS.
class BenchServer {
public:
    explicit BenchServer(const QString& folder);
    ~BenchServer();
    BenchServer(const BenchServer&) = delete;
    BenchServer& operator=(const BenchServer&) = delete;

    /// False if it does not come up.
    bool start();
    const client::ServerPaper& paper() const { return m_paper; }
    /// The most memory that it has held, in megabytes.
    double peakMegabytes() const;

private:
    QString m_folder;
    QProcess m_process;
    client::ServerPaper m_paper;
};

/// The line of /proc/PID/status in megabytes; "self" for this process.
double peakMegabytesOf(const QString& process);

} // namespace pipit::bench
