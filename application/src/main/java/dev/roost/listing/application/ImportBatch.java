package dev.roost.listing.application;

import dev.roost.listing.api.ImportedListing;
import dev.roost.listing.api.ImportedListings.Imported;
import dev.roost.listing.api.ImportedListings.Result;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.PhotoId;
import dev.roost.listing.domain.Completeness;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.ListingContent;
import dev.roost.listing.domain.Listings.OwnedReference;
import dev.roost.listing.domain.Photo;
import dev.roost.listing.domain.PhotoAlbum;
import dev.roost.listing.domain.PhotoSource.External;
import dev.roost.listing.domain.PhotoSource.Stored;
import dev.roost.platform.Ids;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be stored; an item may meet a listing that an earlier one of the same batch made. */
final class ImportBatch {

  private final Map<OwnedReference, Listing> known;
  private final Completeness completeness;
  private final Ids ids;
  private final Set<Listing> created = new LinkedHashSet<>();
  private final Set<Listing> updated = new LinkedHashSet<>();

  ImportBatch(Map<OwnedReference, Listing> known, Completeness completeness, Ids ids) {
    this.known = new HashMap<>(known);
    this.completeness = completeness;
    this.ids = ids;
  }

  Set<Listing> created() {
    return created;
  }

  Set<Listing> updated() {
    return updated;
  }

  /** A refusal costs this item only: nothing of it has been written yet. */
  Imported take(ImportItem item) {
    try {
      return switch (item) {
        case ImportItem.Usable usable -> store(usable);
        case ImportItem.Unusable unusable -> rejected(item.listing(), unusable.reason());
      };
    } catch (Refused refused) {
      return rejected(item.listing(), refused.refusal());
    }
  }

  private Imported store(ImportItem.Usable item) {
    var listing = known.get(item.reference());
    return listing == null ? create(item) : update(item, listing);
  }

  private Imported create(ImportItem.Usable item) {
    var space = item.change().space();
    if (space == null) {
      throw new Refused(new InvalidField("space", "is required"));
    }
    var listing = Listing.createDraft(new ListingId(ids.next()), item.listing().owner(), item.listing().reference(),
        ListingContent.of(space).with(item.change()), album(item, PhotoAlbum.EMPTY));
    known.put(item.reference(), listing);
    created.add(listing);
    return outcome(item, Result.CREATED, listing);
  }

  private Imported update(ImportItem.Usable item, Listing listing) {
    var before = listing.snapshot();
    listing.replace(before.content().with(item.change()), album(item, before.photos()), completeness);
    if (listing.snapshot().equals(before)) {
      return outcome(item, Result.UNCHANGED, listing);
    }
    if (!created.contains(listing)) {
      updated.add(listing);
    }
    return outcome(item, Result.UPDATED, listing);
  }

  /** The imported photos, known again by their address, then those that hosts uploaded. */
  private PhotoAlbum album(ImportItem.Usable item, PhotoAlbum before) {
    var earlier = before.photos().stream().filter(photo -> photo.source() instanceof External)
        .collect(Collectors.toMap(Photo::source, photo -> photo, (first, _) -> first));
    var imported = item.photos().stream().distinct().map(
        source -> Optional.ofNullable(earlier.get(source))
            .orElseGet(() -> new Photo(new PhotoId(ids.next()), source, "")));
    var uploaded = before.photos().stream().filter(photo -> photo.source() instanceof Stored);
    return new PhotoAlbum(Stream.concat(imported, uploaded).toList());
  }

  private static Imported outcome(ImportItem item, Result result, Listing listing) {
    return new Imported(item.listing().reference(), item.listing().owner(), result, listing.id(), null);
  }

  private static Imported rejected(ImportedListing listing, Refusal reason) {
    return new Imported(listing.reference(), listing.owner(), Result.REJECTED, null, reason);
  }
}
