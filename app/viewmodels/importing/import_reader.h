#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/intake/intake.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace pipit::viewmodels {

/// A file of an import as it lies on the disk. Holds children's data: never in a log.
struct RawFile {
    QString path;
    QString name; ///< without folders
    Result<Bytes> bytes; ///< TooBig, DiskFailed
};

/// Fetches the files of an import on a thread of its own: a large file, or a stick that has stopped
/// answering, holds up neither the screen nor what is being kept.
///
/// Thread: made and asked on the GUI thread, where the answers come.
class ImportReader final : public QObject {
    Q_OBJECT

public:
    using Files = std::vector<RawFile>;
    using Then = std::function<void(std::shared_ptr<const Files>)>;

    explicit ImportReader(QObject* parent = nullptr);
    /// Stops, and waits for the read under way.
    ~ImportReader() override;

    /// Drops what is being read. `paths`: files, and folders whose lists are taken. `then` is
    /// called once, unless this is called again before or `stop` is.
    void read(QStringList paths, Then then);
    void stop();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;

    QThreadPool m_pool;
    Stop m_stop;
};

/// As the reader does, on the calling thread. A file that cannot be had is in the list with its
/// error. At most kMostImportFiles; each once. Ends early once `stop` is true.
ImportReader::Files fetchFiles(const QStringList& paths, const std::atomic_bool& stop);

inline constexpr std::size_t kMostImportFiles = 40;
/// All files of one import together; the one that would be over it is refused as too big.
inline constexpr std::size_t kMostImportBytes = 64 * 1024 * 1024;

/// The files as the importer takes them. They outlive what it is given.
std::vector<intake::ChosenFile> chosenFiles(const ImportReader::Files& files);

} // namespace pipit::viewmodels
