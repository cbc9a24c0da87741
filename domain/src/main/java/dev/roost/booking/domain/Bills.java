package dev.roost.booking.domain;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingBill;
import dev.roost.booking.contract.BookingBill.Agreed;
import dev.roost.booking.contract.BookingBill.CalledOff;
import dev.roost.booking.contract.BookingBill.HostCosts;
import dev.roost.booking.contract.BookingBill.Occasion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What bookings have cost, told from what is stored of them. */
public final class Bills {

  private Bills() {
  }

  /**
   * The bill of a booking.
   *
   * @param applied the alterations that have changed it, in order
   */
  public static BookingBill of(Booking booking, List<Alteration> applied) {
    var terms = booking.terms();
    return new BookingBill(booking.id(), terms.listing(), terms.host(), terms.guest(), booking.isPaidThroughRoost(),
        booking.snapshot().confirmedAt() == null ? List.of() : occasions(booking, applied));
  }

  private static List<Occasion> occasions(Booking booking, List<Alteration> applied) {
    var occasions = new ArrayList<Occasion>();
    occasions.add(agreed(null, applied.isEmpty()
        ? booking.terms().arrangement()
        : applied.getFirst().snapshot().before()));
    applied.forEach(alteration -> occasions.add(agreed(alteration.id(), alteration.after())));
    booking.refund().ifPresent(refund -> {
      var terms = booking.terms();
      occasions.add(new CalledOff(booking.status(), terms.stay(), refund, costs(terms.price().givenBack(refund))));
    });
    return List.copyOf(occasions);
  }

  private static Agreed agreed(@Nullable AlterationId alteration, Arrangement arrangement) {
    var price = arrangement.price();
    return new Agreed(alteration, arrangement.stay(), price.lines(), costs(price.share()));
  }

  private static HostCosts costs(HostShare share) {
    return new HostCosts(share.includedTaxes(), share.serviceFee());
  }
}
