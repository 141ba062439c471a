#include "app/viewmodels/importing/import_file_list.h"

#include "app/viewmodels/importing/import_problem_words.h"

namespace pipit::viewmodels {

namespace {

int problemsOf(const exchange::FileReport& report)
{
    return static_cast<int>(report.refusedRows + report.warnings);
}

ImportFileList::State stateOf(const exchange::FileReport& report)
{
    return report.refused        ? ImportFileList::Refused
        : problemsOf(report) > 0 ? ImportFileList::Attention
                                 : ImportFileList::Good;
}

/// True if naming the columns would help.
bool isOfColumns(const exchange::Problem& refused)
{
    return refused.code == exchange::ProblemCode::NoHeadings
        || refused.code == exchange::ProblemCode::MissingColumn;
}

QString detailOf(const exchange::FileReport& report)
{
    if (report.refused) {
        return ImportFileList::tr("nothing of it is taken");
    }
    const int rows = static_cast<int>(report.rows);
    QString words = report.format == exchange::FileFormat::Ctf
        ? ImportFileList::tr("%n pupil(s)", "", rows)
        : ImportFileList::tr("%n row(s)", "", rows);
    if (report.duplicates > 0) {
        words += QStringLiteral(", ")
            + ImportFileList::tr("%n twice", "", static_cast<int>(report.duplicates));
    }
    if (report.encoding == exchange::Encoding::Windows1252) {
        words += QStringLiteral(", ") + ImportFileList::tr("Windows letters");
    }
    return words;
}

} // namespace

int ImportFileList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportFileList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == NameRole) {
        return m_names[index.row()];
    }
    if (m_preview) {
        return read(m_preview->preview.files[static_cast<std::size_t>(index.row())], role);
    }
    switch (role) {
    case KindRole:
        return tr("Reading");
    case StateRole:
        return NotRead;
    case ProblemsRole:
        return 0;
    case MappableRole:
        return false;
    default:
        return QString();
    }
}

QVariant ImportFileList::read(const intake::FilePreview& file, int role) const
{
    switch (role) {
    case KindRole:
        return fileWords(file.report.format, file.report.kind);
    case DetailRole:
        return detailOf(file.report);
    case StateRole:
        return stateOf(file.report);
    case RefusedRole:
        return file.report.refused ? refusedWords(*file.report.refused) : QString();
    case ProblemsRole:
        return file.report.refused ? 0 : problemsOf(file.report);
    case MappableRole:
        return !file.sample.headings.empty()
            && (!file.report.refused || isOfColumns(*file.report.refused));
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportFileList::roleNames() const
{
    return { { NameRole, "name" }, { KindRole, "kind" }, { DetailRole, "detail" },
        { StateRole, "state" }, { RefusedRole, "refused" }, { ProblemsRole, "problems" },
        { MappableRole, "mappable" } };
}

void ImportFileList::showNames(const QStringList& names)
{
    beginResetModel();
    m_names = names;
    m_preview.reset();
    endResetModel();
    emit shown();
}

void ImportFileList::show(ImportPreviewPtr preview)
{
    beginResetModel();
    m_names.clear();
    for (const auto& file : preview->preview.files) {
        m_names << QString::fromStdString(file.report.name);
    }
    m_preview = std::move(preview);
    endResetModel();
    emit shown();
}

} // namespace pipit::viewmodels
