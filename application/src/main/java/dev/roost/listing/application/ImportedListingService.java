package dev.roost.listing.application;

import dev.roost.listing.api.ImportedListing;
import dev.roost.listing.api.ImportedListings;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.PhotoSource.External;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Checks what an import brings, item by item, before {@link ListingImporter} opens the transaction. */
@Service
class ImportedListingService implements ImportedListings {

  private final DetailsMapping mapping;
  private final ListingImporter importer;

  ImportedListingService(DetailsMapping mapping, ListingImporter importer) {
    this.mapping = mapping;
    this.importer = importer;
  }

  @Override
  public List<Imported> importListings(Actor actor, List<ImportedListing> listings) {
    mustBeRoost(actor);
    return importer.store(listings.stream().map(this::item).toList());
  }

  @Override
  public PublishOutcome publishComplete(Actor actor, Collection<ListingId> listings) {
    mustBeRoost(actor);
    return importer.publishComplete(actor, listings);
  }

  private ImportItem item(ImportedListing listing) {
    try {
      return new ImportItem.Usable(listing, mapping.changeOf(listing.details()),
          listing.photos().stream().map(External::new).toList());
    } catch (Refused refused) {
      return new ImportItem.Unusable(listing, refused.refusal());
    }
  }

  private static void mustBeRoost(Actor actor) {
    if (!actor.isSystem()) {
      throw new Refused(new NotAllowed("import listings"));
    }
  }
}
