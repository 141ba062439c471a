#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace pipit::tests {

/// A directory that is gone afterwards; in memory where the machine has such a place, for tests
/// that commit hundreds of times and ask nothing of the disk.
class QuickDirectory {
public:
    std::filesystem::path path() const { return m_directory.path().toStdString(); }

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory + QStringLiteral("/pipit-XXXXXX")
                                              : QDir::tempPath() + QStringLiteral("/pipit-XXXXXX");
    }

    QTemporaryDir m_directory{ place() };
};

} // namespace pipit::tests
