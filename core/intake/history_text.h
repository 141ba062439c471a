#pragma once

#include "core/base/utf8.h"
#include "core/intake/history_report.h"

#include <string>
#include <string_view>

namespace pipit::intake {

/// Makes texts of a file fit the fields of records, and says so where it had to.
class HistoryText {
public:
    /// `place` is the record's in the file, like "passports[P207000016049]". `notes` outlives this.
    HistoryText(std::string place, std::vector<HistoryNote>& notes)
        : m_place(std::move(place))
        , m_notes(notes)
    {
    }

    /// Control characters become spaces. Over `limit` characters it is cut at a word, with an
    /// ellipsis, and noted under the member's name.
    std::string fit(std::string_view text, std::string_view member, std::size_t limit,
        base::Lines lines = base::Lines::One);
    /// Paragraphs, one a line.
    std::string fit(
        const std::vector<std::string>& paragraphs, std::string_view member, std::size_t limit);

    void note(HistoryRemark remark, std::string_view member, std::string_view value);
    /// A note of the record as a whole, for whoever keeps it.
    HistoryNote said(HistoryRemark remark) const { return { remark, m_place, {} }; }

private:
    std::string m_place;
    std::vector<HistoryNote>& m_notes;
};

} // namespace pipit::intake
