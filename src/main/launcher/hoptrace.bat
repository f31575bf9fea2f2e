@echo off
rem Starts hoptrace with the Java of JAVA_HOME, or else the one on PATH.
rem HOPTRACE_JAVA_OPTS holds more options for the JVM, and takes over the choice of collector and heap.
rem HOPTRACE_BATCH=1 is for many mails: little memory.
setlocal

set "LIB=%~dp0..\lib"

set "JAVA=java.exe"
if not defined JAVA_HOME goto find_on_path
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto start
echo hoptrace: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it; set it to a Java 17 or newer, or unset it 1>&2
exit /b 70

:find_on_path
where /q java.exe
if not errorlevel 1 goto start
echo hoptrace: no Java found: JAVA_HOME is not set and there is no java.exe on PATH; install Java 17 or newer 1>&2
exit /b 70

:start
set "COLLECTOR=-XX:+UseSerialGC"
set "HEAP="
if defined HOPTRACE_BATCH set "HEAP=-Xms96m -Xmn64m"

rem The JVM refuses two collectors, and sizes that do not fit each other.
if defined HOPTRACE_JAVA_OPTS set "COLLECTOR="
if defined HOPTRACE_JAVA_OPTS set "HEAP="

rem SQLite holds the history of complaints; newer versions of Java ask who may load what is not Java.
set "NATIVE="
if "%~1"=="summarize" set "NATIVE=--enable-native-access=ALL-UNNAMED"

rem Standard output is the result and nothing else, so the JVM's own messages go to standard error.
"%JAVA%" -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error,cds*=off:stderr ^
  -Xshare:auto %COLLECTOR% -XX:-UsePerfData -XX:TieredStopAtLevel=1 %HEAP% %NATIVE% %HOPTRACE_JAVA_OPTS% ^
  -cp "%LIB%\*" nl.qdc.hoptrace.Main %*
exit /b %ERRORLEVEL%
