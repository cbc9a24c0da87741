package dev.roost.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The blocks of a document that are to be pasted into a shell. */
record Tour(List<String> blocks) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final String EXPECTED = "# → ";
  private static final String MARK = "=== block %d";

  static Tour of(String document) {
    try {
      var text = Files.readString(path(document));
      return new Tour(BLOCK.matcher(text).results().map(block -> block.group(1)).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file of the sources. */
  static Path path(String name) {
    return Path.of(System.getProperty("roost.build.root", "..")).resolve(name).toAbsolutePath();
  }

  /** All blocks for one shell, each announced, so that its output can be told from the others'. */
  String script() {
    return IntStream.range(0, blocks.size()).mapToObj(block -> "echo '" + MARK.formatted(block) + "'\n"
        + blocks.get(block)).collect(Collectors.joining());
  }

  /** What the document says that a block prints. */
  List<String> expected(int block) {
    return blocks.get(block).lines().filter(line -> line.startsWith(EXPECTED))
        .map(line -> line.substring(EXPECTED.length())).toList();
  }

  /** What a block did print. */
  static String printed(String output, int block) {
    var begin = output.indexOf(MARK.formatted(block) + "\n");
    if (begin < 0) {
      return "";
    }
    var end = output.indexOf(MARK.formatted(block + 1) + "\n");
    return output.substring(begin, end < 0 ? output.length() : end);
  }
}
