#include "core/exchange/problem.h"

#include <array>
#include <utility>

namespace pipit::exchange {

namespace {

using Entry = std::pair<ProblemCode, std::string_view>;

constexpr std::array kSentences{
    Entry{ ProblemCode::CannotRead, "The file could not be read to its end." },
    Entry{ ProblemCode::TooBig, "The file is too big." },
    Entry{ ProblemCode::Empty, "The file is empty." },
    Entry{ ProblemCode::Workbook, "This is a spreadsheet file. Save it as CSV first." },
    Entry{ ProblemCode::NotText, "The file holds bytes that are not text." },
    Entry{ ProblemCode::BadEncoding, "The file mixes character encodings or is damaged." },
    Entry{ ProblemCode::OpenQuote, "A quoted cell is never closed." },
    Entry{ ProblemCode::StrayQuote, "A quotation mark stands inside an unquoted cell." },
    Entry{ ProblemCode::TextAfterQuote, "Text follows a closing quotation mark." },
    Entry{ ProblemCode::RaggedRow, "The row does not have as many cells as there are headings." },
    Entry{ ProblemCode::LineTooLong, "The row is too long." },
    Entry{ ProblemCode::CellTooLong, "A cell is too long." },
    Entry{ ProblemCode::TooManyColumns, "There are too many columns." },
    Entry{ ProblemCode::TooManyRows, "There are too many rows." },
    Entry{ ProblemCode::NoHeadings, "No heading row was found." },
    Entry{ ProblemCode::MissingColumn, "A column that is needed is not mapped." },
    Entry{ ProblemCode::BadXml, "The XML is damaged." },
    Entry{ ProblemCode::Doctype, "The XML declares a document type, which is not accepted." },
    Entry{ ProblemCode::TooDeep, "The file is nested too deeply." },
    Entry{ ProblemCode::NotCtf, "This is not a Common Transfer File." },
    Entry{ ProblemCode::BadJson, "The JSON is damaged or not of a known form." },
    Entry{ ProblemCode::NoName, "There is no surname or no forename." },
    Entry{ ProblemCode::NoIdentity, "There is neither a UPN nor a date of birth." },
    Entry{ ProblemCode::UpnUsedTwice, "The same UPN belongs to another pupil in this import." },
    Entry{ ProblemCode::UpnFormat, "The UPN does not have the form of a UPN." },
    Entry{ ProblemCode::UpnCheckLetter, "The UPN's check letter is wrong." },
    Entry{ ProblemCode::UpnUnknownAuthority, "The UPN names an unknown local authority." },
    Entry{ ProblemCode::BadDate, "The date cannot be read." },
    Entry{ ProblemCode::BadYear, "The year group is not known." },
    Entry{ ProblemCode::BadSenStatus, "The SEN status is not known." },
    Entry{ ProblemCode::BadNeed, "The type of need is not known." },
    Entry{ ProblemCode::BadDay, "The day is not known." },
    Entry{ ProblemCode::BadTime, "The time cannot be read." },
    Entry{ ProblemCode::NoGroup, "There is no group." },
    Entry{ ProblemCode::UnknownPupil, "The pupil is in no pupil list of this import." },
    Entry{ ProblemCode::UnknownStaff, "The member of staff is in no staff list of this import." },
    Entry{ ProblemCode::UnknownStrategy, "The strategy is not in the library." },
    Entry{ ProblemCode::BadValue, "The value cannot be used." },
    Entry{ ProblemCode::NewerVersion, "The file is of a newer version than is known here." },
    Entry{ ProblemCode::UnknownVersion, "The file does not name its version." },
    Entry{ ProblemCode::EncodingMismatch, "The file is not in the encoding that it names." },
};

} // namespace

std::string_view describe(ProblemCode code)
{
    for (const auto& [known, sentence] : kSentences) {
        if (known == code) {
            return sentence;
        }
    }
    return "Unknown problem.";
}

std::string cutText(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit) {
        return std::string(text);
    }
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0u) == 0x80u) {
        --limit;
    }
    return std::string(text.substr(0, limit));
}

} // namespace pipit::exchange
