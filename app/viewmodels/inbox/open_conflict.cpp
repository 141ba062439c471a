#include "app/viewmodels/inbox/open_conflict.h"

#include "app/viewmodels/inbox/inbox_words.h"
#include "app/viewmodels/passport/pupil_passport.h"
#include "app/viewmodels/passport/word_marks.h"
#include "app/viewmodels/pupil_colour.h"

#include <algorithm>
#include <numeric>

namespace pipit::viewmodels {

namespace {

using changes::Kind;

QString textOf(const std::string& text) { return QString::fromStdString(text); }

/// This person's own first.
std::vector<std::size_t> orderOf(const InboxItem& item)
{
    std::vector<std::size_t> order(item.authors.size());
    std::iota(order.begin(), order.end(), std::size_t{ 0 });
    std::ranges::stable_partition(order, [&](std::size_t i) { return item.authors[i].me; });
    return order;
}

/// What a version is compared with: the text both began with, else the other one.
const std::string& comparedWith(const InboxItem& item, std::size_t version)
{
    const auto& versions = item.conflict.versions;
    return item.conflict.base.empty() && versions.size() == 2 ? versions[1 - version].value
                                                              : item.conflict.base;
}

ConflictVersion versionOf(const InboxItem& item, std::size_t index, const QDate& today)
{
    const inbox::Version& version = item.conflict.versions[index];
    const InboxAuthor& author = item.authors[index];
    ConflictVersion shown;
    shown.author = authorWords(author);
    shown.initials = textOf(author.initials);
    shown.colour = pupilColour(author.staff);
    shown.when = writtenWhen(version.noted, today);
    shown.text = valueWords(item, version.value);
    shown.marked = item.conflict.room().words && !version.value.empty()
        ? markedDifferences(comparedWith(item, index), version.value)
        : shown.text.toHtmlEscaped();
    shown.keep = keepWords(item, index);
    shown.shows = version.shows;
    shown.mine = author.me;
    return shown;
}

} // namespace

OpenConflict::OpenConflict(StorageThread& storage, PassportSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
{
}

QString OpenConflict::whose() const { return m_item ? whoseWords(*m_item) : QString(); }
QString OpenConflict::what() const { return m_item ? whatWords(*m_item) : QString(); }
QString OpenConflict::from() const { return m_item ? baseWords(*m_item) : QString(); }
QString OpenConflict::untilThen() const { return m_item ? untilThenWords(*m_item) : QString(); }
bool OpenConflict::words() const { return m_item && m_item->conflict.room().words; }

bool OpenConflict::severalLines() const
{
    return words() && m_item->conflict.room().lines == base::Lines::Many;
}

bool OpenConflict::inPassport() const
{
    return m_item && m_item->pupil
        && (Kind{ m_item->conflict.record.kind } == Kind::Passport
            || Kind{ m_item->conflict.record.kind } == Kind::PassportLine);
}

void OpenConflict::setTogether(const QString& text)
{
    if (text != m_together) {
        m_together = text;
        emit togetherChanged();
    }
}

int OpenConflict::left() const
{
    const auto used = base::codePoints(m_together.toStdString()).value_or(0);
    return words() ? static_cast<int>(m_item->conflict.room().characters) - static_cast<int>(used)
                   : 0;
}

bool OpenConflict::canKeepTogether() const
{
    return canKeep() && words() && m_item->conflict.mayBecome(m_together.trimmed().toStdString());
}

void OpenConflict::show(const InboxItem& item, const QDate& today)
{
    forget();
    take(item, today);
}

void OpenConflict::follow(const InboxPage& page, const QDate& today)
{
    if (!m_item || m_busy) { // what this person settles is gone from the page, not from others
        return;
    }
    const auto found = std::ranges::find_if(
        page.items, [&](const InboxItem& item) { return item.isSameAs(m_item->conflict); });
    m_total = static_cast<int>(page.count);
    m_position = found == page.items.end() ? 0 : static_cast<int>(found - page.items.begin()) + 1;
    if (m_position > 0) {
        take(*found, today);
    } else {
        m_problem = settleProblem(base::ErrorCode::NotFound);
    }
    emit togetherChanged();
    emit changed();
}

void OpenConflict::take(const InboxItem& item, const QDate& today)
{
    m_item = item;
    m_order = orderOf(item);
    m_face.show(item.pupil ? faceOf(*item.pupil) : PupilFace::Words{});
    std::vector<ConflictVersion> versions;
    for (const std::size_t index : m_order) {
        versions.push_back(versionOf(item, index, today));
    }
    m_versions.show(std::move(versions));
    const QString proposed
        = item.conflict.room().words ? textOf(item.conflict.bothTogether()) : QString();
    if (m_together == m_proposed) { // not touched by hand
        m_together = proposed;
    }
    m_proposed = proposed;
}

void OpenConflict::keep(int row)
{
    if (canKeep() && row >= 0 && row < static_cast<int>(m_order.size())) {
        settle(m_item->conflict.versions[m_order[static_cast<std::size_t>(row)]].value);
    }
}

void OpenConflict::keepTogether()
{
    if (canKeepTogether()) {
        settle(m_together.trimmed().toStdString());
    }
}

void OpenConflict::settle(const std::string& value)
{
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_storage.change<void>(
        this,
        [sources = m_sources, shown = *m_item, value](
            client::Replica& replica) { return settleItem(sources, replica, shown, value); },
        [this, opening = m_storage.opening()](const Result<void>& outcome) {
            if (m_item && opening == m_storage.opening()) {
                settledWith(outcome);
            }
        });
}

void OpenConflict::settledWith(const Result<void>& outcome)
{
    m_busy = false;
    if (outcome) {
        forget();
        emit settled();
        return;
    }
    m_problem = settleProblem(outcome.error().code);
    emit togetherChanged();
    emit changed();
}

void OpenConflict::forget()
{
    m_item.reset();
    m_face.show({});
    m_versions.show({});
    m_order.clear();
    m_together.clear();
    m_proposed.clear();
    m_problem.clear();
    m_position = m_total = 0;
    m_busy = false;
    emit togetherChanged();
    emit changed();
}

} // namespace pipit::viewmodels
