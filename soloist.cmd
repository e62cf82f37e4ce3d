@echo off
rem Soloist on Windows, with its own set-up: see the file "soloist" for what the commands mean.
rem Needs Python 3.11 to 3.14 from python.org or the Microsoft Store (the "py" launcher).
setlocal
set "HERE=%~dp0"
set "PYTHON=%HERE%.venv\Scripts\python.exe"
set "KIND=app"
rem Nothing of the folder one stands in is ever imported, nor what an empty entry of PYTHONPATH would bring in.
set "PYTHONSAFEPATH=1"
set "PYTHONPATH=%HERE%"
set "PYTHONHOME="
set "FILE=requirements.txt"
if /i "%~1"=="test" set "KIND=test"
if /i "%~1"=="bench" set "KIND=test"
if /i "%~1"=="languages" set "KIND=test"
if /i "%~1"=="training" set "KIND=train"
if /i "%~1"=="archive" set "KIND=archive"
if /i "%~1"=="manual" set "KIND=manual"
if /i "%~1"=="package" set "KIND=package"
if not "%KIND%"=="app" set "FILE=requirements-%KIND%.txt"
set "STAMP=%HERE%.venv\.soloist-%KIND%.txt"

rem The stamp is a copy of the pins that were installed, written last.
if exist "%PYTHON%" if exist "%STAMP%" (
    fc /b "%STAMP%" "%HERE%%FILE%" >nul 2>&1 && goto run
)
if not exist "%PYTHON%" (
    echo soloist: making a Python environment in %HERE%.venv 1>&2
    py -3 -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))" 2>nul
    if errorlevel 1 (
        echo soloist: Soloist needs Python 3.11, 3.12, 3.13 or 3.14, and "py -3" starts none of them. 1>&2
        exit /b 1
    )
    py -3 -m venv "%HERE%.venv" || exit /b 1
)
echo soloist: installing the pinned Python packages; the first time this takes some minutes. 1>&2
"%PYTHON%" -m pip --disable-pip-version-check --no-input install --no-deps --require-hashes -r "%HERE%%FILE%" 1>&2
if errorlevel 1 (
    echo soloist: the Python packages could not be installed; see the lines above, and start again to go on. 1>&2
    exit /b 1
)
copy /y "%HERE%%FILE%" "%STAMP%" >nul

:run
if /i "%~1"=="test" goto test
if /i "%~1"=="bench" goto bench
if /i "%~1"=="languages" goto languages
if /i "%~1"=="training" goto training
if /i "%~1"=="package" goto package
if "%~1"=="" (
    "%PYTHON%" "%HERE%main.py" --demo
) else (
    "%PYTHON%" "%HERE%main.py" %*
)
exit /b %errorlevel%

:test
set "MODULE=tests"
cd /d "%HERE%"
goto module
:bench
set "MODULE=tests.bench"
cd /d "%HERE%"
goto module
:package
"%PYTHON%" -P -m training %*
exit /b %errorlevel%
:languages
set "MODULE=tests.languages"
cd /d "%HERE%"
goto module
:training
set "MODULE=training"
:module
set "REST="
:next
shift
if "%~1"=="" goto start
set REST=%REST% %1
goto next
:start
"%PYTHON%" -m %MODULE% %REST%
exit /b %errorlevel%
