package dev.roost.listing.adapter.jooq;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roost.listing.contract.PhotoId;
import dev.roost.listing.domain.Photo;
import dev.roost.listing.domain.PhotoAlbum;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSource;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The photos of a listing as a JSON document. */
final class PhotosJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private PhotosJson() {
  }

  static JSONB write(PhotoAlbum album) {
    return JSONB.valueOf(JSON.writeValueAsString(album.photos().stream().map(Document::of).toList()));
  }

  static PhotoAlbum read(JSONB photos) {
    return new PhotoAlbum(
        Arrays.stream(JSON.readValue(photos.data(), Document[].class)).map(Document::toPhoto).toList());
  }

  /** One element of the document. */
  static @Nullable Photo readOne(@Nullable JSONB photo) {
    return photo == null ? null : JSON.readValue(photo.data(), Document.class).toPhoto();
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Document(UUID id, String caption, @Nullable String key, @Nullable Integer width,
      @Nullable Integer height, @Nullable String address) {

    static Document of(Photo photo) {
      return switch (photo.source()) {
        case PhotoSource.Stored stored -> new Document(photo.id().value(), photo.caption(), stored.key().value(),
            stored.width(), stored.height(), null);
        case PhotoSource.External external -> new Document(photo.id().value(), photo.caption(), null, null, null,
            external.address().toString());
      };
    }

    Photo toPhoto() {
      return new Photo(new PhotoId(id), source(), caption);
    }

    private PhotoSource source() {
      return address == null
          ? new PhotoSource.Stored(new PhotoKey(Objects.requireNonNull(key)), Objects.requireNonNull(width),
              Objects.requireNonNull(height))
          : new PhotoSource.External(URI.create(address));
    }
  }
}
