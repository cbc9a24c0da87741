package dev.roost.availability.adapter.ical;

import dev.roost.availability.contract.LeftOut;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** When an event takes place that repeats. */
final class Repetition {

  /** Steps of one event, those that are over among them: fifty years of days. */
  private static final int MOST_STEPS = 20_000;
  private static final Set<Freq> FOLLOWED = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

  /** Times of the day would make thousands of one day; no stay begins by the second. */
  private static final Pattern NOT_FOLLOWED = Pattern.compile("BY(?:HOUR|MINUTE|SECOND)", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_RULE = 500;
  /** Days are counted one by one, so the largest number would take minutes. */
  private static final int LARGEST_INTERVAL = 1_000;

  private final Properties event;
  private final Span first;
  private final ZoneId home;
  private final Steps steps;

  Repetition(Properties event, Span first, ZoneId home, Steps steps) {
    this.event = event;
    this.first = first;
    this.home = home;
    this.steps = steps;
  }

  /** The first one, whether or not it follows the rule, and all others that begin before that day. */
  List<Span> before(LocalDate end) throws NotUnderstood, Unusable {
    var spans = new ArrayList<Span>();
    var rules = event.all("RRULE");
    if (rules.size() > 1 || event.has("EXRULE")) {
      throw new NotUnderstood(LeftOut.UNREADABLE_REPETITION);
    }
    spans.add(first);
    if (!rules.isEmpty()) {
      follow(rules.getFirst().value(), end, spans);
    }
    for (var line : event.all("RDATE")) {
      for (var value : line.value().split(",", -1)) {
        spans.add(first.at(listed(line, value)));
      }
    }
    var without = exceptions();
    return spans.stream().filter(span -> !without.contains(span.firstDay(home))).distinct().toList();
  }

  private void follow(String text, LocalDate end, List<Span> spans) throws NotUnderstood, Unusable {
    if (text.length() > LONGEST_RULE || NOT_FOLLOWED.matcher(text).find()) {
      throw new NotUnderstood(LeftOut.UNREADABLE_REPETITION);
    }
    try {
      var rule = new RecurrenceRule(text, RfcMode.RFC2445_LAX);
      if (!FOLLOWED.contains(rule.getFreq()) || rule.getInterval() > LARGEST_INTERVAL) {
        throw new NotUnderstood(LeftOut.UNREADABLE_REPETITION);
      }
      endLike(rule);
      var occurrences = rule.iterator(start());
      for (var step = 0; occurrences.hasNext(); step++) {
        steps.take();
        if (step >= MOST_STEPS) {
          throw new NotUnderstood(LeftOut.TOO_MANY_REPETITIONS);
        }
        var span = first.at(first.start().with(time(occurrences.nextDateTime())));
        if (!span.firstDay(home).isBefore(end)) {
          return;
        }
        spans.add(span);
      }
    } catch (InvalidRecurrenceRuleException | RuntimeException strange) {
      // The library fails in any way on what is nearly a rule.
      throw new NotUnderstood(LeftOut.UNREADABLE_REPETITION);
    }
  }

  /** Some write the last time of a day as a day, or the last day as a time. */
  private void endLike(RecurrenceRule rule) {
    var until = rule.getUntil();
    if (until == null) {
      return;
    }
    if (first.start().isDay()) {
      rule.setUntil(until.toAllDay());
    } else if (until.isAllDay()) {
      rule.setUntil(new DateTime(zone(), until.getYear(), until.getMonth(), until.getDayOfMonth(), 23, 59, 59));
    } else if (until.isFloating()) {
      rule.setUntil(new DateTime(zone(), until.getYear(), until.getMonth(), until.getDayOfMonth(), until.getHours(),
          until.getMinutes(), until.getSeconds()));
    }
  }

  private DateTime start() {
    var time = first.start().time();
    return first.start().isDay()
        ? new DateTime(time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth())
        : new DateTime(zone(), time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth(), time.getHour(),
            time.getMinute(), time.getSecond());
  }

  private TimeZone zone() {
    return TimeZone.getTimeZone(first.start().zone());
  }

  private static LocalDateTime time(DateTime occurrence) {
    return LocalDateTime.of(occurrence.getYear(), occurrence.getMonth() + 1, occurrence.getDayOfMonth(),
        occurrence.getHours(), occurrence.getMinutes(), occurrence.getSeconds());
  }

  /** By day: nothing that is followed repeats on one day. */
  private Set<LocalDate> exceptions() throws NotUnderstood {
    var days = new HashSet<LocalDate>();
    for (var line : event.all("EXDATE")) {
      for (var value : line.value().split(",", -1)) {
        days.add(listed(line, value).at(home).toLocalDate());
      }
    }
    return days;
  }

  private Moment listed(ContentLine line, String value) throws NotUnderstood {
    if ("PERIOD".equalsIgnoreCase(line.parameters().get("VALUE"))) {
      throw new NotUnderstood(LeftOut.UNREADABLE_REPETITION);
    }
    return Moment.of(line, value, home);
  }
}
