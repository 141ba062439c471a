#pragma once

#include "tests/e2e/tour/app_process.h"

#include <QString>
#include <QStringList>

namespace pipit::tour {

/// Keeps what the screens showed: pictures in order, and what they said, one line of JSON each.
class ScreenBook {
public:
    /// Writes NN-name.png and seen.jsonl into `folder`.
    explicit ScreenBook(QString folder);

    /// A picture of the screen as it has come to rest.
    void picture(AppProcess& app, const QString& name);
    /// A picture, and what the screen says written down: it will be held to it.
    void record(AppProcess& app, const QString& tablet, const QString& name);

    QString recordFile() const { return m_folder + "/seen.jsonl"; }
    const QStringList& pictures() const { return m_pictures; }

private:
    QString m_folder;
    QStringList m_pictures;
};

} // namespace pipit::tour
