#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/plan.h"

#include <QTest>

#include <initializer_list>
#include <string>
#include <string_view>

namespace pipit::tests {

/// Imports the texts as the files of one import.
exchange::ImportResult readFiles(std::initializer_list<std::string_view> texts);

/// The keyed identity of a test school; the key is fixed so that vectors stand.
exchange::Identity testIdentity(int schoolYear = 2025);

/// The school after the plan was carried out, as the school feature must leave it.
exchange::SchoolSnapshot carryOut(exchange::SchoolSnapshot school, const exchange::ImportPlan& plan,
    const exchange::ImportedSchool& files);

/// How many problems of a code a report lists.
std::size_t countOf(const exchange::FileReport& report, exchange::ProblemCode code);

} // namespace pipit::tests
