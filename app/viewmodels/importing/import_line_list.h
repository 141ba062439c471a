#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace pipit::viewmodels {

/// One line of what an import does or found: whom or what it is about, and the details.
struct ImportLine {
    QString title;
    QString detail;

    bool operator==(const ImportLine&) const = default;
};

/// The lines that a person opened: the names behind a count, or what a file's rows have wrong.
class ImportLineList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(QString heading READ heading NOTIFY shown FINAL)
    /// What the heading means, in a sentence; may be empty.
    Q_PROPERTY(QString hint READ hint NOTIFY shown FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString heading() const { return m_heading; }
    QString hint() const { return m_hint; }
    int count() const { return static_cast<int>(m_lines.size()); }

    void show(QString heading, QString hint, std::vector<ImportLine> lines);
    void forget() { show({}, {}, {}); }

signals:
    void shown();

private:
    QString m_heading;
    QString m_hint;
    std::vector<ImportLine> m_lines;
};

} // namespace pipit::viewmodels
