#include "app/viewmodels/passport/strategy_finder.h"

#include "app/viewmodels/passport/passport_lines.h"
#include "app/viewmodels/passport/passport_words.h"

#include <QStringList>

namespace pipit::viewmodels {

namespace {

constexpr int kAreas = 4;

} // namespace

StrategyFinder::StrategyFinder(
    StorageThread& storage, PassportSources sources, OnPage onPage, QObject* parent)
    : QAbstractListModel(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_onPage(std::move(onPage))
{
}

int StrategyFinder::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant StrategyFinder::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const strategy::Strategy& found = m_found[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LineRole:
        return QString::fromStdString(found.line);
    case HelperRole:
        return QString::fromStdString(found.helper);
    case IconNameRole:
        return lineIcon(found.icon);
    case AreaRole:
        return areaWords(found.area);
    case SourceRole:
        return QString::fromStdString(found.source);
    case OnPageRole:
        return m_onPage(found.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> StrategyFinder::roleNames() const
{
    return { { LineRole, "line" }, { HelperRole, "helper" }, { IconNameRole, "iconName" },
        { AreaRole, "area" }, { SourceRole, "source" }, { OnPageRole, "onPage" } };
}

void StrategyFinder::setSearch(const QString& typed)
{
    if (typed != m_search) {
        m_search = typed;
        emit wishChanged();
        refresh();
    }
}

void StrategyFinder::setArea(int area)
{
    if (area != m_area && area >= -1 && area < kAreas) {
        m_area = area;
        emit wishChanged();
        refresh();
    }
}

QStringList StrategyFinder::areas() const
{
    QStringList words;
    for (int area = 0; area < kAreas; ++area) {
        words << areaWords(static_cast<strategy::Area>(area));
    }
    return words;
}

std::optional<strategy::Strategy> StrategyFinder::at(int row) const
{
    return row >= 0 && row < count() ? std::optional(m_found[static_cast<std::size_t>(row)])
                                     : std::nullopt;
}

void StrategyFinder::refresh()
{
    if (!m_open) {
        return;
    }
    if (m_reading) {
        m_stale = true;
        return;
    }
    read();
}

void StrategyFinder::read()
{
    m_reading = true;
    m_stale = false;
    StrategyWish wish{ m_search.trimmed().toStdString(), std::nullopt };
    if (m_area >= 0) {
        wish.area = static_cast<strategy::Area>(m_area);
    }
    m_storage.ask<std::vector<strategy::Strategy>>(
        this,
        [sources = m_sources, wish](
            client::Replica& replica) { return findStrategies(sources, replica, wish); },
        [this, opening = m_storage.opening()](Result<std::vector<strategy::Strategy>> found) {
            m_reading = false;
            if (m_open && opening == m_storage.opening() && found) {
                show(std::move(*found));
            }
            if (m_stale) {
                refresh();
            }
        });
}

void StrategyFinder::show(std::vector<strategy::Strategy> found)
{
    beginResetModel();
    m_found = std::move(found);
    m_known = true;
    endResetModel();
    emit shownChanged();
}

void StrategyFinder::lookAtPage()
{
    if (!m_found.empty()) {
        emit dataChanged(index(0), index(count() - 1), { OnPageRole });
    }
}

void StrategyFinder::forget()
{
    m_open = false;
    m_search.clear();
    m_area = -1;
    show({});
    m_known = false;
    emit wishChanged();
    emit shownChanged();
}

} // namespace pipit::viewmodels
