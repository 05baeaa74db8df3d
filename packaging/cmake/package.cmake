# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the .deb (cpack -G DEB).
include(GNUInstallDirs)
install(TARGETS millrace millrace-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS millrace-cli-extra RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/millrace)
install(FILES packaging/linux/millrace.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/millrace-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME millrace.xml)
install(FILES packaging/linux/io.github.millrace.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/millrace.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME millrace)
set(CPACK_PACKAGE_VENDOR "The Millrace developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "studio for business processes: draw, simulate, run, analyze")
set(CPACK_PACKAGE_DESCRIPTION
    "Millrace draws business processes in BPMN 2.0, simulates them with honest\nstatistics, runs them on a local engine and shows where cases wait.")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Millrace developers <developers@millrace.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and no linker line shows: the SQLite driver, SVG icons, the words of Qt's own dialogs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)
