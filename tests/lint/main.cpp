#include "tests/lint/lints.h"

#include <cstdio>
#include <map>

/// `lint ROOT NAME`: prints what it finds as path:line: what; 0 if there is nothing.
int main(int argc, char** argv)
{
    using namespace pipit::lint;
    const std::map<std::string, std::vector<Finding> (*)(const Tree&)> lints{
        { "arrows", lintArrows },
        { "docs", lintDocs },
        { "links", lintLinks },
        { "listed", lintListed },
        { "qml", lintQml },
        { "sizes", lintSizes },
        { "words", lintWords },
    };
    const auto lint = argc == 3 ? lints.find(argv[2]) : lints.end();
    if (lint == lints.end()) {
        std::fprintf(stderr, "usage: lint ROOT arrows|docs|links|listed|qml|sizes|words\n");
        return 2;
    }
    const auto findings = lint->second(readTree(argv[1]));
    for (const auto& finding : findings) {
        std::printf("%s:%zu: %s\n", finding.path.c_str(), finding.line, finding.what.c_str());
    }
    return findings.empty() ? 0 : 1;
}
