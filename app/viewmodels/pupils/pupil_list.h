#pragma once

#include "app/viewmodels/pupils/pupil_row.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The pupils on the screen. What stays the same is not touched.
class PupilList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PupilFinder makes it")
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)
    /// At the school, also those that are not shown.
    Q_PROPERTY(int total READ total NOTIFY shownChanged FINAL)
    /// False until the store has been read once.
    Q_PROPERTY(bool known READ known NOTIFY shownChanged FINAL)

public:
    enum Role {
        PupilRole = Qt::UserRole, ///< id, to ask for the passport
        NameRole,
        InitialsRole,
        ColourRole,
        ClassRole,
        PassportRole, ///< true if there is a shared one
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_page.rows.size()); }
    int total() const { return m_page.total; }
    bool known() const { return m_known; }
    void show(PupilPage page);
    void forget();

signals:
    void shownChanged();

private:
    PupilPage m_page;
    bool m_known = false;
};

} // namespace pipit::viewmodels
