package roosttest.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.AlterationFixture.anAlteration;

import dev.roost.booking.application.AlterationLists;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alteration;
import dev.roost.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every list of alterations does. */
public abstract class AlterationListsContract {

  protected abstract AlterationLists lists();

  /** Stores an alteration as it is. */
  protected abstract void given(Alteration alteration);

  /** A booking that alterations can be stored of. */
  protected BookingId aStoredBooking() {
    return new BookingId(UUID.randomUUID());
  }

  @Test
  void shouldTellTheLatestFirstPageByPage() {
    // given
    var booking = aStoredBooking();
    var ids = IntStream.rangeClosed(1, 5).mapToObj(number -> new AlterationId(new UUID(0x7000, number))).toList();
    ids.forEach(id -> given(anAlteration().withId(id).of(booking).in(AlterationStatus.DECLINED).build()));
    given(anAlteration().of(aStoredBooking()).proposed());
    // when
    var seen = new ArrayList<AlterationId>();
    var page = lists().of(booking, new PageRequest(null, 2));
    var sizes = new ArrayList<>(List.of(page.items().size()));
    page.items().forEach(it -> seen.add(it.id()));
    while (page.next() != null) {
      page = lists().of(booking, new PageRequest(page.next(), 2));
      sizes.add(page.items().size());
      page.items().forEach(it -> seen.add(it.id()));
    }
    // then
    assertThat(sizes).containsExactly(2, 2, 1);
    assertThat(seen).containsExactlyElementsOf(ids.reversed());
  }

  @Test
  void shouldBeEmptyForABookingThatNobodyWouldAlter() {
    assertThat(lists().of(aStoredBooking(), new PageRequest(null, 2)).items()).isEmpty();
  }
}
