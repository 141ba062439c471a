# Compiles numbered SQL files into a library. The list is in the order of the numbers:
#
#   pipit_migrations(TARGET pipit_store NAMESPACE pipit::store FUNCTION tabletMigrations
#       FILES migrations/0001_log.sql migrations/0002_school.sql)
#
# gives `std::span<const pipit::store::Migration> pipit::store::tabletMigrations()`, which a header declares.
set(PIPIT_EMBED_MIGRATIONS ${CMAKE_CURRENT_LIST_DIR}/EmbedMigrations.cmake)

function(pipit_migrations)
    cmake_parse_arguments(ARG "" "TARGET;NAMESPACE;FUNCTION" "FILES" ${ARGN})
    list(TRANSFORM ARG_FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/${ARG_FUNCTION}.cpp)
    add_custom_command(OUTPUT ${out}
        COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DNAMESPACE=${ARG_NAMESPACE} -DFUNCTION=${ARG_FUNCTION}
            "-DFILES=${ARG_FILES}" -P ${PIPIT_EMBED_MIGRATIONS}
        DEPENDS ${ARG_FILES} ${PIPIT_EMBED_MIGRATIONS}
        COMMENT "Embedding the migrations of ${ARG_FUNCTION}"
        VERBATIM)
    target_sources(${ARG_TARGET} PRIVATE ${out})
endfunction()
