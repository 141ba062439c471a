#pragma once

#include "app/viewmodels/passport/editor_calls.h"
#include "app/viewmodels/storage_thread.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <functional>

namespace pipit::viewmodels {

/// The school's library of strategies, searched while the person types.
class StrategyFinder final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY wishChanged FINAL)
    /// 0 to 3 in the order of the areas; -1 for all.
    Q_PROPERTY(int area READ area WRITE setArea NOTIFY wishChanged FINAL)
    Q_PROPERTY(QStringList areas READ areas CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)
    /// False until the library has been read once.
    Q_PROPERTY(bool known READ known NOTIFY shownChanged FINAL)

public:
    enum Role {
        LineRole = Qt::UserRole,
        HelperRole,
        IconNameRole,
        AreaRole,
        SourceRole, ///< whose advice it is; may be empty
        OnPageRole, ///< true if the draft has it already
    };
    /// True for a strategy that the draft has.
    using OnPage = std::function<bool(const RecordId&)>;

    StrategyFinder(
        StorageThread& storage, PassportSources sources, OnPage onPage, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString search() const { return m_search; }
    void setSearch(const QString& typed);
    int area() const { return m_area; }
    void setArea(int area);
    QStringList areas() const;
    int count() const { return static_cast<int>(m_found.size()); }
    bool known() const { return m_known; }
    /// Nothing for a row that is not there.
    std::optional<strategy::Strategy> at(int row) const;

    /// Reads again; calls while one is under way become one.
    Q_INVOKABLE void refresh();
    void begin() { m_open = true; }
    void forget();
    /// The lines of the draft have changed.
    void lookAtPage();
    void show(std::vector<strategy::Strategy> found);

signals:
    void wishChanged();
    void shownChanged();

private:
    void read();

    StorageThread& m_storage;
    PassportSources m_sources;
    OnPage m_onPage;
    std::vector<strategy::Strategy> m_found;
    QString m_search;
    int m_area = -1;
    bool m_open = false;
    bool m_known = false;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
