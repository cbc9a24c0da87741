package dev.roost.booking.application;

import dev.roost.booking.api.AlterationPreview;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.ArrangementView;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.Arrangement;
import java.time.Instant;

/** Shows alterations; what the host gets is shown to everybody but the guest. */
final class AlterationViews {

  private AlterationViews() {
  }

  /** An alteration as it was loaded. */
  static AlterationView of(Alteration alteration, boolean forGuest) {
    return of(alteration, alteration.version(), forGuest);
  }

  /** An alteration that was changed and stored since it was loaded. */
  static AlterationView afterStoring(Alteration alteration, boolean forGuest) {
    return of(alteration, alteration.version() + 1, forGuest);
  }

  static AlterationPreview preview(BookingId booking, Arrangement before, Arrangement after, Instant answerBy,
      boolean forGuest) {
    return new AlterationPreview(booking, of(before, forGuest), of(after, forGuest), after.moreThan(before),
        forGuest ? null : after.payoutMoreThan(before), answerBy);
  }

  private static AlterationView of(Alteration alteration, long version, boolean forGuest) {
    var it = alteration.snapshot();
    return new AlterationView(it.id(), version, it.booking(), it.status(), it.statusSince(), it.by(),
        of(it.before(), forGuest), of(it.after(), forGuest), alteration.difference(),
        forGuest ? null : it.after().payoutMoreThan(it.before()), it.message(), it.createdAt(), it.answerBy(),
        it.payBy(), it.payment(), it.answer());
  }

  private static ArrangementView of(Arrangement arrangement, boolean forGuest) {
    var price = arrangement.price();
    return new ArrangementView(arrangement.stay(), arrangement.party(), price.lines(), price.total(),
        forGuest ? null : price.share().payout());
  }
}
