#pragma once

#include "app/viewmodels/passport/draft_lines.h"
#include "app/viewmodels/passport/passport_texts.h"
#include "app/viewmodels/passport/pupil_face.h"
#include "app/viewmodels/passport/strategy_finder.h"

#include <QTimer>

namespace pipit::viewmodels {

/// Writes the next version of a passport. What is typed is kept as this person's draft at every
/// pause; it shows as saved only after the storage thread has said that it is on disk.
class PassportEditor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(bool open READ isOpen NOTIFY stateChanged FINAL)
    Q_PROPERTY(pipit::viewmodels::PupilFace* pupil READ pupil CONSTANT FINAL)
    /// Of the version that is being written.
    Q_PROPERTY(int number READ number NOTIFY stateChanged FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportTexts* texts READ texts CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DraftLines* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::StrategyFinder* finder READ finder CONSTANT FINAL)
    /// What is new in this version, in the author's words.
    Q_PROPERTY(pipit::viewmodels::DraftField* summary READ summary CONSTANT FINAL)
    Q_PROPERTY(Keeping keeping READ keeping NOTIFY stateChanged FINAL)
    /// True while a version is being shared.
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged FINAL)
    /// Why it cannot be shared yet, in words; empty if it can.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY stateChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    /// What others shared in the meantime, in words; empty if nothing.
    Q_PROPERTY(QString news READ news NOTIFY stateChanged FINAL)
    /// What can be undone, in words; empty if nothing.
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY stateChanged FINAL)

public:
    enum Keeping {
        Untouched, ///< nothing is typed that the passport does not say
        Typing, ///< not on the disk yet
        Kept,
    };
    Q_ENUM(Keeping)

    PassportEditor(StorageThread& storage, PassportSources sources, QObject* parent = nullptr);

    bool isOpen() const { return m_pupil.has_value(); }
    PupilFace* pupil() { return &m_face; }
    int number() const { return static_cast<int>(m_number); }
    PassportTexts* texts() { return &m_texts; }
    DraftLines* lines() { return &m_lines; }
    StrategyFinder* finder() { return &m_finder; }
    DraftField* summary() { return &m_summary; }
    Keeping keeping() const;
    bool busy() const { return m_busy; }
    QString obstacle() const { return m_obstacle; }
    QString problem() const { return m_problem; }
    QString news() const { return m_news; }
    QString undoWords() const { return m_undoWords; }

    /// Takes up the draft of this pupil's passport, or begins one: an id in hexadecimal.
    Q_INVOKABLE void write(const QString& pupilId);
    /// Keeps what is typed now: a field loses the focus, or the profile is about to close.
    Q_INVOKABLE void flush();
    /// Adds a strategy that the finder shows.
    Q_INVOKABLE void addFound(int row);
    /// Sets the day of the review, so many weeks from today.
    Q_INVOKABLE void reviewIn(int weeks);
    /// Gives up the draft of this pupil, which may not be open; can be undone.
    Q_INVOKABLE void discard(const QString& pupilId);
    /// Publishes all of it at once. `shared` follows; else `problem`, and the draft stays.
    Q_INVOKABLE void share();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissNews();
    Q_INVOKABLE void dismissUndo();

    void begin();
    /// The profile is closing; `flush` was called before.
    void forget();
    /// Shows a draft; what the passport says now has been taken in.
    void take(PassportStart start);

signals:
    void stateChanged();
    void shared(int number);
    /// The draft was given up, and is gone from the disk.
    void discarded();

private:
    void joinFields();
    void edited();
    passport::PassportDraft draft();
    PassportWriting writing();
    PassportWriting ready();
    void showDraft(const passport::PassportDraft& draft);
    void compareWith(const passport::PassportDraft& now);
    void look();
    void takeNews(const PassportNews& news);
    void kept(std::uint64_t revision, const Result<void>& result);
    void takeDiscarded(const PassportWriting& writing);
    void answered(const Result<std::uint32_t>& number);
    void close();
    void weigh();
    void offerUndo(const QString& words, std::function<void()> undo);
    bool isSitting(std::uint64_t sitting, std::uint64_t opening) const;

    StorageThread& m_storage;
    PassportSources m_sources;
    QTimer m_pause;
    PupilFace m_face;
    PassportTexts m_texts;
    DraftField m_summary;
    DraftLines m_lines;
    StrategyFinder m_finder;
    std::optional<RecordId> m_pupil;
    std::uint32_t m_number = 0;
    std::uint64_t m_sitting = 0; ///< tells one draft on the screen from the next
    std::uint64_t m_revision = 0;
    std::uint64_t m_asked = 0; ///< the last one sent to the disk
    std::uint64_t m_onDisk = 0;
    QString m_obstacle;
    QString m_problem;
    QString m_news;
    QString m_undoWords;
    std::function<void()> m_undo;
    bool m_began = false;
    bool m_untouched = true;
    bool m_busy = false;
};

} // namespace pipit::viewmodels
