#pragma once

#include "app/viewmodels/passport/pupil_face.h"
#include "app/viewmodels/pupils/pupil_finder.h"
#include "app/viewmodels/questions/question_board.h"
#include "app/viewmodels/questions/question_calls.h"
#include "app/viewmodels/questions/writing_box.h"

#include <QDate>

namespace pipit::viewmodels {

/// The place of questions: a member of staff asks the SENCo about a pupil, and the SENCo decides
/// what comes of it.
class Ask final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(bool mayAsk READ mayAsk NOTIFY changed FINAL)
    /// True for who leads SEN.
    Q_PROPERTY(bool mayDecide READ mayDecide NOTIFY changed FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    /// The designated safeguarding lead; empty if the school has not said who it is.
    Q_PROPERTY(QString dslName READ dslName NOTIFY changed FINAL)
    Q_PROPERTY(QString dslPhone READ dslPhone NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::QuestionBoard* board READ board CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PupilFinder* finder READ finder CONSTANT FINAL)
    /// Whom the box is about.
    Q_PROPERTY(pipit::viewmodels::PupilFace* pupil READ pupil CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::WritingBox* question READ question CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::WritingBox* decision READ decision CONSTANT FINAL)
    /// The question that is decided: all of it, and who asked it when.
    Q_PROPERTY(QString asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString askedBy READ askedBy NOTIFY changed FINAL)
    /// What was done a moment ago, and the pupil to observe if that is what was decided.
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed FINAL)
    Q_PROPERTY(QString toObserve READ toObserve NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Stage { Listing, Choosing, Writing, Deciding };
    Q_ENUM(Stage)

    Ask(StorageThread& storage, QuestionSources sources, QObject* parent = nullptr);

    bool mayAsk() const { return m_page.mayAsk; }
    bool mayDecide() const { return m_page.mayDecide; }
    Stage stage() const;
    QString dslName() const { return QString::fromStdString(m_page.dslName); }
    QString dslPhone() const { return QString::fromStdString(m_page.dslPhone); }
    QuestionBoard* board() { return &m_board; }
    PupilFinder* finder() { return &m_finder; }
    PupilFace* pupil() { return &m_pupil; }
    WritingBox* question() { return &m_question; }
    WritingBox* decision() { return &m_decision; }
    QString asked() const { return m_asked; }
    QString askedBy() const { return m_askedBy; }
    QString doneWords() const { return m_doneWords; }
    QString toObserve() const { return m_toObserve; }
    QString problem() const { return m_problem; }

    /// Whom to ask about: anybody at the school.
    Q_INVOKABLE void choose();
    /// Whom of this class to ask about; its id in hexadecimal.
    Q_INVOKABLE void chooseFrom(const QString& classId);
    /// Opens the form about a pupil, with what was typed about them before.
    Q_INVOKABLE void askAbout(const QString& pupilId);
    /// Opens a question to decide about.
    Q_INVOKABLE void decide(const QString& questionId);
    /// One step back; what is half written is kept, and listed.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void dismissDone();

    /// A profile was opened.
    void begin();
    /// Keeps what is half written: the profile is about to close.
    void flush();
    /// The profile is closing: forgets all.
    void forget();
    /// Says what was read.
    void take(AskPage page);
    void takePupil(const AskPupil& pupil);

signals:
    void changed();

private:
    void refresh();
    void sent();
    void wasDecided(const QString& question, int choice);
    void turned();
    void showQuestion();
    const AskedQuestion* find(const RecordId& question) const;

    StorageThread& m_storage;
    QuestionSources m_sources;
    QTimer m_soon; ///< what is written in a row is read once
    PupilFinder m_finder;
    PupilFace m_pupil;
    WritingBox m_question;
    WritingBox m_decision;
    QuestionBoard m_board;
    AskPage m_page;
    AskPupil m_asking; ///< of the question that is asked for
    AskPupil m_about; ///< of the question that is written
    QString m_asked;
    QString m_askedBy;
    QString m_doneWords;
    QString m_toObserve;
    QString m_problem;
    bool m_live = false;
    bool m_choosing = false;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
