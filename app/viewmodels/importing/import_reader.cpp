#include "app/viewmodels/importing/import_reader.h"

#include "core/exchange/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

/// A file as the system gives it, until the person does not want it any more.
class PathSource final : public exchange::ByteSource {
public:
    PathSource(const QString& path, const std::atomic_bool& stop)
        : m_file(path)
        , m_stop(stop)
    {
        // A pipe or a device would never end, or never begin.
        if (QFileInfo(path).isFile() && m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
            && m_file.isSequential()) {
            m_file.close();
        }
    }

    Result<std::size_t> read(std::span<std::uint8_t> out) override
    {
        if (m_stop || !m_file.isOpen()) {
            return Error{ ErrorCode::DiskFailed, "file of an import" };
        }
        const qint64 got
            = m_file.read(reinterpret_cast<char*>(out.data()), static_cast<qint64>(out.size()));
        if (got < 0) {
            return Error{ ErrorCode::DiskFailed, "file of an import" };
        }
        return static_cast<std::size_t>(got);
    }

private:
    QFile m_file;
    const std::atomic_bool& m_stop;
};

/// Bytes that were fetched, or the error that came instead.
class FetchedSource final : public exchange::ByteSource {
public:
    explicit FetchedSource(const Result<Bytes>& bytes)
        : m_bytes(bytes)
        , m_rest(bytes ? ByteView(*bytes) : ByteView())
    {
    }

    Result<std::size_t> read(std::span<std::uint8_t> out) override
    {
        if (!m_bytes) {
            return m_bytes.error();
        }
        return m_rest.read(out);
    }

private:
    const Result<Bytes>& m_bytes;
    exchange::MemorySource m_rest;
};

/// The files that the paths name: of a folder, those that may be lists.
QStringList filesOf(const QStringList& paths, const std::atomic_bool& stop)
{
    QStringList files;
    QSet<QString> known;
    const auto add = [&](const QString& path) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        if (!known.contains(whole) && files.size() < static_cast<qsizetype>(kMostImportFiles)) {
            known.insert(whole);
            files << whole;
        }
    };
    for (const QString& path : paths) {
        if (stop) {
            break;
        }
        if (!QFileInfo(path).isDir()) {
            add(path);
            continue;
        }
        const auto found = QDir(path).entryInfoList(
            { QStringLiteral("*.csv"), QStringLiteral("*.txt"), QStringLiteral("*.xml") },
            QDir::Files | QDir::Readable, QDir::Name | QDir::IgnoreCase);
        for (const QFileInfo& file : found) {
            add(file.absoluteFilePath());
        }
    }
    return files;
}

} // namespace

ImportReader::Files fetchFiles(const QStringList& paths, const std::atomic_bool& stop)
{
    ImportReader::Files files;
    std::size_t room = kMostImportBytes;
    for (const QString& path : filesOf(paths, stop)) {
        if (stop) {
            break;
        }
        PathSource source(path, stop);
        auto bytes = exchange::readAll(source, std::min(room, exchange::kMaxFileBytes));
        room -= bytes ? bytes->size() : 0;
        files.push_back({ path, QFileInfo(path).fileName(), std::move(bytes) });
    }
    return files;
}

std::vector<intake::ChosenFile> chosenFiles(const ImportReader::Files& files)
{
    std::vector<intake::ChosenFile> chosen;
    for (const RawFile& file : files) {
        chosen.push_back({ file.name.toStdString(), std::make_unique<FetchedSource>(file.bytes) });
    }
    return chosen;
}

ImportReader::ImportReader(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ImportReader::~ImportReader()
{
    stop();
    m_pool.waitForDone();
}

void ImportReader::read(QStringList paths, Then then)
{
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, stop = m_stop, paths = std::move(paths), then = std::move(then)] {
        auto files = std::make_shared<const Files>(fetchFiles(paths, *stop));
        // The destructor waits for this, so that the reader is still there; with it goes what was
        // not delivered.
        QMetaObject::invokeMethod(
            this,
            [stop, files = std::move(files), then] {
                if (!*stop) {
                    then(files);
                }
            },
            Qt::QueuedConnection);
    });
}

void ImportReader::stop()
{
    if (m_stop) {
        *m_stop = true;
    }
}

} // namespace pipit::viewmodels
