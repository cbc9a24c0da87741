package dev.roost.notification.application;

import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.contract.MailKind;
import dev.roost.platform.StayFiles.Entry;
import dev.roost.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mail tells, before it is put into somebody's language.
 *
 * @param facts by the names under which texts speak of them
 * @param details the facts that are listed below the text, in order
 * @param entry what goes along for the reader's calendar
 */
public record Letter(MailKind kind, Mailbox to, Map<String, Fact> facts, List<String> details,
    @Nullable Entry entry) {

  public Letter {
    facts = Map.copyOf(facts);
    details = List.copyOf(details);
  }

  /** It may hold a token. */
  @Override
  public String toString() {
    return "Letter[kind=%s, to=%s]".formatted(kind, to.user());
  }

  /** Something that each language writes in its own way. */
  public sealed interface Fact {

    /** What somebody wrote, or an address: the same in every language. */
    record Words(String text) implements Fact {
    }

    /** A date and a time on the listing's clock. */
    record DayTime(LocalDate date, LocalTime time) implements Fact {
    }

    /** What the texts have a word for. */
    record Term(String name) implements Fact {
    }

    /** A moment, told on the clock of that zone. */
    record Moment(Instant at, ZoneId zone) implements Fact {
    }

    /** Money in its own currency. */
    record Amount(Money money) implements Fact {
    }

    /** How many of something; the texts have a word for one and for others. */
    record Count(String noun, long number) implements Fact {
    }
  }
}
