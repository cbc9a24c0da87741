package dev.roost.listing.application;

import dev.roost.listing.api.PhotoDownloads;
import dev.roost.listing.domain.PhotoFiles;
import dev.roost.listing.domain.PhotoFiles.PhotoFile;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSize;
import dev.roost.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads files only for keys and sizes that Roost could have made itself. */
@Service
class PhotoDownloadService implements PhotoDownloads {

  private final PhotoFiles files;

  PhotoDownloadService(PhotoFiles files) {
    this.files = files;
  }

  @Override
  public Optional<PhotoDownload> find(Actor actor, String key, String size) {
    if (!PhotoKey.isKey(key)) {
      return Optional.empty();
    }
    return PhotoSize.withCode(size).flatMap(known -> files.find(new PhotoKey(key), known)).map(StoredFile::new);
  }

  private record StoredFile(PhotoFile file) implements PhotoDownload {
    @Override
    public long size() {
      return file.size();
    }

    @Override
    public InputStream open() throws IOException {
      return file.open();
    }
  }
}
