#include "app/viewmodels/endofday/tablet_file.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/school_calls.h"
#include "app/viewmodels/typed_path.h"
#include "core/base/try.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>

namespace pipit::viewmodels {

namespace {

/// "Pipit 2026-11-24 15.42.pipit": sorts by day, and says nothing of anybody.
QString nameFor(const QDateTime& now)
{
    return QStringLiteral("Pipit ") + now.toString(QStringLiteral("yyyy-MM-dd HH.mm"))
        + QStringLiteral(".pipit");
}

/// What is refused as a whole brings nothing; what was cut later may have.
bool mayHaveBrought(const Result<client::BundleTaken>& taken)
{
    if (taken) {
        return taken->changes + taken->forOthers + taken->parked > 0;
    }
    const auto code = taken.error().code;
    return code == base::ErrorCode::Offline || code == base::ErrorCode::DiskFull
        || code == base::ErrorCode::DiskFailed || code == base::ErrorCode::Busy;
}

std::filesystem::path onDisk(const QString& path) { return QFile::encodeName(path).toStdString(); }

} // namespace

TabletFile::TabletFile(
    StorageThread& storage, const Clock& clock, const client::Outgoing* outgoing, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_outgoing(outgoing)
    , m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("tablet file"));
    m_there->moveToThread(&m_thread); // started by the first file: most days have none
}

TabletFile::~TabletFile()
{
    stop();
    m_thread.quit();
    m_thread.wait();
    delete m_there;
}

void TabletFile::save(const QUrl& file) { write(file.toLocalFile(), true); }

void TabletFile::savePath(const QString& path)
{
    const QString typed = typedPath(path);
    const bool folder = QFileInfo(typed).isDir();
    write(folder ? QDir(typed).filePath(nameFor(toLocal(m_clock.now()))) : typed, false);
}

void TabletFile::take(const QUrl& file) { read(file.toLocalFile()); }

void TabletFile::takePath(const QString& path) { read(typedPath(path)); }

void TabletFile::begin()
{
    clear();
    m_busy = true;
    emit changed();
}

void TabletFile::write(const QString& path, bool replace)
{
    if (m_busy || path.isEmpty()) {
        return;
    }
    begin();
    m_storage.change<client::BundleMade>(
        this,
        [this, path, replace](client::Replica& replica) -> Result<client::BundleMade> {
            if (!replace && QFileInfo::exists(path)) {
                return Error{ ErrorCode::AlreadyExists, "bundle: a file of that name" };
            }
            return client::writeBundle(replica, m_outgoing, m_clock, onDisk(path));
        },
        [this, path, opening = m_storage.opening()](const Result<client::BundleMade>& made) {
            if (!isCurrent(opening)) {
                return;
            }
            if (made) {
                showSaved(*made, QDir::toNativeSeparators(path));
            } else {
                showProblem(saveFileProblem(made.error().code));
            }
        });
}

void TabletFile::read(const QString& path)
{
    if (m_busy || path.isEmpty() || m_storage.opening() == 0) {
        return;
    }
    begin();
    m_stop = std::stop_source();
    m_thread.start();
    QMetaObject::invokeMethod(
        m_there, [this, path, opening = m_storage.opening(), stop = m_stop.get_token()] {
            const Came what = takeNow(path, opening, stop);
            QMetaObject::invokeMethod(
                this, [this, opening, what] { came(opening, what); }, Qt::QueuedConnection);
        });
}

/// On the thread that reads.
TabletFile::Came TabletFile::takeNow(
    const QString& path, std::uint64_t opening, const std::stop_token& stop)
{
    const auto bytes = client::readBundle(onDisk(path));
    if (!bytes) {
        return { bytes.error(), {} };
    }
    ReplicaGate gate(m_storage, opening);
    const auto taken = client::takeBundle(
        gate, *bytes,
        [this, opening, stop](double part) {
            QMetaObject::invokeMethod(
                this,
                [this, opening, stop, part] {
                    if (isCurrent(opening) && !stop.stop_requested()) {
                        showPart(part);
                    }
                },
                Qt::QueuedConnection);
        },
        stop);
    QString writer;
    if (taken) {
        (void)gate.run([&](client::Replica& replica) {
            writer = QString::fromStdString(authorName(replica, taken->writer));
        });
    }
    return { taken, writer };
}

/// Also what was cut short may have brought something.
void TabletFile::came(std::uint64_t opening, const Came& came)
{
    if (!isCurrent(opening)) {
        return;
    }
    if (came.taken) {
        showTaken(*came.taken, came.writer);
    } else {
        showProblem(takeFileProblem(came.taken.error().code));
    }
    emit m_storage.changed();
    if (mayHaveBrought(came.taken)) {
        emit tookIn();
    }
}

bool TabletFile::isCurrent(std::uint64_t opening) const
{
    return m_busy && opening == m_storage.opening();
}

void TabletFile::stop() { m_stop.request_stop(); }

void TabletFile::clear()
{
    if (!m_busy) {
        m_part = -1;
        m_words = {};
        m_problem.clear();
        emit changed();
    }
}

void TabletFile::forget()
{
    stop();
    m_busy = false;
    clear();
}

void TabletFile::showSaved(const client::BundleMade& made, const QString& place)
{
    m_busy = false;
    m_words = savedWords(made, place);
    emit changed();
}

void TabletFile::showTaken(const client::BundleTaken& taken, const QString& writer)
{
    m_busy = false;
    m_part = -1;
    m_words = takenWords(taken, writer, toLocal(taken.made));
    emit changed();
}

void TabletFile::showProblem(const QString& problem)
{
    m_busy = false;
    m_part = -1;
    m_problem = problem;
    emit changed();
}

void TabletFile::showPart(double part)
{
    m_busy = true;
    m_part = part;
    emit changed();
}

} // namespace pipit::viewmodels
