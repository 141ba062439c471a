#pragma once

#include <QMetaType>
#include <QString>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// Something to settle, in words.
struct InboxRow {
    Q_GADGET
    QML_VALUE_TYPE(inboxRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString initials MEMBER initials CONSTANT FINAL)
    Q_PROPERTY(QString colour MEMBER colour CONSTANT FINAL)
    Q_PROPERTY(QString what MEMBER what CONSTANT FINAL)
    Q_PROPERTY(QString between MEMBER between CONSTANT FINAL)

public:
    QString name; ///< of the pupil
    QString initials; ///< empty if it is about nobody
    QString colour;
    QString what; ///< "Passport, How to help me, line 2"
    QString between; ///< "You and Miss Patel"

    bool operator==(const InboxRow&) const = default;
};

/// One of the versions of a conflict, in words.
struct ConflictVersion {
    Q_GADGET
    QML_VALUE_TYPE(conflictVersion)
    Q_PROPERTY(QString author MEMBER author CONSTANT FINAL)
    Q_PROPERTY(QString initials MEMBER initials CONSTANT FINAL)
    Q_PROPERTY(QString colour MEMBER colour CONSTANT FINAL)
    Q_PROPERTY(QString when MEMBER when CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString marked MEMBER marked CONSTANT FINAL)
    Q_PROPERTY(QString keep MEMBER keep CONSTANT FINAL)
    Q_PROPERTY(bool shows MEMBER shows CONSTANT FINAL)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)

public:
    QString author; ///< "You", "Miss Patel"
    QString initials;
    QString colour;
    QString when; ///< "Today, 10:12"
    QString text;
    QString marked; ///< as `markedDifferences` gives it
    QString keep; ///< "Keep Miss Patel's"
    bool shows = false; ///< it is the one that shows until somebody settles it
    bool mine = false;

    bool operator==(const ConflictVersion&) const = default;
};

} // namespace pipit::viewmodels
