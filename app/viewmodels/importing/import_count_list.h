#pragma once

#include "app/viewmodels/importing/import_preview.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// What an import would do, in numbers: the six that always stand there, then those that are not
/// zero.
class ImportCountList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)

public:
    enum Kind {
        NewPupils,
        ChangedPupils,
        MovedPupils,
        LeftPupils,
        KeptHere,
        RefusedRows,
        ReturnedPupils,
        PerhapsTwice,
        NewStaff,
        ChangedStaff,
        KeptStaff,
        LeftStaff,
        Groups,
        Lessons,
    };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole,
        NumberRole,
        LabelRole, ///< "moved", without the number
        AttentionRole, ///< true if a person should look
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    int numberOf(Kind kind) const;
    /// "pupils moved": stands below its number.
    static QString labelOf(Kind kind, int number);
    void show(const intake::Preview& preview);
    void forget();

signals:
    void shown();

private:
    struct Row {
        Kind kind;
        int number;
    };
    std::vector<Row> m_rows;
};

} // namespace pipit::viewmodels
