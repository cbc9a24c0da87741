package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The file PostgreSQL writes its log to: one for the present run, one for the run before. */
record ServerLog(Path file) {

  private static final Pattern ERROR = Pattern.compile("(?m)^.*?(?:FATAL|PANIC|error): +(.*)$");

  void rotate() {
    try {
      if (Files.exists(file)) {
        Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw Folders.unusable(file, e);
    }
  }

  /** What PostgreSQL gave as its reason for not starting, in its own words. */
  String lastError() {
    try {
      return lastError(Files.exists(file) ? Files.readString(file) : "it left no log");
    } catch (IOException e) {
      return "its log cannot be read";
    }
  }

  /** The last line that names an error, else the last line. */
  static String lastError(String output) {
    return ERROR.matcher(output).results().map(MatchResult::group).map(line -> ERROR.matcher(line).replaceFirst("$1"))
        .reduce((first, second) -> second)
        .or(() -> output.lines().filter(line -> !line.isBlank()).reduce((first, second) -> second))
        .orElse("no reason given");
  }
}
