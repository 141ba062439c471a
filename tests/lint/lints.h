#pragma once

#include "tests/lint/tree.h"

#include <vector>

namespace pipit::lint {

/// C++ includes follow the arrows of the architecture, and each foreign library has one home.
std::vector<Finding> lintArrows(const Tree& tree);
/// CMake links follow the same arrows.
std::vector<Finding> lintLinks(const Tree& tree);
/// Paths that the documents name exist.
std::vector<Finding> lintDocs(const Tree& tree);
/// Every source file is named in a CMakeLists.txt, and every test file holds a test.
std::vector<Finding> lintListed(const Tree& tree);
/// QML imports modules only, and every file begins as the house wants it.
std::vector<Finding> lintQml(const Tree& tree);
/// Lengths of files and functions, number of properties.
std::vector<Finding> lintSizes(const Tree& tree);
/// No path of somebody's machine, no unfinished business without an issue number.
std::vector<Finding> lintWords(const Tree& tree);

/// The folders that a source file in `path` may include from and link to, its own first.
/// Empty: any (tests, and the app that puts everything together).
std::vector<std::string> allowedFolders(std::string_view path);

} // namespace pipit::lint
