#pragma once

#include "core/base/clock.h"
#include "core/store/change_log.h"
#include "sync/client/session.h"

#include <QDateTime>
#include <QObject>
#include <QtQmlIntegration>

#include <cstdint>

namespace pipit::viewmodels {

/// The one honest chip: what is only here, what is on its way, what the server has acknowledged.
///
/// "All on the school server" is said only after a session whose digests agreed, and only until the
/// next thing is written here.
class HonestState final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    /// Changes that the server has not acknowledged.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    /// Changes that the server would not take; kept here and listed.
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL)
    /// When tablet and server last agreed; invalid if they have not since the profile was opened.
    Q_PROPERTY(QDateTime agreedAt READ agreedAt NOTIFY changed FINAL)

public:
    enum class Kind { NotKnown, Saved, Waiting, AllOnServer };
    Q_ENUM(Kind)

    explicit HonestState(const Clock& clock, QObject* parent = nullptr);

    Kind kind() const;
    int waiting() const { return static_cast<int>(m_counts.waiting()); }
    int refused() const { return static_cast<int>(m_counts.refused); }
    QDateTime agreedAt() const { return m_agreedAt; }

    /// As the change log counts them now.
    void setCounts(const store::WaitingCounts& counts);
    void sessionFinished(const client::Outcome& outcome);
    /// Nothing is known: no profile is open.
    void forget();

signals:
    void changed();

private:
    const Clock& m_clock;
    store::WaitingCounts m_counts;
    bool m_counted = false;
    bool m_agreed = false;
    QDateTime m_agreedAt;
};

} // namespace pipit::viewmodels
