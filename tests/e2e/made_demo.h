#pragma once

#include "tests/e2e/tour/programs.h"
#include "tests/e2e/tour/school_server.h"

#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace pipit::tests {

/// The demo school with its server, made as run.sh makes it; the server is stopped.
class MadeDemo {
public:
    struct Person {
        QString folder; ///< of their tablet
        QString firstName;
        QString passcode;
    };

    MadeDemo();

    const QByteArray& printed() const { return m_printed; }
    const std::vector<Person>& people() const { return m_people; }
    tour::SchoolServer& server() { return m_server; }
    QString serverFolder() const { return m_server.dataFolder(); }
    const tour::Programs& programs() const { return m_programs; }

private:
    QTemporaryDir m_folder;
    tour::Programs m_programs;
    tour::SchoolServer m_server;
    QByteArray m_printed;
    std::vector<Person> m_people;
};

} // namespace pipit::tests
