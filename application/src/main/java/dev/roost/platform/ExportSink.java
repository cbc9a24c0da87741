package dev.roost.platform;

import java.util.stream.Stream;

/** Takes the copy that somebody gets of what is stored about them. */
@FunctionalInterface
public interface ExportSink {

  /**
   * Writes a file.
   *
   * @param file as {@link HeldTable#export} names it
   * @param objects JSON objects, one for each row; closed when they are written
   */
  void add(String file, Stream<String> objects);
}
