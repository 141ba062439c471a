#include "tests/e2e/tour/memory_dump.h"

#include "tests/e2e/tour/app_process.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>

namespace pipit::tour {

namespace {

constexpr qint64 kPage = 4096;
constexpr qint64 kPart = 256 * kPage;
/// A sanitizer reserves more than that for what it knows of the memory; nothing else does.
constexpr qint64 kMost = qint64{ 1 } << 36;

struct Range {
    qint64 from = 0;
    qint64 until = 0;
};

/// "7f12-7f34 rw-p 00000000 08:01 1234 /path": what may be read, and lies below the kernel.
QList<Range> readableRanges(const QString& folder)
{
    QFile maps(folder + "/maps");
    if (!maps.open(QIODevice::ReadOnly)) {
        throw TourStopped("the map of a process's memory cannot be read");
    }
    QList<Range> ranges;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const auto fields = line.simplified().split(' ');
        const auto ends = fields.value(0).split('-');
        bool isNumber = false;
        const Range range{ ends.value(0).toLongLong(nullptr, 16),
            ends.value(1).toLongLong(&isNumber, 16) };
        if (isNumber && range.until - range.from <= kMost && fields.value(1).startsWith('r')
            && fields.value(5) != "[vvar]") {
            ranges << range;
        }
    }
    return ranges;
}

bool isEmpty(const QByteArray& page)
{
    return std::all_of(page.begin(), page.end(), [](char byte) { return byte == 0; });
}

qint64 copyPages(const QByteArray& part, QFile& out)
{
    qint64 copied = 0;
    for (qsizetype at = 0; at < part.size(); at += kPage) {
        const auto page = part.mid(at, kPage);
        copied += isEmpty(page) ? 0 : out.write(page);
    }
    return copied;
}

} // namespace

void dumpMemory(qint64 processId, const QString& file)
{
    const QString folder = QStringLiteral("/proc/%1").arg(processId);
    QFile memory(folder + "/mem");
    QFile out(file);
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !out.open(QIODevice::WriteOnly)) {
        throw TourStopped("the memory of a process cannot be read, or not be written down");
    }
    qint64 copied = 0;
    for (const Range& range : readableRanges(folder)) {
        for (qint64 at = range.from; at < range.until; at += kPart) {
            if (memory.seek(at)) { // a part that has gone meanwhile holds nothing any more
                copied += copyPages(memory.read(std::min(kPart, range.until - at)), out);
            }
        }
    }
    if (copied == 0) {
        throw TourStopped("the memory of a process reads as empty");
    }
}

} // namespace pipit::tour
