#pragma once

#include "app/viewmodels/observation/observation_calls.h"
#include "app/viewmodels/storage_thread.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// What is said at the end of an observation. Kept at every pause, and at once where it is tapped.
class ObservationEnding final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(QString summary READ summary WRITE setSummary NOTIFY changed FINAL)
    Q_PROPERTY(Step step READ step WRITE setStep NOTIFY changed FINAL)
    Q_PROPERTY(QString nextText READ nextText WRITE setNextText NOTIFY changed FINAL)
    /// True if all of it is on the disk.
    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Step { NotSaid, Support, Referral, Review, Nothing };
    Q_ENUM(Step)

    ObservationEnding(
        StorageThread& storage, ObservationSources sources, QObject* parent = nullptr);

    QString summary() const { return m_summary; }
    void setSummary(const QString& typed);
    Step step() const { return m_step; }
    void setStep(Step step);
    QString nextText() const { return m_nextText; }
    void setNextText(const QString& typed);
    bool kept() const { return m_revision == m_onDisk; }
    QString problem() const { return m_problem; }

    /// Keeps what is typed now.
    Q_INVOKABLE void flush();

    /// What is on the screen.
    observation::Ending said() const;
    void show(const RecordId& draft, const observation::Ending& ending);
    void forget();

signals:
    void changed();

private:
    void edited();

    StorageThread& m_storage;
    ObservationSources m_sources;
    QTimer m_pause;
    std::optional<RecordId> m_draft;
    QString m_summary;
    Step m_step = NotSaid;
    QString m_nextText;
    QString m_problem;
    std::uint64_t m_revision = 0;
    std::uint64_t m_asked = 0;
    std::uint64_t m_onDisk = 0;
};

} // namespace pipit::viewmodels
