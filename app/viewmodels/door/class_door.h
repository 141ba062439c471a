#pragma once

#include "app/viewmodels/door/class_choice.h"
#include "app/viewmodels/door/door_faces.h"
#include "app/viewmodels/door/door_foot.h"
#include "app/viewmodels/door/privacy_dim.h"
#include "app/viewmodels/storage_thread.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The door of one class: the passports of those who are about to come in.
class ClassDoor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(State state READ state NOTIFY shown FINAL)
    /// Hex; empty if none is open.
    Q_PROPERTY(QString classId READ classId NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY shown FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY shown FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY shown FINAL)
    /// True while choosing, if a class was open before.
    Q_PROPERTY(bool canStay READ canStay NOTIFY shown FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY shown FINAL)
    Q_PROPERTY(pipit::viewmodels::DoorFaces* cards READ cards CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DoorFaces* alerts READ alerts CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ClassChoice* myClasses READ myClasses CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ClassChoice* otherClasses READ otherClasses CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DoorFoot* foot READ foot CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PrivacyDim* dim READ dim CONSTANT FINAL)

public:
    enum State {
        Looking, ///< not read yet
        NoClasses, ///< the school's lists are not here
        Choosing, ///< another class is wanted, or none is this person's
        Open,
    };
    Q_ENUM(State)

    ClassDoor(StorageThread& storage, Clock& clock, QObject* parent = nullptr);

    State state() const;
    QString classId() const;
    QString title() const;
    QString subtitle() const;
    bool hasPrevious() const;
    bool hasNext() const;
    bool canStay() const;
    QString problem() const { return m_problem.isEmpty() ? m_keepProblem : m_problem; }
    DoorFaces* cards() { return &m_cards; }
    DoorFaces* alerts() { return &m_alerts; }
    ClassChoice* myClasses() { return &m_myClasses; }
    ClassChoice* otherClasses() { return &m_otherClasses; }
    DoorFoot* foot() { return &m_foot; }
    PrivacyDim* dim() { return &m_dim; }

    /// The class of this person's lesson now, else their next one, else their first.
    Q_INVOKABLE void openMine();
    /// `classId` in hex.
    Q_INVOKABLE void openClass(const QString& classId);
    /// Another class is to be chosen; `stay` goes back to the one that was open.
    Q_INVOKABLE void chooseClass();
    Q_INVOKABLE void stay();
    Q_INVOKABLE void openPrevious();
    Q_INVOKABLE void openNext();
    /// This person has read the cards as they stand on the screen.
    Q_INVOKABLE void markRead();
    /// The page is on the screen; until `leave` it follows what comes.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void leave();

    /// A profile was opened.
    void begin();
    /// The profile is closing: forgets all.
    void forget();
    /// Puts an answer on the screen.
    void show(DoorAnswer answer);

signals:
    void shown();

private:
    void refresh();
    void read();
    void took(Result<DoorAnswer> answer, const std::optional<RecordId>& asked);
    void openAt(std::size_t place);
    void setChoosing(bool choosing);
    void showClasses();
    void keptReceipts(const Result<void>& kept);

    StorageThread& m_storage;
    Clock& m_clock;
    DoorFaces m_cards;
    DoorFaces m_alerts;
    ClassChoice m_myClasses;
    ClassChoice m_otherClasses;
    DoorFoot m_foot;
    PrivacyDim m_dim;
    std::optional<DoorAnswer> m_answer; ///< what the screen shows
    std::optional<RecordId> m_asked; ///< nothing: this person's class of now
    QString m_problem; ///< of reading the door
    QString m_keepProblem; ///< of keeping receipts: stands until the next try
    bool m_open = false;
    bool m_choosing = false;
    bool m_onScreen = false;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
