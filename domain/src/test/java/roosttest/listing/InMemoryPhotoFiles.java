package roosttest.listing;

import dev.roost.listing.domain.PhotoFiles;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSize;
import dev.roost.listing.domain.PhotoWorkshop.DevelopedPhoto;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files without a file system. */
public final class InMemoryPhotoFiles implements PhotoFiles {

  private final Map<PhotoKey, DevelopedPhoto> stored = new HashMap<>();

  @Override
  public void store(PhotoKey key, DevelopedPhoto photo) {
    stored.put(key, photo);
  }

  @Override
  public Optional<PhotoFile> find(PhotoKey key, PhotoSize size) {
    return Optional.ofNullable(stored.get(key)).map(DevelopedPhoto::files)
        .flatMap(files -> Optional.ofNullable(files.get(size)))
        .map(BytesFile::new);
  }

  @Override
  public void delete(PhotoKey key) {
    stored.remove(key);
  }

  /** The keys under which something lies. */
  public Set<PhotoKey> keys() {
    return Set.copyOf(stored.keySet());
  }

  private static final class BytesFile implements PhotoFile {

    private final byte[] bytes;

    private BytesFile(byte[] bytes) {
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
