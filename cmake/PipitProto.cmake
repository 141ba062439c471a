# One way to compile a .proto file: its own library, without our warnings, for the lite runtime.
find_package(Protobuf 3.21 REQUIRED)

# pipit_proto(protocol_wire messages.proto) makes target pipit_protocol_wire / pipit::protocol_wire. The header is
# included by the path of the .proto file from the repository root: "sync/protocol/messages.pb.h".
function(pipit_proto name file)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
    cmake_path(GET file STEM stem)
    set(generated ${PROJECT_BINARY_DIR}/generated)
    set(base ${generated}/${folder}/${stem}.pb)
    file(MAKE_DIRECTORY ${generated}/${folder})
    add_custom_command(
        OUTPUT ${base}.cc ${base}.h
        COMMAND protobuf::protoc --proto_path=${PROJECT_SOURCE_DIR} --cpp_out=${generated} ${folder}/${file}
        DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file}
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        COMMENT "Compiling ${folder}/${file}"
        VERBATIM)
    add_library(pipit_${name} STATIC ${base}.cc ${base}.h)
    add_library(pipit::${name} ALIAS pipit_${name})
    target_include_directories(pipit_${name} SYSTEM PUBLIC ${generated})
    target_link_libraries(pipit_${name} PUBLIC protobuf::libprotobuf-lite)
    set_target_properties(pipit_${name} PROPERTIES AUTOMOC OFF)
endfunction()
