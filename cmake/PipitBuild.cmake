# What every target shares: warnings as errors, sanitizers, ccache, and one way to declare a library.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

add_library(pipit_warnings INTERFACE)
add_library(pipit::warnings ALIAS pipit_warnings)
target_compile_options(pipit_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wimplicit-fallthrough -Werror)

if(PIPIT_SANITIZE)
    add_compile_options(-fsanitize=${PIPIT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${PIPIT_SANITIZE})
endif()

if(PIPIT_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# ccache is told what a precompiled header makes it unsure of: none of our sources asks for the time.
find_program(PIPIT_CCACHE ccache)
if(PIPIT_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${PIPIT_CCACHE})
endif()

# What most sources include of the standard library is parsed once. Nothing of ours is in it, so that a change
# compiles no more than before; lint.tidy looks at core and sync without it, so that no include is forgotten.
set(PIPIT_STANDARD_HEADERS
    <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <set> <span> <string>
    <string_view> <variant> <vector>)

# A library of the project: folder = target = namespace. Includes start at the repository root.
function(pipit_library name)
    add_library(pipit_${name} STATIC ${ARGN})
    add_library(pipit::${name} ALIAS pipit_${name})
    target_include_directories(pipit_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(pipit_${name} PRIVATE pipit::warnings)
    if(name STREQUAL base)
        target_precompile_headers(pipit_base PRIVATE ${PIPIT_STANDARD_HEADERS})
    else()
        target_precompile_headers(pipit_${name} REUSE_FROM pipit_base)
    endif()
endfunction()

# Warnings for the sources that we wrote, in a target that also compiles what Qt generates from QML
# (which is not free of warnings).
function(pipit_warn_own_sources)
    get_target_property(warnings pipit_warnings INTERFACE_COMPILE_OPTIONS)
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS "${warnings}")
endfunction()

# What Qt generates from QML has a namespace for each file, and its headers cost more than its code: many are compiled as
# one. Our own sources of such a target have options of their own and stay apart.
function(pipit_join_generated target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 24)
endfunction()
