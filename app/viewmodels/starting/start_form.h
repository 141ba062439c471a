#pragma once

#include "app/viewmodels/newperson/face_choice.h"
#include "sync/client/server_paper.h"

#include <QObject>
#include <QtQmlIntegration>

#include <optional>

namespace pipit::viewmodels {

/// What the first lead types to begin a school: where its server is, its name, and who they are.
class StartForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// All that `pipit-server init` printed may be pasted here: it goes to its fields.
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString keyPin READ keyPin WRITE setKeyPin NOTIFY changed FINAL)
    Q_PROPERTY(QString startCode READ startCode WRITE setStartCode NOTIFY changed FINAL)
    Q_PROPERTY(QString school READ school WRITE setSchool NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString surname READ surname WRITE setSurname NOTIFY changed FINAL)
    Q_PROPERTY(pipit::viewmodels::FaceChoice* face READ face CONSTANT FINAL)
    /// Whether there is a server to be greeted.
    Q_PROPERTY(bool serverFits READ serverFits NOTIFY changed FINAL)
    /// Whether the school has a name, and so has its lead.
    Q_PROPERTY(bool namesFit READ namesFit NOTIFY changed FINAL)

public:
    explicit StartForm(QObject* parent = nullptr);

    QString address() const { return m_address; }
    void setAddress(const QString& typed);
    QString keyPin() const { return m_keyPin; }
    void setKeyPin(const QString& typed) { set(m_keyPin, typed); }
    QString startCode() const { return m_startCode; }
    void setStartCode(const QString& typed) { set(m_startCode, typed); }
    QString school() const { return m_school; }
    void setSchool(const QString& typed) { set(m_school, typed); }
    QString title() const { return m_title; }
    void setTitle(const QString& typed) { set(m_title, typed); }
    QString surname() const { return m_surname; }
    void setSurname(const QString& typed) { set(m_surname, typed); }
    FaceChoice* face() { return &m_face; }
    bool serverFits() const { return server().has_value(); }
    bool namesFit() const;

    std::optional<client::ServerPaper> server() const;
    /// As nobody was here.
    void forget();

signals:
    void changed();

private:
    void set(QString& field, const QString& typed);

    QString m_address;
    QString m_keyPin;
    QString m_startCode;
    QString m_school;
    QString m_title;
    QString m_surname;
    FaceChoice m_face;
};

} // namespace pipit::viewmodels
