#pragma once

#include "app/viewmodels/pupils/pupil_list.h"
#include "app/viewmodels/storage_thread.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <optional>

namespace pipit::viewmodels {

/// Finds pupils while somebody types, or lists those of one class.
class PupilFinder final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::PupilList* pupils READ pupils CONSTANT FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    /// Only those of a class are listed.
    Q_PROPERTY(bool inClass READ inClass NOTIFY searchChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY loaded FINAL)

public:
    PupilFinder(StorageThread& storage, Clock& clock, QObject* parent = nullptr);

    PupilList* pupils() { return &m_pupils; }
    QString search() const { return m_search; }
    void setSearch(const QString& search);
    bool inClass() const { return m_class.has_value(); }
    /// Lists those of this class; with nothing, everybody again.
    void setClass(const std::optional<RecordId>& classId);
    QString problem() const { return m_problem; }

    /// A profile was opened.
    void begin();
    /// The profile is closing: forgets all.
    void forget();

signals:
    void searchChanged();
    void loaded();

private:
    void refresh();
    void took(Result<PupilPage> page);

    StorageThread& m_storage;
    Clock& m_clock;
    QTimer m_soon; ///< what is written in a row is read once
    PupilList m_pupils;
    QString m_search;
    std::optional<RecordId> m_class;
    QString m_problem;
    bool m_open = false;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
