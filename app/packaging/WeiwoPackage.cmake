# Installation and packages: a .deb here; the NSIS and DMG rules are ready for their systems.
include(GNUInstallDirs)

if(UNIX AND NOT APPLE)
    set(linux ${CMAKE_SOURCE_DIR}/app/packaging/linux)
    install(FILES ${linux}/io.weiwo.Weiwo.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/io.weiwo.Weiwo.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${linux}/io.weiwo.Weiwo.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/io.weiwo.Weiwo.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME io.weiwo.Weiwo.xml)
endif()
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME weiwo)
set(CPACK_PACKAGE_VENDOR "Weiwo")
set(CPACK_PACKAGE_CONTACT "The Weiwo authors <weiwo@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Weiwo)
set(CPACK_PACKAGE_EXECUTABLES weiwo Weiwo)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the linker does not see: the database driver, SVG icons, Chinese fonts, Qt's own texts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

set(CPACK_NSIS_DISPLAY_NAME Weiwo)
set(CPACK_NSIS_PACKAGE_NAME Weiwo)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
    "WriteRegStr HKCR '.weiwo' '' 'Weiwo.Workspace'\\n  WriteRegStr HKCR 'Weiwo.Workspace\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\weiwo.exe\\\" \\\"%1\\\"'")
set(CPACK_DMG_VOLUME_NAME Weiwo)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)
