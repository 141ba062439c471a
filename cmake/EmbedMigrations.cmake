# Script of pipit_migrations(): writes OUT from FILES, whose names begin with their number (0001_).
set(rows "")
set(expected 0)
foreach(file IN LISTS FILES)
    math(EXPR expected "${expected} + 1")
    get_filename_component(name ${file} NAME)
    if(NOT name MATCHES "^0*([1-9][0-9]*)_[a-z0-9_]+\\.sql$" OR NOT CMAKE_MATCH_1 EQUAL expected)
        message(FATAL_ERROR "${name}: migration ${expected} is expected here, named NNNN_name.sql")
    endif()
    file(READ ${file} sql)
    string(APPEND rows "    Migration{ ${expected}, R\"pipitsql(${sql})pipitsql\" },\n")
endforeach()
file(WRITE ${OUT} "// Made from the .sql files by EmbedMigrations.cmake.
#include \"core/store/open.h\"

#include <array>

namespace ${NAMESPACE} {

using pipit::store::Migration;

std::span<const Migration> ${FUNCTION}()
{
    static constexpr std::array<Migration, ${expected}> kSteps{ {
${rows}    } };
    return kSteps;
}

} // namespace ${NAMESPACE}
")
