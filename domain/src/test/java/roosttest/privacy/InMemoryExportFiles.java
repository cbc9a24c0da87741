package roosttest.privacy;

import dev.roost.privacy.domain.ExportFiles;
import dev.roost.privacy.domain.ExportKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files of exports without a disk. */
public final class InMemoryExportFiles implements ExportFiles {

  private final Map<ExportKey, byte[]> files = new ConcurrentHashMap<>();

  @Override
  public void store(ExportKey key, Writing writing) {
    var file = new ByteArrayOutputStream();
    try {
      writing.to(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    files.put(key, file.toByteArray());
  }

  @Override
  public Optional<ExportFile> find(ExportKey key) {
    return Optional.ofNullable(files.get(key)).map(Bytes::new);
  }

  @Override
  public void delete(ExportKey key) {
    files.remove(key);
  }

  private static final class Bytes implements ExportFile {

    private final byte[] bytes;

    Bytes(byte... bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
