#include "app/viewmodels/storage_thread.h"

#include <QMetaObject>

namespace pipit::viewmodels {

StorageThread::StorageThread(QObject* parent)
    : QObject(parent)
    , m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_there->moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    post([this] { closeNow(); });
    post([this] {
        delete m_there;
        m_thread.quit();
    });
    m_thread.wait();
}

void StorageThread::open(Opener opener, QObject* receiver, Then<void> then)
{
    const std::uint64_t opening = ++m_opening;
    compute<Result<void>>(
        receiver,
        [this, opening, opener = std::move(opener)]() -> Result<void> {
            PIPIT_CHECK(m_replica == nullptr);
            auto opened = opener();
            if (!opened) {
                return opened.error();
            }
            m_replica = std::move(*opened);
            m_openNow = opening;
            return {};
        },
        std::move(then));
}

void StorageThread::close(QObject* receiver, std::function<void()> then)
{
    post([this, then = std::move(then), to = QPointer<QObject>(receiver)]() mutable {
        closeNow();
        deliver(std::move(to), std::move(then));
    });
}

void StorageThread::closeNow()
{
    if (m_replica && m_leave) {
        m_leave(*m_replica);
    }
    m_replica.reset();
    m_openNow = 0;
}

void StorageThread::countWriting(int more)
{
    const bool before = isWriting();
    m_writing += more;
    if (isWriting() != before) {
        emit writingChanged();
    }
}

bool StorageThread::runAndWait(
    std::uint64_t opening, const std::function<void(client::Replica&)>& work)
{
    bool ran = false;
    QMetaObject::invokeMethod(
        m_there,
        [&] {
            ran = m_replica != nullptr && m_openNow == opening;
            if (ran) {
                work(*m_replica);
            }
        },
        Qt::BlockingQueuedConnection);
    return ran;
}

void StorageThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_there, std::move(work), Qt::QueuedConnection);
}

void StorageThread::deliver(QPointer<QObject> receiver, std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [receiver = std::move(receiver), answer = std::move(answer)] {
            if (receiver) {
                answer();
            }
        },
        Qt::QueuedConnection);
}

} // namespace pipit::viewmodels
