#pragma once

#include "app/viewmodels/storage_thread.h"
#include "sync/client/new_school.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration>

#include <functional>

namespace pipit::viewmodels {

/// What stands on the printed page of a recovery kit; all words are translated.
struct KitPaper {
    QString heading;
    QString school;
    QString purpose;
    QString qr; ///< for the picture
    QStringList groups; ///< of the code
    QStringList rules; ///< how to keep the page
    QStringList foot; ///< which server, and when it was made
};

/// Draws the page as a PDF; empty if it cannot. GUI thread.
using KitPrinter = std::function<QByteArray(const KitPaper&)>;

/// The page of the school's recovery kit, while there is one: to be saved, or copied by hand.
class KitPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// Nine groups of four.
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed FINAL)
    Q_PROPERTY(QString qr READ qr NOTIFY changed FINAL)
    Q_PROPERTY(QString school READ school NOTIFY changed FINAL)
    Q_PROPERTY(bool saving READ saving NOTIFY changed FINAL)
    /// Where it was saved; empty while it was not.
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    KitPage(StorageThread& storage, KitPrinter printer, QObject* parent = nullptr);

    QStringList groups() const { return m_paper.groups; }
    QString qr() const { return m_paper.qr; }
    QString school() const { return m_paper.school; }
    bool saving() const { return m_saving; }
    QString savedTo() const { return m_savedTo; }
    QString problem() const { return m_problem; }

    void show(const client::NewSchool& planned, const QString& school, const QString& today);
    /// Nothing of the kit is kept here any more.
    void forget();

    /// The person chose this file with the system's own window, which asked before replacing one.
    Q_INVOKABLE void save(const QUrl& file);
    /// A path as a person types it; a file that is there is left alone.
    Q_INVOKABLE void savePath(const QString& path);

    /// Empty if the typed code is the kit's; else what is wrong, translated.
    QString judge(const QString& typed) const;

signals:
    void changed();

private:
    void write(const QString& path, bool replace);

    StorageThread& m_storage;
    KitPrinter m_printer;
    KitPaper m_paper;
    bool m_saving = false;
    QString m_savedTo;
    QString m_problem;
};

} // namespace pipit::viewmodels
