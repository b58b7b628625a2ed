@echo off
rem Starts Banyan; builds it before where a source is newer than what was built. The same as ./banyan on other systems.
rem Written with care, not yet tried on Windows.
setlocal
set "root=%~dp0"
set "root=%root:~0,-1%"
set "dist=%root%\app\target\dist"
set "stamp=%root%\app\target\built"

call "%root%\installers\machine.cmd" jdk
if errorlevel 1 exit /b 3

call :is_built
if errorlevel 1 call :build
if errorlevel 1 exit /b 3

"%JAVA_HOME%\bin\java.exe" --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc %BANYAN_JAVA_OPTS% -p "%dist%" -m dev.banyan.app/dev.banyan.app.Main %*
exit /b %errorlevel%

rem Errorlevel 1 where nothing is built or a source is newer.
:is_built
if not exist "%stamp%" exit /b 1
if not exist "%dist%" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:stamp).LastWriteTimeUtc; $sources = @('pom.xml') + ('model', 'import', 'export', 'views', 'app' | ForEach-Object { $_ + '\pom.xml'; $_ + '\src\main' }) | ForEach-Object { Join-Path $env:root $_ }; $newer = Get-Item -LiteralPath $sources | ForEach-Object { $_; if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse -Force } } | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
exit /b %errorlevel%

:build
call "%root%\installers\machine.cmd" maven
if errorlevel 1 exit /b 3
>&2 echo banyan: building, the first time fetches libraries and takes a few minutes
if exist "%stamp%" del "%stamp%"
if exist "%dist%" rmdir /s /q "%dist%"
if not exist "%root%\app\target" mkdir "%root%\app\target"
break >"%stamp%.new"
pushd "%root%"
call "%maven%" -B -q -Dquick -Dmaven.test.skip=true -pl app -am package 1>&2
if errorlevel 1 (
    popd
    >&2 echo banyan: the build failed, the lines above say where
    exit /b 3
)
popd
move /y "%stamp%.new" "%stamp%" >nul
exit /b 0
