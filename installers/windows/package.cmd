@echo off
rem Packages Banyan on Windows: installers\target\windows gets the folder Banyan and a .msi, which needs the WiX tools
rem on PATH. Written with care, not yet tried on Windows.
setlocal
for %%r in ("%~dp0..\..") do set "root=%%~fr"
set "out=%root%\installers\target\windows"

call "%root%\installers\machine.cmd" jdk
if errorlevel 1 exit /b 3
call "%root%\banyan.cmd" --version
if errorlevel 1 exit /b 3

set "version="
for /f "tokens=3 delims=<>" %%v in ('findstr "<version>" "%root%\pom.xml"') do if not defined version set "version=%%v"
set "modules="
for /f "usebackq eol=# delims=" %%m in ("%root%\installers\modules.txt") do call :add %%m

if exist "%out%" rmdir /s /q "%out%"
mkdir "%out%\mods" "%out%\javafx"
copy /y "%root%\app\target\dist\*.jar" "%out%\mods" >nul
move /y "%out%\mods\javafx-*.jar" "%out%\javafx" >nul

"%JAVA_HOME%\bin\jlink.exe" --module-path "%out%\javafx" --add-modules %modules% --output "%out%\runtime" --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 --generate-cds-archive
if errorlevel 1 exit /b 3

rem The window without a console, and banyan-console for scripts, where results must appear.
>"%out%\console.properties" echo win-console=true
set "about=Plan the modernisation of a legacy system"
"%JAVA_HOME%\bin\jpackage.exe" --type app-image --dest "%out%" --name Banyan --app-version %version% --vendor "The Banyan authors" --description "%about%" --icon "%root%\installers\icons\banyan.ico" --runtime-image "%out%\runtime" --module-path "%out%\mods" --module dev.banyan.app/dev.banyan.app.Main --java-options "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc" --add-launcher "banyan-console=%out%\console.properties"
if errorlevel 1 exit /b 3
"%out%\Banyan\banyan-console.exe" --version
if errorlevel 1 exit /b 3

where wix.exe >nul 2>&1 || where candle.exe >nul 2>&1
if errorlevel 1 (
    >&2 echo banyan: no WiX tools here, so no .msi; they come from https://wixtoolset.org
    goto tidy
)
set "slashes=%root:\=/%"
>"%out%\plan.properties" (
    echo extension=banyan
    echo mime-type=application/x-banyan-plan
    echo description=Banyan plan
    echo icon=%slashes%/installers/icons/banyan.ico
)
rem The upgrade id must never change: by it Windows knows that a new version replaces the old one.
"%JAVA_HOME%\bin\jpackage.exe" --type msi --dest "%out%" --app-image "%out%\Banyan" --name Banyan --app-version %version% --vendor "The Banyan authors" --description "%about%" --license-file "%root%\LICENSE" --file-associations "%out%\plan.properties" --win-upgrade-uuid 6f0e3d0a-6f0b-4f4e-9d53-2b8f5b7c41a9 --win-menu --win-shortcut --win-dir-chooser --win-per-user-install
if errorlevel 1 exit /b 3

:tidy
rmdir /s /q "%out%\mods" "%out%\javafx" "%out%\runtime"
del "%out%\*.properties" 2>nul
dir "%out%"
exit /b 0

:add
if defined modules (set "modules=%modules%,%1") else set "modules=%1"
exit /b 0
