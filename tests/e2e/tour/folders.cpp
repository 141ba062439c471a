#include "tests/e2e/tour/folders.h"

#include "tests/e2e/tour/app_process.h"

#include <QDir>
#include <QRegularExpression>

#include <filesystem>

namespace pipit::tour {

void copyFolder(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::copy(
        from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive, error);
    if (error) {
        throw TourStopped("cannot copy " + from.toStdString());
    }
}

void prepareFolder(const QString& folder)
{
    static const QRegularExpression ours(
        "^(tablets|server|lists|before|memory|seen\\.jsonl|facts\\.json|[0-9]{2}-[a-z-]+\\.png)$");
    QDir().mkpath(folder);
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const auto& entry : entries) {
        if (!ours.match(entry.fileName()).hasMatch()) {
            throw TourStopped(("there is something else in " + folder + ": " + entry.fileName()
                + "; name an empty folder")
                                  .toStdString());
        }
    }
    for (const auto& entry : entries) {
        entry.isDir() ? QDir(entry.filePath()).removeRecursively()
                      : QFile::remove(entry.filePath());
    }
}

} // namespace pipit::tour
