@echo off
rem Builds Banyan from scratch and runs all tests, without a display. Words after check go to Maven.
rem Written with care, not yet tried on Windows.
setlocal
set "root=%~dp0"
set "root=%root:~0,-1%"

call "%root%\installers\machine.cmd" jdk
if errorlevel 1 exit /b 3
call "%root%\installers\machine.cmd" maven
if errorlevel 1 exit /b 3

pushd "%root%"
call "%maven%" -B --no-transfer-progress -T 2 clean verify %*
set "result=%errorlevel%"
popd
if "%result%"=="0" (echo check: all is well) else (echo check: FAILED, the lines above say where)
exit /b %result%
