package dev.roost.proof;

import dev.roost.pricing.contract.QuoteId;
import dev.roost.proof.BookingClient.Answer;
import dev.roost.proof.Market.User;
import dev.roost.shared.StayDates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Some bookings, each asked for many times at once under a key of its own. */
final class KeyRush {

  private final Market market;
  private final User guest;

  KeyRush(Market market) {
    this.market = market;
    this.guest = market.guest();
  }

  /** One list of answers for each key. */
  List<List<Answer>> rush(BookingClient client, int keys, int times) {
    var answers = new ArrayList<List<Answer>>();
    for (var quote : quotes(keys)) {
      var key = UUID.randomUUID().toString();
      Callable<Answer> attempt = () -> client.request(guest, key, quote);
      answers.add(Crowd.rush(times, Collections.nCopies(times, attempt)));
    }
    return answers;
  }

  /** What speaks against one effect for each key, with the same answer for everybody. */
  static List<String> violations(List<List<Answer>> answers) {
    var violations = new ArrayList<String>();
    for (var ofOneKey : answers) {
      var effects = ofOneKey.stream().filter(is(201)).filter(Predicate.not(Answer::isReplayed)).count();
      if (effects != 1) {
        violations.add(effects + " answers of a new booking for one key");
      }
      if (ofOneKey.stream().filter(is(201)).map(Answer::body).distinct().count() != 1) {
        violations.add("different answers for one key");
      }
      ofOneKey.stream().filter(is(201).negate()).filter(Predicate.not(KeyRush::tellsToWait))
          .forEach(answer -> violations.add("another answer: " + answer));
    }
    return violations;
  }

  private List<QuoteId> quotes(int count) {
    var listing = market.listing(market.host(), true);
    var first = market.someDay();
    var quotes = new ArrayList<QuoteId>();
    for (var night = 0; night < count; night++) {
      var checkIn = first.plusDays(night);
      quotes.add(market.quote(guest, listing, new StayDates(checkIn, checkIn.plusDays(1))));
    }
    return quotes;
  }

  private static Predicate<Answer> is(int status) {
    return answer -> answer.status() == status;
  }

  private static boolean tellsToWait(Answer answer) {
    return answer.status() == 409 && answer.isProblem("idempotency-key-in-flight") && answer.saysWhenToRetry();
  }
}
