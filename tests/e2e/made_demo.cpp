#include "tests/e2e/made_demo.h"

#include <QElapsedTimer>

namespace pipit::tests {

MadeDemo::MadeDemo()
    : m_programs(tour::builtPrograms())
    , m_server(m_programs, m_folder.path() + "/server")
{
    const auto tablets = m_folder.path() + "/tablets";
    m_server.begin();
    QElapsedTimer timer;
    timer.start();
    m_printed = tour::runToEnd(m_programs.demo,
        { "--server", m_server.url(), "--pin", m_server.keyPin(), "--start-code",
            m_server.startCode(), "--out", tablets });
    qInfo("made in %lld ms", static_cast<long long>(timer.elapsed()));
    m_server.stop();
    for (const auto& line : QString::fromUtf8(m_printed).split('\n', Qt::SkipEmptyParts)) {
        const auto fields = line.split('\t');
        m_people.push_back({ tablets + '/' + fields.value(0), fields.value(1), fields.value(2) });
    }
}

} // namespace pipit::tests
