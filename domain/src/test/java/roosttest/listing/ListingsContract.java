package roosttest.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.listing.ListingFixture.LAX;
import static roosttest.listing.ListingFixture.NOON;
import static roosttest.listing.ListingFixture.aDraft;
import static roosttest.listing.ListingFixture.aListing;
import static roosttest.listing.ListingFixture.aPhoto;
import static roosttest.listing.ListingFixture.anExternalPhoto;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.ExternalReferenceTaken;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.ListingChange;
import dev.roost.listing.domain.Listings;
import dev.roost.listing.domain.Listings.OwnedReference;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every store of listings does. */
public abstract class ListingsContract {

  protected abstract Listings listings();

  /** Runs in a transaction of its own, where there are any. */
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldFindWhatWasAddedWordForWord() {
    // given
    var listing = aDraft().referencedAs("channel", "7")
        .showing(aPhoto(), anExternalPhoto("https://pictures.example/1.jpg?a=%20b")).created();

    // when
    add(listing);

    // then
    assertStoredAs(listing, 1);
  }

  @Test
  void shouldFindADraftThatSaysNearlyNothing() {
    // given
    var listing = aDraft().empty().created();

    // when
    add(listing);

    // then
    assertStoredAs(listing, 1);
  }

  @Test
  void shouldNotFindWhatWasNeverAdded() {
    // given
    var unknown = new ListingId(UUID.randomUUID());

    // when / then
    assertThat(listings().find(unknown)).isEmpty();
    assertThat(listings().find(List.of(unknown))).isEmpty();
    assertThat(listings().find(List.of())).isEmpty();
    assertThat(inTransaction(() -> listings().lock(List.of(unknown)))).isEmpty();
    assertThat(catchThrowableOfType(Refused.class, () -> listings().get(unknown)).refusal())
        .isEqualTo(new NotFound("listing", unknown.toString()));
    assertThat(catchThrowableOfType(Refused.class, () -> inTransaction(() -> listings().lock(unknown))).refusal())
        .isEqualTo(new NotFound("listing", unknown.toString()));
  }

  @Test
  void shouldFindSeveral() {
    // given
    var ids = IntStream.range(0, 3).mapToObj(_ -> added(aListing().created())).toList();

    // when / then
    assertThat(listings().find(ids)).extracting(Listing::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(inTransaction(() -> listings().lock(ids))).extracting(Listing::id)
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void shouldStoreAChangeAsTheNextVersion() {
    // given
    var id = added(aListing().created());

    // when
    var version = change(id, listing -> listing.moveTo(ListingStatus.PUBLISHED, Actors.host(), LAX, List.of(), NOON));

    // then
    var found = listings().get(id);
    assertThat(version).isEqualTo(2);
    assertThat(found.version()).isEqualTo(2);
    assertThat(found.status()).isEqualTo(ListingStatus.PUBLISHED);
    assertThat(found.snapshot().publishedAt()).isEqualTo(NOON);
  }

  @Test
  void shouldLeaveTheVersionWhereNothingChanged() {
    // given
    var id = added(aListing().created());

    // when / then
    assertThat(change(id, listing -> {
    })).isEqualTo(1);
    assertThat(listings().get(id).version()).isEqualTo(1);
  }

  @Test
  void shouldNotStoreOverAnotherChange() {
    // given
    var id = added(aListing().created());
    var mine = listings().get(id);
    change(id, listing -> listing.edit(title("Theirs"), LAX));
    mine.edit(title("Mine"), LAX);

    // when
    var refused = catchThrowableOfType(Refused.class, () -> inTransaction(() -> listings().save(mine)));

    // then
    assertThat(refused.refusal()).isEqualTo(new VersionStale("listing", 2));
    assertThat(listings().get(id).snapshot().content().title()).isEqualTo("Theirs");
  }

  @Test
  void shouldRememberCoHosts() {
    // given
    var id = added(aListing().created());

    // when
    change(id, listing -> {
      listing.grant(Actors.BERT, Set.of(HostRight.EDIT_LISTING, HostRight.EDIT_PRICES));
      listing.grant(Actors.CARA, Set.of());
    });
    change(id, listing -> {
      listing.grant(Actors.BERT, Set.of(HostRight.EDIT_CALENDAR));
      listing.revoke(Actors.CARA);
    });

    // then
    var found = listings().get(id);
    assertThat(found.rightsOf(Actors.BERT)).containsExactlyInAnyOrder(HostRight.VIEW, HostRight.EDIT_CALENDAR);
    assertThat(found.rightsOf(Actors.CARA)).isEmpty();
  }

  @Test
  void shouldTakeAReferenceOncePerOwner() {
    // given
    add(aDraft().referencedAs("channel", "taken").created());

    // when
    var refused = catchThrowableOfType(Refused.class, () -> add(aDraft().referencedAs("channel", "taken").created()));
    add(aDraft().ownedBy(Actors.BERT).referencedAs("channel", "taken").created());

    // then
    assertThat(refused.refusal()).isEqualTo(new ExternalReferenceTaken("channel", "taken"));
  }

  @Test
  void shouldFindListingsByReferenceOfTheirOwner() {
    // given
    var annas = added(aDraft().referencedAs("channel", "a").created());
    added(aDraft().ownedBy(Actors.BERT).referencedAs("channel", "b").created());
    var wanted = List.of(referenced("a"), referenced("b"), referenced("c"));

    // when
    var found = inTransaction(() -> listings().lockReferenced(wanted));

    // then
    assertThat(found).containsOnlyKeys(referenced("a"));
    assertThat(found.values()).extracting(Listing::id).containsExactly(annas);
  }

  @Test
  void shouldStoreManyAtOnce() {
    // given: more than fit into one statement
    var many = IntStream.range(0, 450).mapToObj(n -> aDraft().referencedAs("bulk", "" + n).created()).toList();
    inTransaction(() -> {
      listings().addAll(many);
      return many;
    });
    var references = many.stream().map(listing -> referenced("bulk", listing)).toList();

    // when
    inTransaction(() -> {
      var loaded = listings().lockReferenced(references).values();
      loaded.forEach(
          listing -> listing.moveTo(ListingStatus.PUBLISHED, Actor.system("test"), LAX, List.of(), NOON));
      listings().saveAll(loaded);
      return loaded;
    });

    // then
    assertThat(listings().find(many.stream().map(Listing::id).toList())).hasSize(450).allSatisfy(listing -> {
      assertThat(listing.status()).isEqualTo(ListingStatus.PUBLISHED);
      assertThat(listing.version()).isEqualTo(2);
    });
  }

  private void assertStoredAs(Listing listing, long version) {
    var found = listings().get(listing.id());
    assertThat(found.version()).isEqualTo(version);
    assertThat(found.isChanged()).isFalse();
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(listing.snapshot());
  }

  private long change(ListingId id, Consumer<Listing> change) {
    return inTransaction(() -> {
      var listing = listings().lock(id);
      change.accept(listing);
      return listings().save(listing);
    });
  }

  private ListingId added(Listing listing) {
    add(listing);
    return listing.id();
  }

  private void add(Listing listing) {
    inTransaction(() -> {
      listings().add(listing);
      return listing;
    });
  }

  private static ListingChange title(String title) {
    return new ListingChange(title, null, null, null, null, null, null, null, null);
  }

  private static OwnedReference referenced(String id) {
    return new OwnedReference(Actors.ANNA, new ExternalReference("channel", id));
  }

  private static OwnedReference referenced(String source, Listing listing) {
    var reference = listing.snapshot().reference();
    return new OwnedReference(listing.owner(), new ExternalReference(source, reference == null ? "" : reference.id()));
  }
}
