#pragma once

#include "app/viewmodels/endofday/tablet_people.h"
#include "core/base/clock.h"
#include "core/store/change_log.h"
#include "sync/client/session.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <chrono>
#include <cstdint>

namespace pipit::viewmodels {

/// The one honest chip: what is only here, what is on its way, what the server has acknowledged.
///
/// It speaks for everybody of this tablet. "All on the school server" is said only after a session
/// whose digests agreed, only while it is known of everybody that nothing waits and nothing was
/// refused, and only until the next thing is written here.
class HonestState final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    /// Changes that the server has not acknowledged, of everybody on this tablet.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    /// Changes that the server would not take; kept here and listed.
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL)
    /// Of these, those of whoever has the tablet open.
    Q_PROPERTY(int mine READ mine NOTIFY changed FINAL)
    /// False if it cannot be said of somebody else what waits there.
    Q_PROPERTY(bool othersKnown READ othersKnown NOTIFY changed FINAL)
    /// Who else has something waiting, a sentence each; translated.
    Q_PROPERTY(QStringList others READ others NOTIFY changed FINAL)
    /// When tablet and server last agreed; invalid if they have not since the profile was opened.
    Q_PROPERTY(QDateTime agreedAt READ agreedAt NOTIFY changed FINAL)

public:
    /// Saving: what was done a moment ago is not durable yet.
    enum class Kind { NotKnown, Saved, Waiting, AllOnServer, Saving };
    Q_ENUM(Kind)

    explicit HonestState(const Clock& clock, QObject* parent = nullptr);

    Kind kind() const;
    /// What Kind::AllOnServer says, also while something is being saved.
    bool allOnServer() const;
    int waiting() const { return static_cast<int>(m_counts.waiting() + m_others.waiting()); }
    int refused() const { return static_cast<int>(m_counts.refused + m_others.refused()); }
    int mine() const { return static_cast<int>(m_counts.waiting()); }
    bool othersKnown() const { return m_others.known(); }
    int othersRefused() const { return static_cast<int>(m_others.refused()); }
    QStringList others() const { return m_others.words(); }
    QDateTime agreedAt() const { return m_agreedAt; }

    /// As the change log counts them now.
    void setCounts(const store::WaitingCounts& counts);
    /// As they left the tablet, and as sessions of others were answered.
    void setOthers(const OthersWaiting& others);
    /// Shown as "Saving" if it takes longer than a glance.
    void setWriting(bool writing);
    /// How long that is; zero says it at once.
    void setGlance(std::chrono::milliseconds time) { m_glance.setInterval(time); }
    void sessionFinished(const client::Outcome& outcome);
    /// Something came here by another way than the server's: nobody knows if it is there.
    void brought();
    /// Nothing is known: no profile is open.
    void forget();

signals:
    void changed();

private:
    const Clock& m_clock;
    store::WaitingCounts m_counts;
    OthersWaiting m_others;
    QTimer m_glance;
    bool m_saving = false;
    bool m_counted = false;
    bool m_agreed = false;
    QDateTime m_agreedAt;
};

} // namespace pipit::viewmodels
