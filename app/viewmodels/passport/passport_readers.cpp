#include "app/viewmodels/passport/passport_readers.h"

#include "app/viewmodels/passport/passport_words.h"
#include "app/viewmodels/pupil_colour.h"

#include <algorithm>

namespace pipit::viewmodels {

using passport::ReadState;

int PassportReaders::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_readers.size());
}

QVariant PassportReaders::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PassportReader& reader = m_readers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return reader.name.empty() ? tr("A colleague") : QString::fromStdString(reader.name);
    case InitialsRole:
        return QString::fromStdString(reader.initials);
    case ColourRole:
        return pupilColour(reader.staff);
    case WhenRole:
        return whenOf(reader);
    case ReadRole:
        return reader.state == ReadState::Read;
    default:
        return {};
    }
}

QHash<int, QByteArray> PassportReaders::roleNames() const
{
    return { { NameRole, "name" }, { InitialsRole, "initials" }, { ColourRole, "colour" },
        { WhenRole, "when" }, { ReadRole, "read" } };
}

QString PassportReaders::heading() const
{
    if (!m_listed || !m_shared) {
        return {};
    }
    const auto read = std::ranges::count(m_readers, ReadState::Read, &PassportReader::state);
    return m_readers.empty() ? tr("Nobody else has read it yet")
                             : tr("Read by %1 of %2").arg(read).arg(m_readers.size());
}

QString PassportReaders::own() const
{
    if (!m_shared) {
        return {};
    }
    switch (m_mine) {
    case ReadState::Read:
        return tr("You have read what it says now");
    case ReadState::Changed:
        return tr("It has changed since you read it");
    default:
        return tr("You have not read it yet");
    }
}

bool PassportReaders::canMark() const { return m_shared && m_mayMark && m_mine != ReadState::Read; }

QString PassportReaders::openTo() const { return openToWords(m_openTo); }

void PassportReaders::show(const PassportSheet& sheet, const QDate& today)
{
    beginResetModel();
    m_readers = sheet.readers;
    m_openTo = sheet.openTo;
    m_mine = sheet.mine;
    m_shared = sheet.passport.shared.has_value();
    m_mayMark = sheet.mayMark;
    m_listed = sheet.seesReaders;
    m_today = today;
    endResetModel();
    emit shownChanged();
}

QString PassportReaders::whenOf(const PassportReader& reader) const
{
    switch (reader.state) {
    case ReadState::Read:
        return readWhen(reader.read, m_today);
    case ReadState::Changed:
        return tr("version %1").arg(reader.version);
    default:
        return tr("not yet");
    }
}

} // namespace pipit::viewmodels
