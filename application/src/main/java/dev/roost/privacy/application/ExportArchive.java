package dev.roost.privacy.application;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP with a folder for each context and a JSON array for each table: written row by row, however many there are. */
final class ExportArchive {

  private static final String READ_ME = """
      This is a copy of what is stored about you. Each folder is one part of Roost, each file has rows of one table, as JSON.
      Ids are the same everywhere: a message names its conversation, a payment its booking. Amounts are in minor units of their
      currency (cents), times are UTC. Others are named by their ids only. Photos and documents are not in it: the files name them, and
      the API has them.
      """;

  private final ZipOutputStream zip;

  private ExportArchive(ZipOutputStream zip) {
    this.zip = zip;
  }

  /** @param done is told how many contexts have written */
  static void write(AllPersonalData data, DataSubject subject, OutputStream file, IntConsumer done) throws IOException {
    try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      var archive = new ExportArchive(zip);
      archive.entry("README.txt", () -> archive.text(READ_ME));
      data.export(subject, archive::folder, done);
    }
  }

  private ExportSink folder(String context) {
    return (name, objects) -> {
      try (objects) {
        entry(context + "/" + name + ".json", () -> array(objects));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    };
  }

  private void entry(String name, Contents contents) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    contents.write();
    zip.closeEntry();
  }

  private void array(Stream<String> objects) throws IOException {
    var separator = "[\n";
    for (Iterator<String> all = objects.iterator(); all.hasNext(); separator = ",\n") {
      text(separator + all.next());
    }
    text(separator.equals("[\n") ? "[]\n" : "\n]\n");
  }

  private void text(String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @FunctionalInterface
  private interface Contents {

    void write() throws IOException;
  }
}
