#pragma once

#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/phrase_book.h"

#include <set>

namespace pipit::demo {

/// Makes people up: names of many backgrounds, each full name once.
class PeopleMaker {
public:
    explicit PeopleMaker(Dice dice);

    struct Name {
        std::string forename;
        std::string surname;
        bool she = false;
    };
    Name name();
    /// Another child of the same family.
    Name sibling(const Name& of);
    /// A name that nobody else may get.
    void reserve(const std::string& forename, const std::string& surname);

private:
    struct Family {
        int share = 0; ///< hundredths
        std::vector<std::string> he;
        std::vector<std::string> she;
        std::vector<std::string> surnames;
    };
    const Family& family();
    std::string forename(const Family& from, bool she);
    bool isFree(const Name& name);

    Dice m_dice;
    std::vector<Family> m_families;
    std::set<std::string> m_taken;
};

/// A permanent UPN with its right check letter, given in the school year `year` (two digits count).
std::string makeUpn(int authority, int establishment, int year, int serial);

/// A birth date of somebody who is in that year group in the school year beginning in `schoolYear`.
Date birthDateFor(int year, int schoolYear, Dice& dice);

} // namespace pipit::demo
