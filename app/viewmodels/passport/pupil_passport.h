#pragma once

#include "app/viewmodels/passport/passport_calls.h"
#include "app/viewmodels/passport/passport_lines.h"
#include "app/viewmodels/passport/passport_part.h"
#include "app/viewmodels/passport/passport_readers.h"
#include "app/viewmodels/passport/pupil_face.h"
#include "app/viewmodels/storage_thread.h"

namespace pipit::viewmodels {

/// The passport of one pupil, as everybody who may open it reads it.
class PupilPassport final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(State state READ state NOTIFY shownChanged FINAL)
    Q_PROPERTY(pipit::viewmodels::PupilFace* pupil READ pupil CONSTANT FINAL)
    /// "Written with Leo and his mum, 3 Nov."
    Q_PROPERTY(QString written READ written NOTIFY shownChanged FINAL)
    /// "Review by 5 Feb."; empty without a day.
    Q_PROPERTY(QString review READ review NOTIFY shownChanged FINAL)
    /// The newest shared one; 0 if there is none.
    Q_PROPERTY(int version READ version NOTIFY shownChanged FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportPart* alert READ alert CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportPart* likes READ likes CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportPart* mattersToMe READ mattersToMe CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportPart* hardForMe READ hardForMe CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportPart* tooMuch READ tooMuch CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportLines* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportReaders* readers READ readers CONSTANT FINAL)
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY shownChanged FINAL)
    /// This person has a draft of the next version.
    Q_PROPERTY(bool writing READ writing NOTIFY shownChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY shownChanged FINAL)

public:
    enum State {
        Unknown, ///< not read yet
        None, ///< the pupil has no passport
        Shared,
    };
    Q_ENUM(State)

    PupilPassport(StorageThread& storage, PassportSources sources, QObject* parent = nullptr);

    State state() const { return m_state; }
    PupilFace* pupil() { return &m_pupil; }
    QString written() const { return m_written; }
    QString review() const { return m_review; }
    int version() const { return static_cast<int>(m_shown.version); }
    PassportPart* alert() { return &m_parts[0]; }
    PassportPart* likes() { return &m_parts[1]; }
    PassportPart* mattersToMe() { return &m_parts[2]; }
    PassportPart* hardForMe() { return &m_parts[3]; }
    PassportPart* tooMuch() { return &m_parts[4]; }
    PassportLines* lines() { return &m_lines; }
    PassportReaders* readers() { return &m_readers; }
    bool canEdit() const { return m_canEdit; }
    bool writing() const { return m_writing; }
    QString problem() const { return m_problem; }

    /// Reads the passport of this pupil, an id in lower-case hexadecimal.
    Q_INVOKABLE void show(const QString& pupilId);
    /// This person has read what the page shows.
    Q_INVOKABLE void markRead();
    /// Reads again; calls while one is under way become one.
    Q_INVOKABLE void refresh();

    void begin() { m_open = true; }
    /// The profile is closing: forgets all.
    void forget();
    /// Shows what was read; `today` is the school's day.
    void take(const PassportSheet& sheet, const QDate& today);

signals:
    void shownChanged();

private:
    void read();
    void takeProblem(ErrorCode code);

    StorageThread& m_storage;
    PassportSources m_sources;
    std::optional<RecordId> m_asked;
    PupilFace m_pupil;
    std::array<PassportPart, 5> m_parts;
    PassportLines m_lines;
    PassportReaders m_readers;
    passport::ShownVersion m_shown;
    State m_state = Unknown;
    QString m_written;
    QString m_review;
    QString m_problem;
    bool m_canEdit = false;
    bool m_writing = false;
    bool m_open = false;
    bool m_reading = false;
    bool m_stale = false;
};

/// The face of a pupil for a page.
PupilFace::Words faceOf(const school::Pupil& pupil);

} // namespace pipit::viewmodels
