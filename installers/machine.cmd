@echo off
rem What Banyan needs from a Windows machine. Called by banyan.cmd and check.cmd.
rem   call installers\machine.cmd jdk      sets JAVA_HOME to a JDK 25 or later, errorlevel 3 where there is none
rem   call installers\machine.cmd maven    sets maven, errorlevel 3 where there is none
rem Written with care, not yet tried on Windows.
goto %1

:jdk
set "jdk_needed=25"
set "jdk_best="
set "jdk_best_version=999999"
if defined BANYAN_JAVA_HOME call :look "%BANYAN_JAVA_HOME%"
if defined jdk_best goto jdk_found
if defined JAVA_HOME call :look "%JAVA_HOME%"
if defined jdk_best goto jdk_found
for /f "delims=" %%j in ('where javac.exe 2^>nul') do call :look "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*") do call :look "%%~fd"
for /d %%d in ("%ProgramFiles%\Java\*") do call :look "%%~fd"
for /d %%d in ("%ProgramFiles%\Microsoft\jdk*") do call :look "%%~fd"
for /d %%d in ("%ProgramFiles%\Zulu\*") do call :look "%%~fd"
for /d %%d in ("%ProgramFiles%\Amazon Corretto\*") do call :look "%%~fd"
for /d %%d in ("%ProgramFiles%\BellSoft\*") do call :look "%%~fd"
for /d %%d in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :look "%%~fd"
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :look "%%~fd"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :look "%%~fd\current"
if defined jdk_best goto jdk_found
>&2 echo banyan: a JDK %jdk_needed% or later is needed and none was found, please install Temurin %jdk_needed% with "winget install EclipseAdoptium.Temurin.%jdk_needed%.JDK" or set BANYAN_JAVA_HOME to the folder of one.
exit /b 3

:jdk_found
set "JAVA_HOME=%jdk_best%"
exit /b 0

rem Remembers the JDK in a folder when it is new enough and lower than the one remembered.
:look
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "jdk_version=0"
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+" %%m in ("%%~v") do set /a "jdk_version=%%m"
if %jdk_version% lss %jdk_needed% exit /b 0
if %jdk_version% geq %jdk_best_version% exit /b 0
set "jdk_best=%~f1"
set "jdk_best_version=%jdk_version%"
exit /b 0

:maven
set "maven="
for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do if not defined maven set "maven=%%m"
if not defined maven if exist "%MAVEN_HOME%\bin\mvn.cmd" set "maven=%MAVEN_HOME%\bin\mvn.cmd"
if not defined maven if exist "%USERPROFILE%\scoop\apps\maven\current\bin\mvn.cmd" set "maven=%USERPROFILE%\scoop\apps\maven\current\bin\mvn.cmd"
if not defined maven goto maven_lacking
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"
exit /b 0

:maven_lacking
>&2 echo banyan: Maven 3.8 or later is needed to build Banyan, please install it from https://maven.apache.org/download.cgi and put its bin folder on PATH.
exit /b 3
