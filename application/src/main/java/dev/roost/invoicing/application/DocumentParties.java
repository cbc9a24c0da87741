package dev.roost.invoicing.application;

import dev.roost.booking.contract.BookingBill;
import dev.roost.invoicing.contract.Subject;
import dev.roost.invoicing.contract.Subject.Trader;
import dev.roost.invoicing.domain.Document.Parties;
import dev.roost.invoicing.domain.Seller;
import dev.roost.shared.UserId;
import java.util.EnumMap;
import java.util.Map;

/** Who sells what of a booking to whom, with the names they have now; each is looked up once. */
final class DocumentParties {

  private final BookingBill bill;
  private final TradingNames names;
  private final Map<Subject, Parties> known = new EnumMap<>(Subject.class);

  DocumentParties(BookingBill bill, TradingNames names) {
    this.bill = bill;
    this.names = names;
  }

  Parties of(Subject subject) {
    return known.computeIfAbsent(subject, _ -> {
      var seller = sellerOf(subject);
      var buyer = buyerOf(subject);
      return new Parties(seller, names.of(seller), buyer, names.of(buyer));
    });
  }

  Seller sellerOf(Subject subject) {
    return switch (subject.seller()) {
      case HOST -> new Seller(bill.host());
      case ROOST -> Seller.ROOST;
      case GUEST -> throw new IllegalArgumentException("Guests sell nothing");
    };
  }

  private UserId buyerOf(Subject subject) {
    return subject.buyer() == Trader.HOST ? bill.host() : bill.guest();
  }
}
