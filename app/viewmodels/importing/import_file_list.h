#pragma once

#include "app/viewmodels/importing/import_preview.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The files that were chosen, and what each was recognised as.
class ImportFileList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)

public:
    enum State { NotRead, Good, Attention, Refused };
    Q_ENUM(State)
    enum Role {
        NameRole = Qt::UserRole,
        KindRole, ///< "Pupil list"
        DetailRole, ///< "420 rows"
        StateRole,
        RefusedRole, ///< why nothing of it was taken; empty if it was
        ProblemsRole, ///< how many rows and cells a person should look at
        MappableRole, ///< its columns can be shown and changed
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_names.size()); }
    /// The names of files that are being read: nothing else is known of them.
    void showNames(const QStringList& names);
    void show(ImportPreviewPtr preview);
    void forget() { showNames({}); }

signals:
    void shown();

private:
    QVariant read(const intake::FilePreview& file, int role) const;

    QStringList m_names;
    ImportPreviewPtr m_preview; ///< null while they are being read
};

} // namespace pipit::viewmodels
