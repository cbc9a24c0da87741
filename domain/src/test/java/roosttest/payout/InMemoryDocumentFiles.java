package roosttest.payout;

import dev.roost.payout.domain.DocumentFiles;
import dev.roost.payout.domain.DocumentFiles.DocumentFile;
import dev.roost.payout.domain.DocumentKey;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files in memory. */
public final class InMemoryDocumentFiles implements DocumentFiles {

  private final Map<DocumentKey, byte[]> stored = new LinkedHashMap<>();

  @Override
  public void store(DocumentKey key, byte[] file) {
    stored.put(key, file.clone());
  }

  @Override
  public Optional<DocumentFile> find(DocumentKey key) {
    return Optional.ofNullable(stored.get(key)).map(Stored::new);
  }

  @Override
  public void delete(DocumentKey key) {
    stored.remove(key);
  }

  /** How many there are. */
  public int count() {
    return stored.size();
  }

  private static final class Stored implements DocumentFile {

    private final byte[] bytes;

    Stored(byte[] bytes) {
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
