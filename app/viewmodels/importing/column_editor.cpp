#include "app/viewmodels/importing/column_editor.h"

#include "app/viewmodels/importing/column_words.h"
#include "app/viewmodels/importing/import_problem_words.h"
#include "core/exchange/key_text.h"

#include <algorithm>
#include <array>

namespace pipit::viewmodels {

namespace {

using exchange::FileKind;
using Meaning = exchange::Column;

constexpr std::array kKinds{ FileKind::Pupils, FileKind::Staff, FileKind::Groups,
    FileKind::Timetable, FileKind::Cover };

bool mayRepeat(Meaning meaning)
{
    return meaning == Meaning::Ignore || meaning == Meaning::Class || meaning == Meaning::Need;
}

QString joined(const std::vector<std::string>& values)
{
    QStringList words;
    for (const std::string& value : values) {
        words << QString::fromStdString(value).simplified();
    }
    return words.join(QStringLiteral(", "));
}

/// What a file of this kind can have, and what this one has besides.
std::vector<Meaning> meaningsFor(const exchange::ColumnMapping& mapping)
{
    auto meanings = columnsOf(mapping.kind);
    for (const auto& [heading, meaning] : mapping.columns) {
        if (std::find(meanings.begin(), meanings.end(), meaning) == meanings.end()) {
            meanings.push_back(meaning);
        }
    }
    return meanings;
}

} // namespace

int ColumnEditor::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ColumnEditor::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Column& column = m_columns[static_cast<std::size_t>(index.row())];
    switch (role) {
    case HeadingRole:
        return column.heading;
    case SamplesRole:
        return column.samples;
    case MeaningRole: {
        const auto found
            = std::find(m_meanings.begin(), m_meanings.end(), m_mapping.meaningOf(column.key));
        return static_cast<int>(found - m_meanings.begin());
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ColumnEditor::roleNames() const
{
    return { { HeadingRole, "heading" }, { SamplesRole, "samples" }, { MeaningRole, "meaning" } };
}

QStringList ColumnEditor::kinds() const
{
    QStringList words;
    for (const FileKind kind : kKinds) {
        words << fileWords(exchange::FileFormat::Csv, kind);
    }
    return words;
}

int ColumnEditor::kind() const
{
    const auto found = std::find(kKinds.begin(), kKinds.end(), m_mapping.kind);
    return found == kKinds.end() ? -1 : static_cast<int>(found - kKinds.begin());
}

void ColumnEditor::setKind(int kind)
{
    if (kind < 0 || kind >= static_cast<int>(kKinds.size())) {
        return;
    }
    m_mapping.kind = kKinds[static_cast<std::size_t>(kind)];
    m_kindChosen = true;
    said();
}

QStringList ColumnEditor::meanings() const
{
    QStringList words;
    for (const Meaning meaning : m_meanings) {
        words << columnWords(meaning);
    }
    return words;
}

QString ColumnEditor::needed() const
{
    if (m_mapping.kind == FileKind::Unknown) {
        return tr("Say what the file is, and which columns hold the names.");
    }
    const auto missing = exchange::missingColumns(m_mapping);
    if (!missing.empty()) {
        QStringList words;
        for (const Meaning meaning : missing) {
            words << (meaning == Meaning::Upn ? tr("UPN or date of birth") : columnWords(meaning));
        }
        return tr("Still needed: %1").arg(words.join(QStringLiteral(", ")));
    }
    return exchange::knownColumns(m_mapping) < exchange::kLeastKnownColumns
        ? tr("Still needed: a second column")
        : QString();
}

void ColumnEditor::choose(int row, int meaning)
{
    if (row < 0 || row >= rowCount() || meaning < 0
        || meaning >= static_cast<int>(m_meanings.size())) {
        return;
    }
    const Meaning chosen = m_meanings[static_cast<std::size_t>(meaning)];
    for (auto& [heading, column] : m_mapping.columns) {
        if (column == chosen && !mayRepeat(chosen)) {
            column = Meaning::Ignore;
        }
    }
    m_mapping.columns[m_columns[static_cast<std::size_t>(row)].key] = chosen;
    if (!m_kindChosen) {
        m_mapping.kind = exchange::kindOf(m_mapping);
    }
    said();
}

void ColumnEditor::guess()
{
    std::vector<std::string> headings;
    for (const Column& column : m_columns) {
        headings.push_back(column.heading.toStdString());
    }
    m_mapping = exchange::guessMapping(headings);
    m_kindChosen = false;
    said();
}

void ColumnEditor::open(const intake::FilePreview& file)
{
    beginResetModel();
    m_fileName = QString::fromStdString(file.report.name);
    m_columns.clear();
    for (std::size_t i = 0; i < file.sample.headings.size(); ++i) {
        const std::string key = exchange::headingKey(file.sample.headings[i]);
        if (!key.empty()) { // without a letter or digit it cannot be remembered
            m_columns.push_back({ QString::fromStdString(file.sample.headings[i]).simplified(), key,
                joined(file.sample.values[i]) });
        }
    }
    m_mapping = file.mapping;
    for (const Column& column : m_columns) {
        m_mapping.columns.emplace(column.key, Meaning::Ignore);
    }
    m_kindChosen = m_mapping.kind != FileKind::Unknown
        && m_mapping.kind != exchange::kindOf(m_mapping); // somebody said so before
    m_meanings = meaningsFor(m_mapping);
    endResetModel();
    emit changed();
}

void ColumnEditor::close()
{
    beginResetModel();
    m_fileName.clear();
    m_columns.clear();
    m_mapping = {};
    m_meanings.clear();
    endResetModel();
    emit changed();
}

void ColumnEditor::said()
{
    m_meanings = meaningsFor(m_mapping);
    emit changed(); // first: a row's meaning is an index into the meanings
    if (!m_columns.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), { MeaningRole });
    }
}

} // namespace pipit::viewmodels
