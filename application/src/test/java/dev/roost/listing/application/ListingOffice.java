package dev.roost.listing.application;

import dev.roost.listing.api.CreateListing;
import dev.roost.listing.api.HouseRulesDetails;
import dev.roost.listing.api.HouseRulesDetails.QuietHoursDetails;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.LocationDetails;
import dev.roost.listing.api.LocationDetails.AddressDetails;
import dev.roost.listing.api.SpaceDetails;
import dev.roost.listing.api.StayTimesDetails;
import dev.roost.listing.api.UploadPhoto;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.ListingContent;
import dev.roost.listing.domain.PhotoSize;
import dev.roost.listing.domain.PhotoWorkshop.DevelopedPhoto;
import dev.roost.listing.domain.PhotoWorkshop.Upload;
import dev.roost.listing.spi.AddressAudience;
import dev.roost.listing.spi.PublishingRequirement;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.ObjectProvider;
import roosttest.identity.Actors;
import roosttest.listing.InMemoryCoHostInvitations;
import roosttest.listing.InMemoryDisposablePhotos;
import roosttest.listing.InMemoryListingReads;
import roosttest.listing.InMemoryListings;
import roosttest.listing.InMemoryPhotoFiles;
import roosttest.listing.KnownPeople;
import roosttest.listing.ListingFixture;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.platform.SequentialIds;

/** Every use case of listing on ports in memory. Anna is a host; Bert and Cara have accounts. */
final class ListingOffice {

  static final ListingDetails DETAILS = new ListingDetails("Studio", "Quiet.",
      new SpaceDetails(RoomType.ENTIRE_PLACE, "apartment", 2, 0, 1, new BigDecimal("1.50")), List.of("wifi", "kitchen"),
      new HouseRulesDetails(true, false, true, new QuietHoursDetails(LocalTime.of(22, 0), LocalTime.of(7, 0)), "Hush."),
      new StayTimesDetails(LocalTime.of(14, 0), LocalTime.of(20, 0), LocalTime.of(10, 0)),
      new LocationDetails(new AddressDetails("Odos Thespidos 7", "2", "105 58", "Plaka", "Athens", "Attica", "GR"),
          ListingFixture.ACROPOLIS),
      true, "AMA-1");

  final MutableClock clock = MutableClock.at(ListingFixture.NOON);
  final InMemoryListings listings = new InMemoryListings();
  final InMemoryDisposablePhotos disposable = new InMemoryDisposablePhotos();
  final InMemoryPhotoFiles files = new InMemoryPhotoFiles();
  final InMemoryCoHostInvitations invitations = new InMemoryCoHostInvitations();
  final RecordedEvents events = new RecordedEvents();
  final List<PublishingRequirement> requirements = new ArrayList<>();
  final Set<AddressAudience> audiences = new HashSet<>();
  final List<byte[]> developed = new ArrayList<>();

  private final SequentialIds ids = new SequentialIds();
  private final InMemoryIdempotency idempotency = new InMemoryIdempotency(clock);
  private final InMemoryListingReads reads = new InMemoryListingReads(listings);
  private final KnownPeople people = new KnownPeople().withHost(Actors.ANNA, "Anna").with(Actors.BERT, "Bert")
      .with(Actors.CARA, "Cara");
  private final DetailsMapping mapping = new DetailsMapping(_ -> ListingFixture.ATHENS);
  private final OtherRequirements others = new OtherRequirements(providerOf(requirements));

  final ListingPageService pages = new ListingPageService(listings, providerOf(audiences));
  final HostListingService host = new HostListingService(mapping, new ListingEditor(listings, others,
      ListingFixture.STRICT, idempotency, events.publisher(), ids, clock), reads, people);
  final ListingPhotoService photos = new ListingPhotoService(new PhotoEditor(listings, disposable,
      ListingFixture.STRICT, idempotency, events.publisher(), ids, clock), this::develop, files);
  final PhotoDisposal disposal = new PhotoDisposal(disposable, files, clock);
  final PhotoDownloadService downloads = new PhotoDownloadService(files);
  final CoHostingService coHosting = new CoHostingService(listings, invitations, people, idempotency,
      events.publisher(), ids, clock);
  final ImportedListingService imports = new ImportedListingService(mapping,
      new ListingImporter(listings, others, ListingFixture.STRICT, ids, clock));
  final ListingFactsService facts = new ListingFactsService(reads);
  final ListingRightsService rights = new ListingRightsService(reads);

  static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  static CreateListing studio() {
    return new CreateListing(DETAILS, null);
  }

  static UploadPhoto upload(String caption, byte[] file) {
    return new UploadPhoto(caption, new UploadPhoto.Content() {
      @Override
      public long size() {
        return file.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(file);
      }
    });
  }

  static Refusal refusal(ThrowingCallable call) {
    return Assertions.catchThrowableOfType(Refused.class, call).refusal();
  }

  /** Stores a listing as it is. */
  ListingId given(ListingFixture fixture) {
    return listings.given(fixture.build()).id();
  }

  Listing listing(ListingId id) {
    return listings.get(id);
  }

  ListingContent content(ListingId id) {
    return listing(id).snapshot().content();
  }

  private DevelopedPhoto develop(Upload upload) {
    try (var input = upload.open()) {
      var file = input.readAllBytes();
      developed.add(file);
      return new DevelopedPhoto(Map.of(PhotoSize.SMALL, file, PhotoSize.MEDIUM, file, PhotoSize.LARGE, file), 1600,
          1067);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static <T> ObjectProvider<T> providerOf(Iterable<T> beans) {
    return new ObjectProvider<>() {
      @Override
      public T getObject() { return beans.iterator().next(); }

      @Override
      public Stream<T> stream() {
        return java.util.stream.StreamSupport.stream(beans.spliterator(), false);
      }

      @Override
      public Stream<T> orderedStream() {
        return stream();
      }
    };
  }
}
