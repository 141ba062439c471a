#pragma once

#include "core/exchange/column_mapping.h"
#include "core/exchange/imported.h"

#include <QString>

#include <vector>

namespace pipit::viewmodels {

// What columns and fields are called on the screen: translated. Any thread.

/// "Preferred forename"
QString columnWords(exchange::Column column);

/// What a column of a file of this kind can be, in the order in which a person looks for it; first
/// of all Ignore.
std::vector<exchange::Column> columnsOf(exchange::FileKind kind);

/// "SEN status"
QString fieldWords(exchange::PupilField field);

/// The value of a field as exchange::fieldText gives it, as a person reads it: "3 Sep 2016",
/// "SEN support". Empty stays empty.
QString valueWords(exchange::PupilField field, const std::string& text);

/// "Year 4", "Reception", "Nursery"
QString yearWords(int year);

/// "Leo Morgan", by the names that the child goes by.
QString nameOf(const exchange::PupilFacts& facts);
/// "Mrs Okafor", or with the forename if there is no title.
QString nameOf(const exchange::StaffFacts& facts);

} // namespace pipit::viewmodels
