package dev.roost.messaging.domain;

import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.contract.Sender;
import dev.roost.shared.ContactMask;
import dev.roost.shared.Text;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a conversation. It stays as it is.
 *
 * @param number from 1, without gaps: the order in which both sides read it
 * @param author absent where Roost wrote it
 * @param at UTC
 */
@ValueObject
public record Message(MessageId id, long number, Sender by, @Nullable UserId author, Content content, Instant at) {

  /** What it says. */
  public sealed interface Content {}

  /**
   * Words of a guest or a host.
   *
   * @param masked whether something was hidden when it was written
   */
  public record Words(String text, boolean masked) implements Content {

    /** The most characters of one message. */
    public static final int LONGEST = 4_000;

    /**
     * As they are kept: what is hidden is kept nowhere.
     *
     * @param contacts whether contact data may be told
     */
    public static Words of(String field, String text, boolean contacts) {
      var clean = Text.lines(field, text, 1, LONGEST);
      var kept = contacts ? clean : ContactMask.hide(clean);
      return new Words(kept, !kept.equals(clean));
    }
  }

  /**
   * What Roost tells of a booking.
   *
   * @param occasion names what happened: one is told once, however often it is heard of
   * @param parameters what clients need to say it in other words
   */
  public record Notice(NoticeCode code, String occasion, Map<String, String> parameters) implements Content {
    public Notice {
      parameters = Map.copyOf(parameters);
    }
  }
}
