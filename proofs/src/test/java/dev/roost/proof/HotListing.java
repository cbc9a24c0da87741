package dev.roost.proof;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.proof.BookingClient.Answer;
import dev.roost.proof.Market.User;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** One listing that everybody wants: stays of one to three nights, all over the same few nights. */
final class HotListing {

  private static final int AT_A_TIME = 32;
  private static final int GUESTS = 4;
  private static final int LONGEST = 3;

  private final Random random = new Random(20261122);
  private final Market market;
  private final ListingId id;
  private final LocalDate first;
  private final int nights;

  HotListing(Market market, int nights) {
    this.market = market;
    this.nights = nights;
    this.id = market.listing(market.host(), true);
    this.first = market.someDay();
  }

  ListingId id() {
    return id;
  }

  /** Quotes first, while every night is open; then everybody books at once. */
  List<Attempt> rush(BookingClient client, int attempts) {
    var guests = IntStream.range(0, GUESTS).mapToObj(_ -> market.guest()).toList();
    var quotes = new HashMap<Wish, QuoteId>();
    var wishes = new ArrayList<Callable<Attempt>>();
    for (var attempt = 0; attempt < attempts; attempt++) {
      var wish = new Wish(guests.get(attempt % GUESTS), someStay());
      var quote = quotes.computeIfAbsent(wish, it -> market.quote(it.guest(), id, it.stay()));
      wishes.add(() -> new Attempt(wish.stay(), client.request(wish.guest(), UUID.randomUUID().toString(), quote)));
    }
    return Crowd.rush(AT_A_TIME, wishes);
  }

  private StayDates someStay() {
    var length = 1 + random.nextInt(LONGEST);
    var checkIn = first.plusDays(random.nextInt(nights - length + 1));
    return new StayDates(checkIn, checkIn.plusDays(length));
  }

  private record Wish(User guest, StayDates stay) {
  }

  /** Somebody tried to book these nights. */
  record Attempt(StayDates stay, Answer answer) {
  }
}
