#pragma once

#include "app/viewmodels/observation/observation_ending.h"
#include "app/viewmodels/observation/observation_entries.h"
#include "app/viewmodels/observation/observation_strategies.h"

namespace pipit::viewmodels {

/// An observation while it is made. The store holds the truth: what shows was read back from the
/// disk after the tap; the half-typed line is kept at every pause.
class ObservationCapture final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::PupilFace* pupil READ pupil CONSTANT FINAL)
    /// "Leo M., English".
    Q_PROPERTY(QString title READ title NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY shownChanged FINAL)
    /// "11:31" since it began.
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked FINAL)
    Q_PROPERTY(pipit::viewmodels::ObservationEntries* entries READ entries CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ObservationStrategies* strategies READ strategies CONSTANT FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(Keeping keeping READ keeping NOTIFY stateChanged FINAL)
    /// True while a note is on its way to the disk: the line stays as it is.
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged FINAL)
    /// What can be undone, in words; empty if nothing.
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY stateChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(pipit::viewmodels::ObservationEnding* ending READ ending CONSTANT FINAL)

public:
    enum Keeping {
        Empty, ///< nothing was put down yet
        Unsaved, ///< something is not on the disk yet
        LineKept, ///< the half-typed line is on the disk, and so is everything else
        Saved, ///< all is on the disk
    };
    Q_ENUM(Keeping)

    ObservationCapture(
        StorageThread& storage, ObservationSources sources, QObject* parent = nullptr);

    PupilFace* pupil() { return &m_face; }
    QString title() const { return m_title; }
    QString subtitle() const { return m_subtitle; }
    QString elapsed() const;
    ObservationEntries* entries() { return &m_entries; }
    ObservationStrategies* strategies() { return &m_strategies; }
    QString text() const { return m_text; }
    void setText(const QString& typed);
    Keeping keeping() const;
    bool busy() const { return m_noting; }
    QString undoWords() const { return m_undoWords; }
    QString problem() const { return m_problem; }
    ObservationEnding* ending() { return &m_ending; }

    /// Keeps the line, of this moment. It leaves the box once it is on the disk.
    Q_INVOKABLE void keep();
    /// Keeps a note with this tag, and the line if something is typed.
    Q_INVOKABLE void tag(const QString& tag);
    /// A strategy of the list was seen, a chance was missed, or it did not arise.
    Q_INVOKABLE void seen(int row);
    Q_INVOKABLE void missed(int row);
    Q_INVOKABLE void didNotArise(int row);
    /// Takes back the last note or mark.
    Q_INVOKABLE void undo();
    /// Keeps the half-typed line now: the field loses the focus, or the profile is closing.
    Q_INVOKABLE void flush();

    /// Shows an observation as it was read; it goes on where it was.
    void take(const ObservationSheet& sheet);
    void forget();
    const std::optional<RecordId>& draft() const { return m_draft; }
    /// What is on the screen, for the end.
    ObservationEnd end() const;

signals:
    void shownChanged();
    void textChanged();
    void stateChanged();
    void ticked();

private:
    using Tap = std::function<Result<ObservationSheet>(client::Replica&)>;
    void note(std::vector<std::string> tags);
    void mark(int row, observation::Mark mark);
    void tap(Tap tap, bool isNote);
    void answered(const Result<ObservationSheet>& sheet, bool isNote);
    void show(const ObservationSheet& sheet);

    StorageThread& m_storage;
    ObservationSources m_sources;
    QTimer m_pause;
    QTimer m_second;
    PupilFace m_face;
    ObservationEntries m_entries;
    ObservationStrategies m_strategies;
    ObservationEnding m_ending;
    std::optional<RecordId> m_draft;
    Instant m_started;
    std::uint32_t m_last = 0; ///< number of what undo takes back
    QString m_title;
    QString m_subtitle;
    QString m_text;
    QString m_stored; ///< the half-typed line as the disk has it
    QString m_undoWords;
    QString m_problem;
    int m_underWay = 0;
    bool m_noting = false;
};

} // namespace pipit::viewmodels
