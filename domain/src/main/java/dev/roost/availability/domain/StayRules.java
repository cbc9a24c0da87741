package dev.roost.availability.domain;

import dev.roost.availability.contract.CalendarRefusal.TooManyStayRules;
import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which stays a host takes, date by date: the general terms, and terms for ranges of dates. Where several speak of a date,
 * the most specific wins: the one with the fewest dates, and of those with as many the one that begins last.
 *
 * @param general for every date
 * @param dated least specific first, each range once
 */
@ValueObject
public record StayRules(StayTerms general, List<DatedStayTerms> dated) {

  public static final int MOST_DATED = 200;

  public static final StayRules STANDARD = new StayRules(StayTerms.UNCHANGED, List.of());

  public StayRules {
    dated = dated.stream().sorted(DatedStayTerms.LEAST_SPECIFIC_FIRST).toList();
    if (dated.size() > MOST_DATED) {
      throw new Refused(new TooManyStayRules(MOST_DATED));
    }
    if (dated.stream().map(DatedStayTerms::dates).distinct().count() < dated.size()) {
      throw new Refused(new InvalidField("dated", "must not name the same dates twice"));
    }
  }

  /** The rule of one date. */
  public StayRule on(LocalDate date) {
    var rule = otherwise();
    for (var each : dated) {
      if (each.dates().contains(date)) {
        rule = rule.with(each.terms());
      }
    }
    return rule;
  }

  /** The rule of dates that no range speaks of. */
  public StayRule otherwise() {
    return StayRule.STANDARD.with(general);
  }

  /** These rules with others for exactly those dates; empty terms take away what was said of them. */
  public StayRules with(StayDates dates, StayTerms terms) {
    var others = dated.stream().filter(each -> !each.dates().equals(dates));
    var another = terms.isEmpty() ? Stream.<DatedStayTerms>empty() : Stream.of(new DatedStayTerms(dates, terms));
    return new StayRules(general, Stream.concat(others, another).toList());
  }

  /** Refuses a minimum above the maximum, which would close dates without saying so. */
  public void requireSomeStay() {
    var edges = dated.stream().flatMap(each -> Stream.of(each.dates().checkIn(), each.dates().checkOut())).distinct();
    if (Stream.concat(Stream.of(otherwise()), edges.map(this::on))
        .anyMatch(rule -> rule.minimumNights() > rule.maximumNights())) {
      throw new Refused(new InvalidField("maximumNights", "must not be below minimumNights on any date"));
    }
  }

  /** No stay that these rules take has fewer nights. */
  public int shortestStay() {
    return everyRule(StayRule::minimumNights).min().orElseThrow();
  }

  /** No stay that these rules take has more nights. */
  public int longestStay() {
    return everyRule(StayRule::maximumNights).max().orElseThrow();
  }

  private IntStream everyRule(ToIntFunction<StayRule> number) {
    return Stream.concat(Stream.of(otherwise()), dated.stream().map(each -> otherwise().with(each.terms())))
        .mapToInt(number);
  }
}
