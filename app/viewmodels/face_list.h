#pragma once

#include "sync/client/outgoing.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <map>
#include <optional>
#include <vector>

namespace pipit::viewmodels {

/// The people who use this tablet, in the order of the store.
class FaceList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Entries on this tablet that could not be read; they are left as they are.
    Q_PROPERTY(int damaged READ damaged NOTIFY countChanged FINAL)
    /// False until the tablet has been looked at once.
    Q_PROPERTY(bool known READ known NOTIFY countChanged FINAL)
    /// Of somebody it is known that something waits to be sent.
    Q_PROPERTY(bool anyWaits READ anyWaits NOTIFY waitingChanged FINAL)

public:
    enum Role {
        FirstNameRole = Qt::UserRole,
        InitialsRole,
        ColourRole,
        WaitingRole, ///< changes that wait to be sent; 0 also where nobody can say
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_entries.size()); }
    int damaged() const { return m_damaged; }
    bool known() const { return m_known; }
    bool anyWaits() const;
    /// Nothing if there is no such row.
    std::optional<store::ProfileEntry> entry(int row) const;
    void setEntries(std::vector<store::ProfileEntry> entries, int damaged = 0);
    /// How they stand; of whom nothing is said here nothing is shown.
    void setWaiting(const std::vector<client::PersonWaiting>& people);

signals:
    void countChanged();
    void waitingChanged();

private:
    int waitingOf(const store::ProfileEntry& entry) const;

    std::vector<store::ProfileEntry> m_entries;
    std::map<crypto::ProfileId, int> m_waiting; ///< of those who are known
    int m_damaged = 0;
    bool m_known = false;
};

} // namespace pipit::viewmodels
