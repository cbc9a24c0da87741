package roosttest.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.availability.CalendarFixture.NOON;

import dev.roost.availability.contract.CalendarExportId;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.domain.CalendarExport;
import dev.roost.availability.domain.CalendarExports;
import dev.roost.listing.contract.ListingId;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every kind of {@link CalendarExports} promises. */
public abstract class CalendarExportsContract {

  private static final Channel AIRBNB = new Channel("airbnb");

  private final ListingId listing = new ListingId(UUID.randomUUID());

  protected abstract CalendarExports exports();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void shouldFindWhatWasAdded() {
    // given
    var added = add(AIRBNB);
    // then
    var found = exports().find(added.id()).orElseThrow();
    assertThat(found.snapshot()).isEqualTo(
        new CalendarExport.Snapshot(added.id(), 1, listing, AIRBNB, 1, NOON));
    assertThat(locked(AIRBNB).snapshot()).isEqualTo(found.snapshot());
  }

  @Test
  void shouldListThoseOfOneListingByChannel() {
    // given
    add(new Channel("vrbo"));
    add(AIRBNB);
    // then
    assertThat(exports().of(listing)).extracting(it -> it.channel().name()).containsExactly("airbnb", "vrbo");
    assertThat(inTransaction(() -> exports().lockAll(listing))).hasSize(2);
    assertThat(exports().of(new ListingId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldStoreTheNextVersionOnce() {
    // given
    add(AIRBNB);
    var one = locked(AIRBNB);
    var other = locked(AIRBNB);
    // when
    one.rotate(1);
    exports().save(one);
    // then
    assertThat(locked(AIRBNB).version()).isEqualTo(2);
    assertThat(locked(AIRBNB).generation()).isEqualTo(2);
    other.rotate(1);
    assertThatThrownBy(() -> exports().save(other)).hasMessageContaining("changed meanwhile");
  }

  @Test
  void shouldForgetWhatWasRemoved() {
    // given
    var added = add(AIRBNB);
    // when
    exports().remove(added.id());
    // then
    assertThat(exports().find(added.id())).isEmpty();
    assertThat(exports().of(listing)).isEmpty();
  }

  private CalendarExport add(Channel channel) {
    var export = CalendarExport.create(new CalendarExportId(UUID.randomUUID()), listing, channel, NOON);
    exports().add(export);
    return export;
  }

  private CalendarExport locked(Channel channel) {
    return inTransaction(() -> exports().lock(listing, channel).orElseThrow());
  }
}
