#pragma once

#include "app/viewmodels/notes/note_row.h"
#include "core/store/profile.h"

#include <QAbstractListModel>
#include <QDate>
#include <QtQmlIntegration>

#include <vector>

namespace pipit::viewmodels {

/// The notes on the screen, oldest first; a refresh touches only the rows that changed.
class NoteList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)
    /// All on this tablet, also those that are not shown.
    Q_PROPERTY(int total READ total NOTIFY shownChanged FINAL)
    /// False until the store has been read once.
    Q_PROPERTY(bool known READ known NOTIFY shownChanged FINAL)

public:
    enum Role {
        TextRole = Qt::UserRole,
        AuthorRole, ///< "You", "Mrs Okafor", or "A colleague" while their name is not known
        InitialsRole, ///< empty for a colleague whose name is not known
        ColourRole,
        TimeRole, ///< "9:50"
        DayRole, ///< "Today", "Tuesday 24 November"; empty but for the first of its day
        WaitingRole,
        ContestedRole,
        RefusedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    int total() const { return m_total; }
    bool known() const { return m_known; }

    /// Whose profile is open: the face of their own notes.
    void setMe(const store::Face& face) { m_me = face; }
    /// `today` is the school's day, for the words.
    void show(NotePage page, const QDate& today);
    /// Forgets every row: nothing of a note stays in memory after a lock.
    void forget();

signals:
    void shownChanged();

private:
    void dropMissing(const std::vector<NoteRow>& wanted);
    void place(int row, const NoteRow& wanted);

    std::vector<NoteRow> m_rows;
    int m_total = 0;
    bool m_known = false;
    QDate m_today;
    store::Face m_me;
};

} // namespace pipit::viewmodels
