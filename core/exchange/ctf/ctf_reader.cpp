#include "core/exchange/ctf/ctf_reader.h"

#include "core/exchange/ctf/ctf_pupil.h"
#include "core/exchange/key_text.h"
#include "core/exchange/limits.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace pipit::exchange {

namespace {

constexpr double kKnownVersion = 25.0;

/// Elements whose content is read or is known to be nothing of ours. What is not here is counted.
constexpr std::array<std::string_view, 58> kKnownElements{ "CTfile", "Header", "DocumentName",
    "CTFversion", "DateTime", "DocumentQualifier", "DataQualifier", "DataDescriptor", "SupplierID",
    "SourceSchool", "DestSchool", "LEA", "Estab", "SchoolName", "AcademicYear", "CTFpupilData",
    "Pupil", "ApplicationReference", "UPN", "UniqueLearnerNumber", "Surname", "Forename", "DOB",
    "Sex", "Gender", "BasicDetails", "FormerUPN", "PreferredSurname", "PreferredForename",
    "FormerSurname", "MiddleNames", "NCyearActual", "Ethnicity", "Languages", "MedicalFlag",
    "Disabilities", "EnrolStatus", "FSMhistory", "LookedAfter", "SENhistory", "SEN", "StartDate",
    "SENprovision", "SENneeds", "SENneed", "NeedStartDate", "NeedEndDate", "SENtypeRank", "SENtype",
    "SuppInfo", "Admissions", "Address", "Phones", "Email", "Contacts", "Attendance",
    "StageAssessments", "SchoolHistory" };

/// Known elements whose inside is not ours to take: contacts, attendance, free meals.
constexpr std::array<std::string_view, 12> kClosedElements{ "Languages", "Disabilities",
    "FSMhistory", "LookedAfter", "SuppInfo", "Admissions", "Address", "Phones", "Contacts",
    "Attendance", "StageAssessments", "SchoolHistory" };

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

Problem fileProblem(ProblemCode code, std::size_t line)
{
    return { code, Severity::RefusedFile, line, {}, {} };
}

/// Walks the tree without recursion; false if it is nested too deeply.
bool countElements(const pugi::xml_node& root, FileReport& report)
{
    pugi::xml_node node = root;
    for (int depth = 0; node;) {
        const std::string_view name = node.name();
        const bool known = node.type() != pugi::node_element || contains(kKnownElements, name);
        if (!known) {
            ++report.unknownElements[cutText(name, 60)];
        }
        pugi::xml_node next
            = known && !contains(kClosedElements, name) ? node.first_child() : pugi::xml_node();
        depth += next ? 1 : 0;
        while (!next && node != root) {
            next = node.next_sibling();
            if (!next) {
                node = node.parent();
                --depth;
            }
        }
        if (depth > kMaxXmlDepth) {
            return false;
        }
        node = next;
    }
    return true;
}

/// The tree is as deep as its deepest open tag: found before the parser builds anything.
bool tooBigForTree(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '<')) > kMaxXmlMarks;
}

void checkVersion(std::string_view text, std::size_t line, FileReport& report)
{
    double version = 0;
    const auto end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, version);
    if (parsed.ec != std::errc() || parsed.ptr != end) {
        report.warn(ProblemCode::UnknownVersion, line, "CTFversion", text);
    } else if (version > kKnownVersion) {
        report.warn(ProblemCode::NewerVersion, line, "CTFversion", text);
    }
}

/// The name in `encoding="..."` of the declaration must be one that the bytes can be.
void checkDeclaredEncoding(std::string_view text, FileReport& report)
{
    const auto declaration = text.substr(0, text.find("?>"));
    const std::size_t at = declaration.find("encoding=");
    if (!declaration.starts_with("<?xml") || at == std::string_view::npos) {
        return;
    }
    const auto quoted = declaration.substr(at + 10);
    const std::string name = headingKey(quoted.substr(0, quoted.find_first_of("\"'")));
    const bool utf8 = report.encoding == Encoding::Utf8 || report.encoding == Encoding::Utf8Bom;
    const bool latin = name == "iso88591" || name == "windows1252" || name == "iso885915";
    const bool fits = utf8                         ? name == "utf8" || name == "usascii" || latin
        : report.encoding == Encoding::Windows1252 ? latin
                                                   : name.starts_with("utf16");
    if (!fits) {
        report.warn(ProblemCode::EncodingMismatch, 1, "encoding", name);
    }
}

struct Line {
    std::string_view text;

    std::size_t of(const pugi::xml_node& node) const
    {
        return lineAt(
            text, static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.offset_debug())));
    }
};

/// Lines are found for problems only: counting them for every pupil would be quadratic.
void readPupils(const pugi::xml_node& root, FileRows& rows, FileReport& report)
{
    for (const pugi::xml_node& pupil : root.child("CTFpupilData").children("Pupil")) {
        ++report.rows;
        if (auto row = detail::readCtfPupil(pupil, report)) {
            rows.pupils.push_back(std::move(*row));
        }
    }
}

/// Turns offsets, which is what the pupil reader noted, into lines. Offsets rise with the file.
void offsetsToLines(std::string_view text, FileRows& rows, FileReport& report)
{
    std::size_t line = 1;
    std::size_t at = 0;
    const auto toLine = [&](std::size_t& offset) {
        if (offset < at) {
            offset = lineAt(text, offset);
            return;
        }
        line += lineAt(text.substr(at), offset - at) - 1;
        at = offset;
        offset = line;
    };
    for (Problem& problem : report.problems) {
        toLine(problem.line);
    }
    line = 1;
    at = 0;
    for (PupilRow& row : rows.pupils) {
        toLine(row.pupil.line);
    }
}

} // namespace

bool looksLikeXml(std::string_view text) { return trimmed(text.substr(0, 512)).starts_with('<'); }

FileRows readCtf(std::string_view text, FileReport& report)
{
    report.format = FileFormat::Ctf;
    report.kind = FileKind::Pupils;
    if (text.find("<!DOCTYPE") != std::string_view::npos
        || text.find("<!ENTITY") != std::string_view::npos) {
        report.refuseFile(fileProblem(ProblemCode::Doctype,
            lineAt(text, std::min(text.find("<!DOCTYPE"), text.find("<!ENTITY")))));
        return {};
    }
    if (tooBigForTree(text)) {
        report.refuseFile(fileProblem(ProblemCode::TooBig, 0));
        return {};
    }
    pugi::xml_document document;
    const auto parsed = document.load_buffer(
        text.data(), text.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!parsed) {
        const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, parsed.offset));
        report.refuseFile(fileProblem(ProblemCode::BadXml, lineAt(text, offset)));
        return {};
    }
    const pugi::xml_node root = document.document_element();
    if (std::string_view(root.name()) != "CTfile" || !root.child("CTFpupilData")) {
        report.refuseFile(fileProblem(ProblemCode::NotCtf, Line{ text }.of(root)));
        return {};
    }
    if (!countElements(root, report)) {
        report.refuseFile(fileProblem(ProblemCode::TooDeep, 0));
        return {};
    }
    FileRows rows;
    readPupils(root, rows, report);
    offsetsToLines(text, rows, report);
    const pugi::xml_node version = root.child("Header").child("CTFversion");
    checkDeclaredEncoding(text, report);
    checkVersion(version.text().get(), version ? Line{ text }.of(version) : 0, report);
    return rows;
}

} // namespace pipit::exchange
