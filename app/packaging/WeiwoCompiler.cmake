# One interface target carries every compile option, so that no file is built by other rules.
add_library(weiwo_options INTERFACE)
target_compile_definitions(weiwo_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    WEIWO_VERSION="${PROJECT_VERSION}")
target_include_directories(weiwo_options INTERFACE ${CMAKE_SOURCE_DIR})
if(MSVC)
    target_compile_options(weiwo_options INTERFACE /utf-8 /W4 /permissive- /fp:precise
        $<$<BOOL:${WEIWO_WERROR}>:/WX>)
else()
    # No contraction: the same file gives the same figures on every machine.
    target_compile_options(weiwo_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow
        -Wnon-virtual-dtor -Woverloaded-virtual -ffp-contract=off
        # Designated initialisers name what differs from the default; the rest is meant.
        -Wno-missing-field-initializers
        $<$<BOOL:${WEIWO_WERROR}>:-Werror>)
    if(WEIWO_SANITIZE)
        target_compile_options(weiwo_options INTERFACE -fsanitize=address,undefined
            -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(weiwo_options INTERFACE -fsanitize=address,undefined)
        # GCC takes what instrumented code may hold for what it does; without sanitizers it warns of the same.
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(weiwo_options INTERFACE -Wno-maybe-uninitialized)
        endif()
    endif()
endif()
if(WEIWO_TIDY)
    find_program(WEIWO_CLANG_TIDY clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${WEIWO_CLANG_TIDY})
endif()

# How far a release optimises a target that has no long loops of its own: the core has them. Compiling
# takes half of the time.
function(weiwo_release_level target level)
    if(NOT MSVC)
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:${level}>)
    endif()
    # GCC knows too little at these levels to warn of it rightly.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
    endif()
endfunction()
