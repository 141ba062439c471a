#pragma once

#include "app/viewmodels/endofday/tablet_people.h"
#include "app/viewmodels/sync_runner.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <array>

namespace pipit::viewmodels {

/// The last or running session in four steps with their numbers: sealed, sent, received, compared.
class SyncReport final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool canSync READ canSync CONSTANT FINAL)
    /// How much of what had to be sent, of everybody here, is acknowledged, 0 to 1; below 0 while
    /// nothing is to be said.
    Q_PROPERTY(double sentPart READ sentPart NOTIFY changed FINAL)
    /// Translated; says what happened, what is safe and what to do. Empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class Stage { NotYet, Now, Done, Attention };
    Q_ENUM(Stage)
    enum Role { HeadingRole = Qt::UserRole, DetailRole, StageRole };

    explicit SyncReport(SyncRunner& runner, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool busy() const { return m_runner.busy(); }
    bool canSync() const { return m_runner.canSync(); }
    double sentPart() const;
    QString problem() const { return m_problem; }

    /// Sends and receives now.
    Q_INVOKABLE void start() { m_runner.syncNow(); }
    /// What waits here, for the words of a problem.
    /// What begins to wait after a session ended well is not what its steps count: they start anew.
    void setWaiting(int waiting);
    /// What the others left, for the words of the steps. What a session began with stays its
    /// own until the next.
    void setOthers(const OthersWaiting& others) { m_others = others; }
    /// Nothing is known: no profile is open.
    void forget();

    void show(const client::Progress& progress);
    void showEnd(const client::Outcome& outcome);
    void showProblem(base::ErrorCode code);

signals:
    void changed();

private:
    Stage stageOf(int row) const;
    QString headingOf(int row) const;
    QString detailOf(int row) const;
    QString sealedDetail() const;
    QString sentDetail() const;
    bool isUnfinished(int row) const;
    std::int64_t toGo() const;
    std::int64_t toSend() const { return m_progress.toSend + m_atStart.sealed(); }
    std::int64_t acknowledged() const { return m_progress.acknowledged + m_progress.carried; }
    void tellAll();

    SyncRunner& m_runner;
    client::Progress m_progress;
    bool m_known = false;
    bool m_failed = false;
    bool m_equal = false;
    int m_waiting = 0;
    OthersWaiting m_others;
    OthersWaiting m_atStart; ///< as they were when the session began
    QString m_problem;
};

} // namespace pipit::viewmodels
