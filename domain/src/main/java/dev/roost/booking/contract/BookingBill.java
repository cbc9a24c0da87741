package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a booking has cost since it was agreed on.
 *
 * @param throughRoost whether Roost takes the money; else the guest pays at the property
 * @param occasions what made or changed the price, in order; none where the booking was never confirmed
 */
@ValueObject
public record BookingBill(BookingId booking, ListingId listing, UserId host, UserId guest, boolean throughRoost,
    List<Occasion> occasions) {

  public BookingBill {
    occasions = List.copyOf(occasions);
  }

  /** Why the price is what it is. */
  public sealed interface Occasion {

    /** The stay as it is from then on; as it was where it was called off. */
    StayDates stay();
  }

  /**
   * Guest and host agreed on a price.
   *
   * @param alteration absent for the price at which the booking was confirmed
   * @param lines of the whole price
   * @param host what of the host's lines is not the host's own
   */
  public record Agreed(@Nullable AlterationId alteration, StayDates stay, List<QuoteLine> lines,
      HostCosts host) implements Occasion {

    public Agreed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The stay was called off, or nobody came.
   *
   * @param as the status in which the booking ended
   * @param refund what goes back to the guest
   * @param back what of the host's costs goes back with it
   */
  public record CalledOff(BookingStatus as, StayDates stay, Refund refund, HostCosts back) implements Occasion {
  }

  /**
   * What of the host's lines goes to others.
   *
   * @param includedTaxes what goes to authorities, where prices include taxes
   * @param serviceFee what Roost asks of the host
   */
  @ValueObject
  public record HostCosts(List<QuoteLine> includedTaxes, Money serviceFee) {

    public HostCosts {
      includedTaxes = List.copyOf(includedTaxes);
    }
  }
}
