#pragma once

#include "core/passport/passport.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// How to help: the lines of a passport, as they are read.
class PassportLines : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)

public:
    enum Role {
        LineRole = Qt::UserRole,
        HelperRole, ///< one more sentence; may be empty
        IconNameRole,
        ContestedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_lines.size()); }
    void show(std::vector<passport::PassportLine> lines);

signals:
    void shownChanged();

private:
    std::vector<passport::PassportLine> m_lines;
};

/// The icon of a line; one that says "a way to help" if it has none.
QString lineIcon(const std::string& name);

} // namespace pipit::viewmodels
