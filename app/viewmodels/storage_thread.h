#pragma once

#include "sync/client/replica.h"
#include "sync/client/session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

namespace pipit::viewmodels {

/// The thread that owns the open profile. View models ask it with queued calls and get the answer
/// on their own thread; calls run in the order in which they were made.
///
/// Thread: made and asked on the GUI thread; `runAndWait` from any other. An answer whose receiver
/// is gone by then is dropped; the work is done all the same.
class StorageThread final : public QObject {
    Q_OBJECT

public:
    template <class T> using Work = std::function<Result<T>(client::Replica&)>;
    template <class T> using Then = std::function<void(Result<T>)>;
    using Opener = std::function<Result<std::unique_ptr<client::Replica>>()>;

    explicit StorageThread(QObject* parent = nullptr);
    /// Does what was asked, closes the profile and waits for both.
    ~StorageThread() override;

    /// Runs `opener` on the storage thread; what it gives is open until `close`.
    void open(Opener opener, QObject* receiver, Then<void> then);

    /// What is done with a profile just before it closes, also at the end of the program, on the
    /// storage thread. Set once, before the first `open`; what it uses outlives this.
    void beforeClosing(std::function<void(client::Replica&)> leave) { m_leave = std::move(leave); }

    /// Closes the profile: its pages and keys are gone from memory when `then` is called.
    void close(QObject* receiver, std::function<void()> then);

    /// Asks the open profile. Denied if none is open when the call's turn comes.
    template <class T> void ask(QObject* receiver, Work<T> work, Then<T> then)
    {
        post([this, work = std::move(work), then = std::move(then),
                 to = QPointer<QObject>(receiver)]() mutable {
            auto answer = std::make_shared<Result<T>>(m_replica
                    ? work(*m_replica)
                    : Result<T>(Error{ ErrorCode::Denied, "no profile is open" }));
            deliver(std::move(to), [answer, then = std::move(then)] { then(std::move(*answer)); });
        });
    }

    /// As `ask`, for work that writes: `changed` follows before the answer.
    template <class T> void change(QObject* receiver, Work<T> work, Then<T> then)
    {
        countWriting(1);
        ask<T>(receiver, std::move(work), [this, then = std::move(then)](Result<T> answer) {
            emit changed();
            then(std::move(answer));
        });
        // Also when the receiver is gone by then: what it wrote is durable now.
        post([this] { deliver(this, [this] { countWriting(-1); }); });
    }

    /// Runs work that needs no open profile (a list of faces, a wait).
    template <class T>
    void compute(QObject* receiver, std::function<T()> work, std::function<void(T)> then)
    {
        post([this, work = std::move(work), then = std::move(then),
                 to = QPointer<QObject>(receiver)]() mutable {
            auto answer = std::make_shared<T>(work());
            deliver(std::move(to), [answer, then = std::move(then)] { then(std::move(*answer)); });
        });
    }

    /// True from a `change` until what it wrote is durable. GUI thread.
    bool isWriting() const noexcept { return m_writing > 0; }

    /// Counts the profiles opened so far; tells one opening from the next. GUI thread.
    std::uint64_t opening() const noexcept { return m_opening; }

    /// Waits for `work` on the profile of that opening; false, without running it, if that one is
    /// closed. Any thread but the GUI's and the storage thread.
    bool runAndWait(std::uint64_t opening, const std::function<void(client::Replica&)>& work);

signals:
    /// Something was written. GUI thread.
    void changed();
    /// `isWriting` is another. GUI thread.
    void writingChanged();

private:
    void closeNow();
    void countWriting(int more);
    void post(std::function<void()> work);
    void deliver(QPointer<QObject> receiver, std::function<void()> answer);

    QThread m_thread;
    QObject* m_there; ///< lives on the storage thread
    std::uint64_t m_opening = 0;
    int m_writing = 0;
    std::function<void(client::Replica&)> m_leave;
    std::uint64_t m_openNow = 0; ///< storage thread; 0 while closed
    std::unique_ptr<client::Replica> m_replica; ///< storage thread
};

/// Lets a sync session run its work on the storage thread, for one opening only: never on the
/// profile of whoever comes next.
class ReplicaGate final : public client::StorageGate {
public:
    ReplicaGate(StorageThread& storage, std::uint64_t opening) noexcept
        : m_storage(storage)
        , m_opening(opening)
    {
    }

    bool run(const std::function<void(client::Replica&)>& work) override
    {
        return m_storage.runAndWait(m_opening, work);
    }

private:
    StorageThread& m_storage;
    std::uint64_t m_opening;
};

} // namespace pipit::viewmodels
