package dev.roost.listing.domain;

import dev.roost.listing.contract.ListingRefusal.TooManyPhotos;
import dev.roost.listing.contract.PhotoId;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/** The photos of a listing in the order guests see them; the first is the cover. */
@ValueObject
public record PhotoAlbum(List<Photo> photos) {

  public static final PhotoAlbum EMPTY = new PhotoAlbum(List.of());
  /** Most photos of one listing. */
  public static final int MOST = 50;

  public PhotoAlbum {
    photos = List.copyOf(photos);
    if (photos.size() > MOST) {
      throw new Refused(new TooManyPhotos(MOST));
    }
  }

  public Optional<Photo> cover() {
    return photos.stream().findFirst();
  }

  public boolean isEmpty() { return photos.isEmpty(); }

  void mustTakeOneMore() {
    if (photos.size() >= MOST) {
      throw new Refused(new TooManyPhotos(MOST));
    }
  }

  PhotoAlbum with(Photo photo) {
    return new PhotoAlbum(Stream.concat(photos.stream(), Stream.of(photo)).toList());
  }

  PhotoAlbum without(PhotoId photo) {
    var removed = get(photo);
    return new PhotoAlbum(photos.stream().filter(other -> !other.equals(removed)).toList());
  }

  PhotoAlbum captioned(PhotoId photo, String caption) {
    var captioned = get(photo).captioned(caption);
    return new PhotoAlbum(photos.stream().map(other -> other.id().equals(photo) ? captioned : other).toList());
  }

  PhotoAlbum ordered(List<PhotoId> order) {
    var all = new HashSet<>(photos.stream().map(Photo::id).toList());
    if (order.size() != all.size() || !all.equals(new HashSet<>(order))) {
      throw new Refused(new InvalidField("photos", "must name each photo of the listing exactly once"));
    }
    return new PhotoAlbum(order.stream().map(this::get).toList());
  }

  Photo get(PhotoId photo) {
    return photos.stream().filter(one -> one.id().equals(photo)).findFirst()
        .orElseThrow(() -> new Refused(new NotFound("photo", photo.toString())));
  }
}
