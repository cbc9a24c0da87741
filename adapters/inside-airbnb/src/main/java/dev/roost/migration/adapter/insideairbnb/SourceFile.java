package dev.roost.migration.adapter.insideairbnb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/** A CSV file, plain or gzipped, whatever its name says; always UTF-8, with or without a byte order mark. */
record SourceFile(Path path) {

  private static final int BUFFER = 1 << 16;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  String name() {
    return String.valueOf(path.getFileName());
  }

  /** The text; a byte that is not UTF-8 is an error, never a question mark. */
  Reader reader() throws IOException {
    return reader(UnaryOperator.identity());
  }

  /** The text, with a look at the raw bytes on their way. */
  Reader reader(UnaryOperator<InputStream> watch) throws IOException {
    var raw = watch.apply(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    try {
      var text = new PushbackInputStream(unzipped(new PushbackInputStream(raw, GZIP.length)), BYTE_ORDER_MARK.length);
      skip(text, BYTE_ORDER_MARK);
      return new InputStreamReader(text, UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException broken) {
      raw.close();
      throw broken;
    }
  }

  private static InputStream unzipped(PushbackInputStream raw) throws IOException {
    if (!skip(raw, GZIP)) {
      return raw;
    }
    raw.unread(GZIP);
    return new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER);
  }

  /** Moves past the bytes if the stream begins with them. */
  private static boolean skip(PushbackInputStream stream, byte[] expected) throws IOException {
    var found = stream.readNBytes(expected.length);
    if (Arrays.equals(found, expected)) {
      return true;
    }
    stream.unread(found);
    return false;
  }
}
