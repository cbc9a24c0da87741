package dev.roost.booking.application;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingSnapshot;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.ToldStays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ToldStayService implements ToldStays {

  private final Bookings bookings;
  private final Alterations alterations;

  ToldStayService(Bookings bookings, Alterations alterations) {
    this.bookings = bookings;
    this.alterations = alterations;
  }

  @Override
  public Optional<ToldStay> find(BookingId booking) {
    return bookings.find(booking).map(ToldStayService::told);
  }

  @Override
  public Optional<ToldAlteration> find(AlterationId alteration) {
    return alterations.find(alteration).map(ToldStayService::told);
  }

  private static ToldStay told(Booking booking) {
    var stored = booking.snapshot();
    var terms = stored.terms();
    var times = terms.times();
    return new ToldStay(stored.id(), stored.version(), stored.status(), stored.statusSince(), terms.listing(),
        terms.host(), terms.guest(), terms.stay(), terms.party(),
        new Clocks(times.zone(), times.checkInTime(), times.checkOutTime()), terms.price().total(), stored.answerBy(),
        stored.guestMessage(), stored.hostMessage(), booking.comesBack().orElse(null), overdue(stored));
  }

  private static @Nullable ToldInstalment overdue(BookingSnapshot stored) {
    return stored.instalments().all().stream()
        .filter(it -> it.status() == InstalmentStatus.OVERDUE && it.payBy() != null).findFirst()
        .map(it -> new ToldInstalment(it.amount(), Objects.requireNonNull(it.payBy()))).orElse(null);
  }

  private static ToldAlteration told(Alteration alteration) {
    var stored = alteration.snapshot();
    return new ToldAlteration(stored.id(), stored.booking(), stored.status(), stored.by(), stored.after().stay(),
        stored.after().party(), alteration.difference(), stored.answerBy());
  }
}
