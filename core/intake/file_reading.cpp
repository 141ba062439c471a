#include "core/intake/file_reading.h"

#include "core/base/try.h"
#include "core/exchange/limits.h"
#include "core/exchange/text_encoding.h"
#include "core/intake/fit_to_records.h"

namespace pipit::intake {

namespace {

/// In place of a file that could not be read to its end: the importer says why.
class FailedSource final : public exchange::ByteSource {
public:
    explicit FailedSource(Error error)
        : m_error(std::move(error))
    {
    }
    Result<std::size_t> read(std::span<std::uint8_t>) override { return m_error; }

private:
    Error m_error;
};

class FileReader {
public:
    FileReader(const ReadOptions& options, MappingMemory& memory)
        : m_options(options)
        , m_memory(memory)
    {
    }

    Result<void> add(ChosenFile& file)
    {
        FilePreview& preview = m_read.files.emplace_back();
        const auto bytes = exchange::readAll(*file.bytes, exchange::kMaxFileBytes);
        if (!bytes) {
            FailedSource failed(bytes.error());
            m_importer.add(std::move(file.name), failed);
            return {};
        }
        PIPIT_TRY_ASSIGN(const auto mapping, mappingFor(file.name, *bytes));
        exchange::MemorySource source{ ByteView(*bytes) };
        const exchange::FileReport& report = m_importer.add(std::move(file.name), source, mapping);
        if (report.format == exchange::FileFormat::Csv) {
            preview.sample = m_importer.lastSample();
            preview.mapping = m_importer.lastMapping();
            preview.missing = exchange::missingColumns(preview.mapping);
            preview.isRemembered = mapping.has_value();
        }
        return {};
    }

    FilesRead finish()
    {
        auto result = m_importer.finish();
        for (std::size_t i = 0; i < m_read.files.size(); ++i) {
            m_read.files[i].report = std::move(result.files[i]);
        }
        m_read.school = std::move(result.school);
        fitToRecords(m_read.school);
        return std::move(m_read);
    }

private:
    Result<std::optional<exchange::ColumnMapping>> mappingFor(
        const std::string& name, const Bytes& bytes)
    {
        if (const auto chosen = m_options.mappings.find(name); chosen != m_options.mappings.end()) {
            return std::optional(chosen->second);
        }
        const auto decoded = exchange::decodeText(bytes);
        const auto sample
            = decoded.refused ? exchange::CsvSample{} : exchange::sampleOf(decoded.text);
        if (sample.headings.empty()) {
            return std::optional<exchange::ColumnMapping>{};
        }
        return m_memory.recall(sample.headings);
    }

    const ReadOptions& m_options;
    MappingMemory& m_memory;
    exchange::Importer m_importer;
    FilesRead m_read;
};

} // namespace

Result<FilesRead> readFiles(
    std::vector<ChosenFile> files, const ReadOptions& options, MappingMemory& memory)
{
    FileReader reader(options, memory);
    for (ChosenFile& file : files) {
        PIPIT_TRY(reader.add(file));
    }
    return reader.finish();
}

} // namespace pipit::intake
