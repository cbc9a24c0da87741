package dev.roost.messaging.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.MessageSent;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Message.Content;
import dev.roost.messaging.domain.Message.Notice;
import dev.roost.messaging.domain.Message.Words;
import dev.roost.shared.Aggregate;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What a guest and the hosts of a listing say to each other, before, during and after any stay of that guest there. It counts
 * its messages, so whoever writes has it locked.
 */
@AggregateRoot
public final class Conversation extends Aggregate {

  @Identity private final ConversationId id;
  private final ListingId listing;
  private final UserId guest;
  private final Instant openedAt;
  private Inquiry inquiry;
  private long lastNumber;
  private Instant lastAt;

  private Conversation(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.listing = stored.listing();
    this.guest = stored.guest();
    this.openedAt = stored.openedAt();
    this.inquiry = stored.inquiry();
    this.lastNumber = stored.lastNumber();
    this.lastAt = stored.lastAt();
  }

  /** One in which nothing was said yet. */
  public static Conversation open(ConversationId id, ListingId listing, UserId guest, Instant now) {
    return new Conversation(new Snapshot(id, 0, listing, guest, now, Inquiry.OPEN, 0, now));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Conversation restore(Snapshot stored) {
    return new Conversation(stored);
  }

  /** The guest thinks of another stay from now on. */
  public void ask(Inquiry about) {
    inquiry = about;
  }

  /** The guest or a host says something. */
  public Message write(MessageId message, Sender by, UserId author, Words words, Instant now) {
    return append(message, by, author, words, now);
  }

  /** Roost tells both of them something. */
  public Message note(MessageId message, Notice notice, Instant now) {
    return append(message, Sender.ROOST, null, notice, now);
  }

  private Message append(MessageId message, Sender by, @Nullable UserId author, Content content, Instant now) {
    lastNumber++;
    lastAt = now.isBefore(lastAt) ? lastAt : now;
    raise(new MessageSent(id, message, lastNumber, listing, guest, by, author));
    return new Message(message, lastNumber, by, author, content, now);
  }

  public ConversationId id() {
    return id;
  }

  public ListingId listing() {
    return listing;
  }

  public UserId guest() {
    return guest;
  }

  public Inquiry inquiry() {
    return inquiry;
  }

  public long lastNumber() {
    return lastNumber;
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), listing, guest, openedAt, inquiry, lastNumber, lastAt);
  }

  /**
   * All that is stored of it.
   *
   * @param lastNumber of its last message; 0 while there is none
   * @param lastAt when something was last said, UTC; never goes back
   */
  public record Snapshot(ConversationId id, long version, ListingId listing, UserId guest, Instant openedAt,
      Inquiry inquiry, long lastNumber, Instant lastAt) {
  }
}
