#include "core/exchange/importer.h"

#include "core/exchange/csv/csv_rows.h"
#include "core/exchange/ctf/ctf_reader.h"
#include "core/exchange/limits.h"
#include "core/exchange/school_builder.h"
#include "core/exchange/text_encoding.h"

#include <algorithm>

namespace pipit::exchange {

bool ImportResult::refused() const
{
    return std::any_of(files.begin(), files.end(),
        [](const FileReport& file) { return file.refused.has_value(); });
}

const FileReport& Importer::add(
    std::string name, ByteSource& source, const std::optional<ColumnMapping>& remembered)
{
    File& file = m_files.emplace_back();
    file.report.name = std::move(name);
    m_lastSample = {};
    const auto bytes = readAll(source, kMaxFileBytes);
    if (!bytes) {
        const bool big = bytes.error().code == ErrorCode::TooBig;
        file.report.refuseFile({ big ? ProblemCode::TooBig : ProblemCode::CannotRead,
            Severity::RefusedFile, 0, {}, {} });
        return file.report;
    }
    const DecodedText decoded = decodeText(*bytes);
    if (decoded.refused) {
        file.report.refuseFile(*decoded.refused);
        return file.report;
    }
    file.report.encoding = decoded.encoding;
    readText(file, decoded.text, remembered);
    return file.report;
}

void Importer::readText(
    File& file, std::string_view text, const std::optional<ColumnMapping>& remembered)
{
    if (looksLikeXml(text)) {
        file.rows = readCtf(text, file.report);
        return;
    }
    file.report.format = FileFormat::Csv;
    CsvTable table(text, remembered);
    m_lastMapping = table.mapping();
    m_lastHeadings = table.headings();
    m_lastSample = sampleOf(text);
    file.rows = readCsvRows(table, file.report);
}

ImportResult Importer::finish()
{
    ImportResult result;
    SchoolBuilder builder;
    for (File& file : m_files) {
        builder.addPupils(file.rows, file.report);
    }
    for (File& file : m_files) {
        builder.addStaff(file.rows, file.report);
    }
    for (File& file : m_files) {
        builder.addLessons(file.rows, file.report);
        result.files.push_back(std::move(file.report));
    }
    m_files.clear();
    if (!result.refused()) {
        result.school = builder.finish();
    }
    return result;
}

} // namespace pipit::exchange
