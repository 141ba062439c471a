#pragma once

#include "app/viewmodels/inbox/inbox_rows.h"

namespace pipit::viewmodels {

/// A member of staff, and on which tablets they use Pipit.
struct PeopleRow {
    Q_GADGET
    QML_VALUE_TYPE(peopleRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString initials MEMBER initials CONSTANT FINAL)
    Q_PROPERTY(QString colour MEMBER colour CONSTANT FINAL)
    Q_PROPERTY(QString job MEMBER job CONSTANT FINAL)
    Q_PROPERTY(QString tablets MEMBER tablets CONSTANT FINAL)
    Q_PROPERTY(bool isMe MEMBER isMe CONSTANT FINAL)
    Q_PROPERTY(bool mayInvite MEMBER mayInvite CONSTANT FINAL)

public:
    QString name; ///< "Mrs Okafor"; "You" where the staff list does not name the lead
    QString initials;
    QString colour; ///< in which this app shows them; one's own is the one that was chosen
    QString job; ///< in the school's words, and what they are in Pipit if that is something else
    QString tablets; ///< "On this tablet, shared with Miss Patel"; empty: on none
    bool isMe = false;
    bool mayInvite = true; ///< false: another lead, who invites their own tablets

    bool operator==(const PeopleRow&) const = default;
};

class PeopleRows : public PlainRows<PeopleRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PeopleDesk makes it")

public:
    using PlainRows::PlainRows;
    QHash<int, QByteArray> roleNames() const override { return { { Qt::UserRole, "row" } }; }
};

} // namespace pipit::viewmodels
