#pragma once

#include "app/viewmodels/observation/observation_calls.h"
#include "app/viewmodels/observation/observation_entries.h"
#include "app/viewmodels/storage_thread.h"
#include "app/viewmodels/today/today_rows.h"

#include <QTimer>

namespace pipit::viewmodels {

/// An observation that was finished: read by the SEN team, never changed. Who has something to say
/// to it adds it below, with their name.
class PastObservation final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::PupilFace* pupil READ pupil CONSTANT FINAL)
    /// "Leo M., English".
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// Class, day, times.
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    /// "Observed by Mrs Kaur"; empty if nobody is named.
    Q_PROPERTY(QString by READ by NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// "In-school support"; empty if nothing was said.
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::ObservationEntries* entries READ entries CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::TodayRows* addenda READ addenda CONSTANT FINAL)
    /// An addendum while it is typed; kept at every pause.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    Q_PROPERTY(bool typedKept READ typedKept NOTIFY typedChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    PastObservation(StorageThread& storage, ObservationSources sources, QObject* parent = nullptr);

    PupilFace* pupil() { return &m_face; }
    QString title() const { return m_title; }
    QString when() const { return m_when; }
    QString by() const { return m_by; }
    QString summary() const { return m_summary; }
    QString next() const { return m_next; }
    QString nextText() const { return m_nextText; }
    ObservationEntries* entries() { return &m_entries; }
    TodayRows* addenda() { return &m_addenda; }
    QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    bool typedKept() const { return m_typed == m_stored; }
    QString problem() const { return m_problem; }

    /// Adds what is typed, for good.
    Q_INVOKABLE void add();
    Q_INVOKABLE void flush();

    void take(const PastSheet& sheet);
    void forget();

signals:
    void changed();
    void typedChanged();

private:
    void show(const PastSheet& sheet);
    void fail(ErrorCode code);

    StorageThread& m_storage;
    ObservationSources m_sources;
    QTimer m_pause;
    PupilFace m_face;
    ObservationEntries m_entries;
    TodayRows m_addenda;
    std::optional<std::pair<RecordId, RecordId>> m_shown; ///< together, pupil
    QString m_title;
    QString m_when;
    QString m_by;
    QString m_summary;
    QString m_next;
    QString m_nextText;
    QString m_typed;
    QString m_stored;
    QString m_problem;
    bool m_adding = false;
};

} // namespace pipit::viewmodels
