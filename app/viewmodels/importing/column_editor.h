#pragma once

#include "app/viewmodels/importing/import_preview.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// Says what the columns of one CSV file mean: what Pipit took them for, and what a person makes of
/// it. Changes nothing until its mapping is used.
class ColumnEditor : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// Empty while no file is open.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)
    /// Index into `kinds`; -1 while nobody knows what the file is.
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    /// What a column can mean.
    Q_PROPERTY(QStringList meanings READ meanings NOTIFY changed FINAL)
    /// What is still needed, in a sentence; empty if the mapping can be used.
    Q_PROPERTY(QString needed READ needed NOTIFY changed FINAL)

public:
    enum Role {
        HeadingRole = Qt::UserRole,
        SamplesRole, ///< the first values, "Morgan, Khan, Price"
        MeaningRole, ///< index into `meanings`
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString fileName() const { return m_fileName; }
    QStringList kinds() const;
    int kind() const;
    void setKind(int kind);
    QStringList meanings() const;
    QString needed() const;

    /// Says that the column of that row means `meaning`; a column that meant it before is left out,
    /// if only one can mean it.
    Q_INVOKABLE void choose(int row, int meaning);
    /// Drops what was said and takes what the headings say.
    Q_INVOKABLE void guess();

    void open(const intake::FilePreview& file);
    Q_INVOKABLE void close();
    const exchange::ColumnMapping& mapping() const { return m_mapping; }

signals:
    void changed();

private:
    struct Column {
        QString heading;
        std::string key;
        QString samples;
    };
    void said();

    QString m_fileName;
    std::vector<Column> m_columns;
    std::vector<exchange::Column> m_meanings;
    exchange::ColumnMapping m_mapping;
    bool m_kindChosen = false;
};

} // namespace pipit::viewmodels
